import { describe, expect, it } from 'vitest';
import { fieldIds, fields } from '../lib/fields/index.ts';
import { bundleRules } from './structure/bundle-rules.ts';
import { type CodeBase, readFolders } from './structure/code-base.ts';
import { deedRules } from './structure/deed-rules.ts';
import { importRules } from './structure/import-rules.ts';
import type { Rule } from './structure/rule.ts';
import { shapeRules } from './structure/shape-rules.ts';
import { testRules } from './structure/test-rules.ts';
import { textRules } from './structure/text-rules.ts';

// What must hold of the whole code base. test/structure/rules.test.ts shows that each rule can fail.
const holds = (files: CodeBase, rules: readonly Rule[]) =>
  it.each(rules.map((rule) => [rule.says, rule] as const))('%s', (says, { todo, offenders }) => {
    expect(offenders(files), `${says}. ${todo}`).toEqual([]);
  });

const shipped = readFolders('lib', 'components', 'entrypoints');
const tests = readFolders('test');

describe('what is shipped', () => {
  it('has been found', () => {
    expect(shipped.size).toBeGreaterThan(150);
    expect(tests.size).toBeGreaterThan(100);
  });
  holds(shipped, [...importRules, ...bundleRules, ...deedRules, ...shapeRules, ...textRules]);
});

describe('tests', () => holds(tests, testRules));

describe('the field table', () => {
  it('leaves to the person every row that is named as a deed of theirs', () => {
    const deeds = /获取验证码|发送验证码|短信验证码|人脸|扫脸|我同意|同意承诺|安全校验/u;
    const filled = fieldIds.filter(
      (id) => fields[id].answer !== 'by-hand' && fields[id].labels.some((label) => deeds.test(label)),
    );
    // The one exception is a code the person has pasted for that very row; it comes from nowhere else.
    expect(filled, 'Set their answer to by-hand: these are never filled.').toEqual(['miit.sms_code']);
    expect(fields['miit.sms_code'].answer).toBe('pasted');
  });
});
