import type { Specimen } from './contract.ts';
import type { Page } from './mounted.ts';

export interface Area {
  value: string;
  label: string;
  disabled?: boolean;
  children?: readonly Area[];
}

/** Places as the portals list them: the same name below several parents, one name in another. */
export const areas: readonly Area[] = [
  {
    value: '11',
    label: '北京市',
    children: [
      {
        value: '1101',
        label: '市辖区',
        children: [
          { value: '110101', label: '东城区' },
          { value: '110105', label: '朝阳区' },
        ],
      },
    ],
  },
  {
    value: '31',
    label: '上海市',
    children: [
      {
        value: '3101',
        label: '市辖区',
        children: [
          { value: '310101', label: '黄浦区' },
          { value: '310105', label: '长宁区' },
        ],
      },
    ],
  },
  {
    value: '44',
    label: '广东省',
    children: [
      { value: '4401', label: '广州市', children: [{ value: '440103', label: '荔湾区' }] },
      {
        value: '4403',
        label: '深圳市',
        children: [
          { value: '440304', label: '福田区' },
          { value: '440305', label: '南山区', disabled: true },
        ],
      },
    ],
  },
];

/** A path through `options`. */
export const cascade = (page: Page, template: string): Specimen => ({
  page,
  sketch: { template, data: { value: [], options: areas } },
  first: { answer: { value: ['北京市 / 市辖区 / 朝阳区'] }, model: ['11', '1101', '110105'] },
  second: {
    answer: { value: ['上海市 / 黄浦区'], also: [['上海市 / 市辖区 / 黄浦区'], ['上海 / 黄浦']] },
    model: ['31', '3101', '310101'],
    shown: ['上海市 / 市辖区 / 黄浦区'],
  },
  refuses: [
    ['the same place below another parent', { value: ['上海市 / 市辖区 / 朝阳区'] }, 'noOption'],
    ['a part of a name', { value: ['广东省 / 深圳市 / 福田'] }, 'noOption'],
    ['a disabled option', { value: ['广东省 / 深圳市 / 南山区'] }, 'noOption'],
  ],
  late: { without: { options: [] }, come: { options: areas } },
});

/** Several paths. */
export const several = (page: Page, template: string): Specimen => ({
  ...cascade(page, template),
  first: {
    answer: { value: ['北京市 / 市辖区 / 朝阳区', '广东省 / 深圳市 / 福田区'] },
    model: [
      ['11', '1101', '110105'],
      ['44', '4403', '440304'],
    ],
  },
  second: { answer: { value: ['上海市 / 市辖区 / 黄浦区'] }, model: [['31', '3101', '310101']] },
  emptied: { model: [] },
});

/** A day; none before 2000 can be chosen. */
export const day = (page: Page, template: string, value: unknown = null): Specimen => ({
  page,
  sketch: { template, data: { value, limits: {} } },
  prompt: '选择日期',
  first: { answer: { value: ['2026-05-01'] }, model: '20260501' },
  second: { answer: { value: ['2046-12-31'] }, model: '20461231' },
  refuses: [['what is no day', { value: ['近期'] }, 'unsupported']],
  emptied: { model: null },
});
