import { expect, it } from 'vitest';
import { pinyinInitials } from '../../../lib/checks/pinyin-initials.ts';
import { fieldIds, fields } from '../../../lib/fields/index.ts';
import { labelLetters } from '../../../lib/fields/label-letters.ts';
import { zhCN } from '../../../lib/texts/zh-CN.ts';

const names = [...new Set([...fieldIds.map((id) => fields[id].labels[0] ?? ''), ...Object.values(zhCN.parts)])];
const sorted = (all: readonly string[]) => all.map((letters) => [...letters].sort().join(''));

it.each(names)('%s is typed as a dictionary has it', (name) => {
  expect(sorted(labelLetters(name))).toEqual(sorted(pinyinInitials(name)));
});
