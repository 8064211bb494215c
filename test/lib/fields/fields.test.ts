import { describe, expect, it } from 'vitest';
import { type FieldId, fieldIds, fields, isFieldId } from '../../../lib/fields/index.ts';
import { labelText } from '../../../lib/fields/label-text.ts';
import { hintsZhCN } from '../../../lib/texts/hints.zh-CN.ts';
import { sources } from '../../../lib/texts/sources.ts';
import { expectedFields } from './expected-fields.ts';

const byHand = [
  'ui.check_filing_type',
  'icp_subject.principal_info.verify_task_id',
  'ui.icp_subject.principal_sms_code',
  'icp_applets.principal_info.verify_task_id',
  'ui.icp_applets.principal_sms_code',
  'ui.agreement',
  'miit.captcha',
  'miit.result',
  'icp_cancel.cancel_type',
  'icp_cancel.cancel_reason',
];
// What the person pasted for it, and theirs to type where they did not.
const pasted = ['miit.sms_code'];
const derived = ['miit.mobile', 'miit.certificate_tail', 'miit.resend.mobile', 'miit.resend.certificate_tail'];

describe('the field table', () => {
  it('has every field of the official forms, in their order, and no other', () => {
    expect(fieldIds).toEqual(Object.keys(expectedFields));
  });

  it.each(Object.entries(expectedFields))(
    '%s stands in its section, under every published name',
    (id, { section, labels }) => {
      const field = fields[id as FieldId];
      const own = [...field.labels, ...(field.labelsUnderPerson ?? [])].map(labelText);
      expect(field.section).toBe(section);
      expect(labels.map(labelText).filter((label) => !own.includes(label))).toEqual([]);
    },
  );

  it('leaves to the person what only a person may do', () => {
    expect(fieldIds.filter((id) => fields[id].answer === 'by-hand')).toEqual(byHand);
    expect(fieldIds.filter((id) => fields[id].answer === 'derived')).toEqual(derived);
    expect(fieldIds.filter((id) => fields[id].answer === 'pasted')).toEqual(pasted);
    for (const id of fieldIds.filter((one) => !pasted.includes(one))) {
      if (fields[id].kind === 'code' || fields[id].kind === 'action') expect(fields[id].answer, id).toBe('by-hand');
    }
  });

  it.each(fieldIds)('%s names a hint, a source and the month it was read', (id) => {
    const { hint, source, seen, labels } = fields[id];
    expect(hintsZhCN).toHaveProperty(hint);
    expect(sources[source]).toMatch(/^https:\/\/\S+$/);
    expect(seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(labels.length).toBeGreaterThan(0);
    expect(new Set(labels.map(labelText)).size, 'a label twice').toBe(labels.length);
  });

  it('uses every hint', () => {
    expect(new Set(fieldIds.map((id) => fields[id].hint))).toEqual(new Set(Object.keys(hintsZhCN)));
  });

  it('gives each kind of choice its list of codes', () => {
    for (const id of fieldIds) {
      const { kind, codes } = fields[id];
      expect(codes !== undefined, id).toBe(kind === 'choice' || kind === 'choices' || kind === 'region');
    }
  });

  it('knows its ids from other texts', () => {
    expect(isFieldId('icp_subject.principal_info.mobile')).toBe(true);
    for (const other of ['', 'mobile', 'toString', '__proto__', 'constructor']) expect(isFieldId(other)).toBe(false);
  });
});
