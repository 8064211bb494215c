import { describe, expect, it } from 'vitest';
import { placeAgainst } from '../../../lib/checks/place-against.ts';
import { provinces } from '../../../lib/fields/codes/provinces.ts';
import { regionPath, regionsIn } from '../../../lib/fields/codes/regions.ts';

const street = '样本路1号';
const districts = provinces.flatMap((province) =>
  regionsIn(province.code).flatMap((city) =>
    regionsIn(city.code).map((district) => ({
      province,
      chosen: { province: province.code, city: city.code, district: district.code },
      // 省直辖县 and the 县 of 重庆市 are names of statistics.
      names: (regionPath(province.code, city.code, district.code) ?? []).filter((name) => !/直辖县|^县$/u.test(name)),
    })),
  ),
);
type District = (typeof districts)[number];

const against = (text: string, { chosen }: District) => placeAgainst(text, chosen)?.against;
const wrong = (write: (one: District) => string, ...good: (string | undefined)[]): string[] =>
  districts.filter((one) => !good.includes(against(write(one), one))).map(write);

describe('the region an address begins with', () => {
  it('has been looked at all over the country', () => {
    expect(districts.length).toBeGreaterThan(2800);
  });

  it.each<[string, (one: District) => string]>([
    ['in full', ({ names }) => names.join('')],
    ['without its province', ({ names }) => (names.length > 2 ? names.slice(1) : names).join('')],
    ['with a short province', ({ province, names }) => [province.aka?.[0] ?? '', ...names.slice(1)].join('')],
    ['with spaces', ({ names }) => names.join(' ')],
    ['in full width', ({ names }) => `　${names.join('　')}　`],
  ])('is the chosen one, %s', (_, write) => {
    expect(wrong((one) => write(one) + street, 'same')).toEqual([]);
  });

  it('is never another for the district alone, whatever else bears its name', () => {
    expect(wrong(({ names }) => (names.at(-1) ?? '') + street, 'same', undefined)).toEqual([]);
  });

  it('is not read out of names of roads and buildings', () => {
    const roads = districts.flatMap((one) =>
      [
        one.province.aka?.[0] ?? '',
        ...one.names.filter((name) => /..[省市区县]$/u.test(name)).map((name) => name.slice(0, -1)),
      ]
        .filter((name) => !/[治地发理范]$/u.test(name))
        .map((name) => ({ one, text: `${name}路1号` })),
    );
    expect(roads.filter(({ one, text }) => against(text, one) !== undefined).map(({ text }) => text)).toEqual([]);
  });

  it.each([
    '深圳市民中心1号',
    '广州市场1号',
    '云南省道214号',
    '湖南省立医院',
    '福田区政府1号楼',
    '宝安区间路1号',
    '叶县城关路1号',
  ])('%s names a thing, not the place', (text) => {
    const shenzhen = { province: '440000', city: '440300', district: '440305' };
    expect(placeAgainst(text, shenzhen)?.against).toBeUndefined();
  });

  it('is told where it is elsewhere, on the highest level that differs', () => {
    const shenzhen = { province: '440000', city: '440300', district: '440305' };
    const told = (text: string) => placeAgainst(text, shenzhen)?.against;
    expect(told('湖南省长沙市岳麓区样本路1号')).toBe('province');
    expect(told('台湾省样本路1号')).toBe('province');
    expect(told('广东省广州市样本路1号')).toBe('city');
    expect(told('深圳市福田区样本路1号')).toBe('district');
    expect(told('深圳市旧区样本路1号')).toBe('same');
    expect(told('中国广东省深圳市样本路1号')).toBe('same');
  });

  it('is not judged before there is a choice', () => {
    const none = { province: '', city: '', district: '' };
    expect(placeAgainst('湖南省长沙市样本路1号', none)).toBeUndefined();
    const province = { ...none, province: '440000' };
    expect(placeAgainst('广东省深圳市样本路1号', province)).toBeUndefined();
    expect(placeAgainst('湖南省长沙市样本路1号', province)?.against).toBe('province');
    expect(placeAgainst('广东省样本路1号', province)?.against).toBe('same');
    expect(placeAgainst('广东省深圳市南山区样本路1号', { ...province, city: '440300' })).toBeUndefined();
  });

  it('may have counties that lie in another city by now', () => {
    const jianyang = { province: '510000', city: '510100', district: '510185' };
    expect(placeAgainst('四川省资阳市简阳市样本路1号', jianyang)?.against).toBe('same');
    expect(placeAgainst('四川省资阳市雁江区样本路1号', jianyang)?.against).toBe('city');
  });
});
