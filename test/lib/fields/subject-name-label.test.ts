import { expect, it } from 'vitest';
import { subjectNameLabel } from '../../../lib/fields/subject-name-label.ts';

it.each([
  [undefined, '企业名称'],
  ['4', '企业名称'],
  ['5', '姓名'],
  ['1', '单位名称'],
])('the name of a subject of kind %s is headed %s', (type, label) => {
  expect(subjectNameLabel(type)).toBe(label);
});
