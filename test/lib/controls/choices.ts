import { expect } from 'vitest';
import type { Specimen } from './contract.ts';
import type { Page } from './mounted.ts';

export interface Choice {
  code: string;
  text: string;
  off?: boolean;
}

/** Texts that hold each other, as the portals' do. */
export const certificates: readonly Choice[] = [
  { code: '13', text: '临时居民身份证' },
  { code: '2', text: '居民身份证 ' },
  { code: '14', text: '港澳居民来往内地通行证（个人）' },
  { code: '5', text: '护照' },
  { code: '6', text: '军官证', off: true },
];

export const services: readonly Choice[] = [
  { code: 'a', text: '教育' },
  { code: 'b', text: '教育-在线' },
  { code: 'c', text: '医疗' },
  { code: 'd', text: '出版', off: true },
];

/** A drop-down or a group of radios over `options`. */
export const choice = (page: Page, template: string): Specimen => ({
  page,
  sketch: { template, data: { value: '', options: certificates } },
  first: { answer: { value: ['居民身份证'] }, model: '2' },
  second: {
    answer: { value: ['港澳通行证'], also: [['港澳居民来往内地通行证(个人)']] },
    model: '14',
    shown: ['港澳居民来往内地通行证（个人）'],
  },
  refuses: [
    ['a part of one option', { value: ['内地通行证'] }, 'noOption'],
    ['a part of two', { value: ['身份证'] }, 'noOption'],
    ['more than an option', { value: ['居民身份证明'] }, 'noOption'],
    ['a disabled option', { value: ['军官证'] }, 'noOption'],
    ['no wording of it', { value: ['户口簿'], also: [['户口本']] }, 'noOption'],
  ],
  late: { without: { options: [] }, come: { options: certificates } },
});

/** A list of which several may be chosen. */
export const choices = (page: Page, template: string): Specimen => ({
  page,
  sketch: { template, data: { value: [], options: services } },
  first: { answer: { value: ['医疗', '教育'] }, model: expect.arrayContaining(['a', 'c']) },
  second: { answer: { value: ['教育-在线'] }, model: ['b'] },
  refuses: [
    ['a part of one option', { value: ['医'] }, 'noOption'],
    ['a part of two', { value: ['教'] }, 'noOption'],
    ['one of two not offered', { value: ['教育', '卫生'] }, 'noOption'],
    ['a disabled option', { value: ['出版'] }, 'noOption'],
  ],
  emptied: { model: [] },
  late: { without: { options: [] }, come: { options: services } },
});
