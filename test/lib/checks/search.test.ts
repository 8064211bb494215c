import { describe, expect, it } from 'vitest';
import { pinyinInitials } from '../../../lib/checks/pinyin-initials.ts';
import { type SearchRow, searchRows } from '../../../lib/checks/search.ts';

const rows: SearchRow[] = [
  {
    name: '示例领航',
    subjectName: '示例领航（深圳）科技有限公司',
    subjectNumber: '91440300MA5DEM004J',
    applets: [{ name: '示例预约助手', appId: 'wx5a4d91e000000001' }],
    people: ['陈示例', '林样本'],
    tags: ['华南', 'VIP'],
    tails: ['8001', '7003'],
  },
  { name: '样本餐饮', applets: [{ name: '样本 外卖 GO' }], people: ['曾样本'], tags: ['华东'], tails: ['0005'] },
  { name: '周示例' },
];

const found = (query: string) => searchRows(rows, query, pinyinInitials).map(({ name }) => name);

describe('searchRows', () => {
  it.each([
    ['name', '领航', ['示例领航']],
    ['subject', '深圳', ['示例领航']],
    ['mini program', '预约', ['示例领航']],
    ['person', '林样本', ['示例领航']],
    ['tag, whatever its case', 'vip', ['示例领航']],
    ['order kept', '示例', ['示例领航', '周示例']],
    ['initials of a name', 'sllh', ['示例领航']],
    ['initials of a part', 'yyzs', ['示例领航']],
    ['initials in capitals', 'ZSL', ['周示例']],
    ['a surname with two readings, as a name', 'zyb', ['样本餐饮']],
    ['the same, as it is usually read', 'cyb', ['样本餐饮']],
    ['initials and letters', 'ybwmgo', ['样本餐饮']],
    ['end of the credit code', '04j', ['示例领航']],
    ['end of a mobile', '003', ['示例领航']],
    ['end of an AppID', '0001', ['示例领航']],
    ['full-width signs', '０４Ｊ', ['示例领航']],
    ['full-width letters', 'ＶＩＰ', ['示例领航']],
    ['two words, both', '示例 华南', ['示例领航']],
    ['two words, one of which nothing has', '示例 西北', []],
    ['not across two texts', '领航示例', []],
    ['two digits find no number', '03', []],
    ['digits from the middle of a number find nothing', '4403', []],
    ['nothing', '', ['示例领航', '样本餐饮', '周示例']],
    ['spaces', '  ', ['示例领航', '样本餐饮', '周示例']],
    ['signs of patterns are signs', '.*', []],
  ])('%s: 「%s」', (_, query, names) => {
    expect(found(query)).toEqual(names);
  });

  it('asks for the reading of a text once, however often rows and queries change', () => {
    let asked = 0;
    const initialsOf = (text: string) => {
      asked += 1;
      return pinyinInitials(text);
    };
    const made = () => Array.from({ length: 50 }, (_, at) => ({ name: `示例${at}`, tags: ['华南'] }));
    for (const query of ['s', 'sl', 'sl1']) searchRows(made(), query, initialsOf);
    expect(asked).toBe(51);
  });

  it('reads rows anew when the way of reading changes', () => {
    expect(searchRows(rows, 'sllh', () => [])).toEqual([]);
    expect(found('sllh')).toEqual(['示例领航']);
  });
});
