import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAnswer, cleanAnswers } from '../../../lib/fields/clean-answer.ts';
import { type FieldId, fieldIds } from '../../../lib/fields/index.ts';

const own = 'icp_subject.principal_info.';
const list = 'icp_applets.base_info.nrlx_details[]';

describe('an answer', () => {
  it.each<[FieldId, string, string]>([
    [`${own}name`, ' 陈 示例 ', '陈 示例'],
    [`${own}mobile`, '138 0013 8001', '13800138001'],
    [`${own}mobile`, '+86 138-0013-8001', '13800138001'],
    [`${own}mobile`, '１３８００１３８００１', '13800138001'],
    [`${own}mobile`, '0755-12345678', '075512345678'],
    [`${own}mobile`, '1380013', '1380013'],
    [`${own}certificate_number`, '43010219790815000x', '43010219790815000X'],
    [`${own}certificate_number`, ' 4301 0219 7908 1500 0Ｘ', '43010219790815000X'],
    ['icp_subject.organize_info.certificate_number', '示字（2020）第1号', '示字（2020）第1号'],
    [`${own}certificate_validity_date_start`, '2018-6-10', '20180610'],
    [`${own}certificate_validity_date_end`, '2038年06月10日', '20380610'],
    [`${own}certificate_validity_date_end`, '长期有效', '长期'],
    [`${own}certificate_validity_date_end`, '永久', '永久'],
    ['icp_subject.base_info.type', '04', '4'],
    ['icp_subject.base_info.type', '0', '0'],
    ['icp_subject.base_info.province', ' 440000', '440000'],
    [`${own}email`, 'chen@sample.example ', 'chen@sample.example'],
    ['icp_subject.base_info.comment', '一\n二 \n', '一\n二'],
  ])('of %s: 「%s」 is kept as 「%s」', (id, typed, kept) => {
    expect(cleanAnswer(id, typed)).toBe(kept);
  });

  it('cleaned once is clean', () => {
    const raw = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('+86', '００７', '2018-6-1', '长期 有效', ' x'),
    );
    const answers = fc.dictionary(fc.constantFrom(...fieldIds), fc.oneof(raw, fc.array(raw, { maxLength: 4 })));
    fc.assert(
      fc.property(answers, (saved) => {
        const once = cleanAnswers(saved);
        expect(cleanAnswers(once)).toEqual(once);
      }),
    );
  });
});

describe('answers together', () => {
  it('lose those that say nothing', () => {
    const all = {
      [`${own}name`]: '',
      [`${own}email`]: ' ',
      'icp_applets.base_info.service_content_types': ['', '3', ' '],
    };
    expect(cleanAnswers(all)).toEqual({ 'icp_applets.base_info.service_content_types': ['3'] });
    expect(cleanAnswers({ 'icp_applets.base_info.service_content_types': [] })).toEqual({});
  });

  it('in lists side by side stay in their rows', () => {
    const lists = { [`${list}.type`]: ['01', '', '2', ''], [`${list}.code`]: ['', '示例-2'] };
    expect(cleanAnswers(lists)).toEqual({ [`${list}.type`]: ['1', '', '2'], [`${list}.code`]: ['', '示例-2', ''] });
    expect(cleanAnswers({ [`${list}.type`]: ['24'], [`${list}.code`]: [''] })).toEqual({ [`${list}.type`]: ['24'] });
  });

  it('of other versions stay as they are', () => {
    expect(cleanAnswers({ 'icp_subject.base_info.later': ' x ' })).toEqual({ 'icp_subject.base_info.later': ' x ' });
  });
});
