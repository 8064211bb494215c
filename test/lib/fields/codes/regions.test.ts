import { areaList } from '@vant/area-data';
import { describe, expect, it } from 'vitest';
import { provinces } from '../../../../lib/fields/codes/provinces.ts';
import {
  regionAlso,
  regionAtHead,
  regionCodes,
  regionName,
  regionPath,
  regionWordings,
} from '../../../../lib/fields/codes/regions.ts';

const nanshan = ['440000', '440300', '440305'] as const;
const chaoyang = ['110000', '110100', '110105'] as const;

describe('regions', () => {
  it.each([
    ['440000', '广东省'],
    ['440300', '深圳市'],
    ['440305', '南山区'],
    ['999999', undefined],
    ['', undefined],
    ['toString', undefined],
  ])('%s is %s', (code, name) => {
    expect(regionName(code)).toBe(name);
  });

  it('names every province as the form does', () => {
    for (const { code, zh } of provinces) expect(regionName(code)).toBe(zh);
  });

  it('makes a path of codes that lie in each other, and of no others', () => {
    expect(regionPath(...nanshan)).toEqual(['广东省', '深圳市', '南山区']);
    expect(regionPath('440000', '440300')).toEqual(['广东省', '深圳市']);
    expect(regionPath('440000')).toEqual(['广东省']);
    expect(regionPath('440000', '110100', '110105')).toBeUndefined();
    expect(regionPath('440000', '440300', '440106')).toBeUndefined();
    expect(regionPath('440000', '440300', '440399')).toBeUndefined();
    expect(regionPath('440300')).toBeUndefined();
  });

  it('knows other wordings of a place', () => {
    expect(regionAlso(...nanshan)).toContainEqual(['广东', '深圳', '南山区']);
    expect(regionAlso(...chaoyang)).toEqual(
      expect.arrayContaining([
        ['北京市', '市辖区', '朝阳区'],
        ['北京市', '朝阳区'],
        ['北京', '北京', '朝阳区'],
      ]),
    );
    expect(regionAlso('500000', '500200', '500229')).toContainEqual(['重庆市', '重庆市', '城口县']);
    expect(regionAlso('420000', '429000', '429004')).toContainEqual(['湖北省', '仙桃市']);
    expect(regionAlso(...nanshan)).not.toContainEqual(['广东省', '深圳市', '南山区']);
    expect(regionWordings('450000')).toEqual(['广西壮族自治区', '广西']);
    expect(regionWordings('440305')).toEqual(['南山区']);
    expect(regionWordings('000000')).toEqual([]);
  });

  it.each([
    [['广东省', '深圳市', '南山区'], nanshan],
    [['广东', '深圳', '南山区'], nanshan],
    [['北京市', '北京市', '朝阳区'], chaoyang],
    [['北京市', '市辖区', '朝阳区'], chaoyang],
    [['北京市', '朝阳区'], chaoyang],
    [
      ['重庆市', '县', '城口县'],
      ['500000', '500200', '500229'],
    ],
  ])('%s leads back to its codes', (path, [province, city, district]) => {
    expect(regionCodes(path)).toEqual({ province, city, district });
  });

  it.each([
    [[]],
    [['广东省']],
    [['南山区']],
    [['广东省', '深圳市']],
    [['广东省', '南山区']],
    [['广东省', '广州市', '南山区']],
  ])('%s leads nowhere', (path) => {
    expect(regionCodes(path)).toBeUndefined();
  });

  it('no wording of one district is a wording of another', () => {
    const owners = new Map<string, string>();
    for (const district of Object.keys(areaList.county_list)) {
      const codes = [`${district.slice(0, 2)}0000`, `${district.slice(0, 4)}00`, district] as const;
      for (const path of [regionPath(...codes) ?? [], ...regionAlso(...codes)]) {
        const text = path.join(' / ');
        expect(owners.get(text) ?? district, text).toBe(district);
        owners.set(text, district);
      }
    }
    expect(owners.size).toBeGreaterThan(6000);
  });
});

describe('regionAtHead', () => {
  it.each([
    ['广东省深圳市南山区样本路1号', '440305', '样本路1号'],
    ['广东 深圳 南山区 样本路1号', '440305', '样本路1号'],
    ['广东省/深圳市/南山区', '440305', ''],
    ['深圳市南山区样本路1号', '440305', '样本路1号'],
    ['北京市朝阳区样本路1号', '110105', '样本路1号'],
    ['北京市市辖区朝阳区样本路1号', '110105', '样本路1号'],
    ['河南省济源市样本路1号', '419001', '样本路1号'],
  ])('%s', (address, district, rest) => {
    expect(regionAtHead(address)).toMatchObject({ codes: { district }, rest });
  });

  it.each([
    '',
    '样本路1号',
    '南山区样本路1号',
    '广东省深圳市',
    '朝阳区样本路',
    '市辖区朝阳区',
    '高新区样本路1号',
    'a'.repeat(1000),
  ])('%s: no district, or not just one', (address) => {
    expect(regionAtHead(address)).toBeUndefined();
  });

  it('finds every district of the list behind its own path, or says there are two', () => {
    for (const district of Object.keys(areaList.county_list)) {
      const path = regionPath(`${district.slice(0, 2)}0000`, `${district.slice(0, 4)}00`, district);
      const found = regionAtHead(`${path?.join('')}样本路1号`);
      if (found) expect(found.codes.district).toBe(district);
    }
  });
});
