import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../../components/options/editor/choices-of.ts';
import { type FormRow, formOf } from '../../../../components/options/editor/form-model.ts';
import { subjectTypes } from '../../../../lib/fields/codes/subject-types.ts';
import { type FieldId, fieldIds, fields } from '../../../../lib/fields/index.ts';
import type { Saved } from '../../../../lib/fields/saved.ts';

const typeOf = (code: string, more: Saved = {}): Saved => ({ 'icp_subject.base_info.type': code, ...more });
const rowsOf = (saved: Saved): FormRow[] => formOf(saved).flatMap(({ rows }) => rows);
const idsOf = (saved: Saved): FieldId[] => rowsOf(saved).flatMap(({ ids }) => ids);
const blocksOf = (saved: Saved) => formOf(saved).map(({ id }) => id);
const rowWith = (id: FieldId, saved: Saved): FormRow | undefined => rowsOf(saved).find(({ ids }) => ids.includes(id));

const organisations = subjectTypes.filter(({ code }) => code !== '5');
// Written from the model of the form (applies_to), not from the rows.
const ofOrganisations: FieldId[] = [
  'icp_subject.organize_info.certificate_photo',
  'icp_subject.legal_person_info.name',
  'icp_subject.legal_person_info.certificate_number',
  'icp_subject.principal_info.authorization_letter',
  'icp_applets.principal_info.authorization_letter',
  'icp_materials.business_name_change_letter',
  'icp_materials.party_building_confirmation_letter',
];
const ofIndividuals: FieldId[] = ['icp_subject.personal_info.residence_permit'];

// From the list of the interface (certificates by kind of subject).
const certificates: Record<string, readonly string[]> = {
  1: ['5', '23'],
  2: ['9', '13'],
  3: ['3', '4', '15'],
  4: ['1', '12', '27'],
  5: ['2', '7', '11', '14', '30', '41', '42'],
  6: ['6', '10'],
  9: ['16', '17', '36', '37'],
  10: ['18', '19'],
  11: ['20', '21'],
  12: ['22', '34', '40'],
  13: ['24'],
  14: ['28'],
  15: ['25'],
  16: ['35'],
  17: ['38'],
  18: ['39'],
  19: ['43'],
  20: ['44'],
};

describe('all 18 kinds of subject', () => {
  it.each(subjectTypes)('$zh: every row once, and something to choose where one is to choose', ({ code }) => {
    const ids = idsOf(typeOf(code, { 'ui.applet_principal_same_as_subject': '0' }));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.filter((one) => fields[one].kind === 'choice'))
      expect(choicesOf(id, typeOf(code)).length, id).toBeGreaterThan(0);
  });

  it.each(organisations)('$zh is asked what organisations are, and nothing of an individual', ({ code }) => {
    const ids = idsOf(typeOf(code, { 'ui.applet_principal_same_as_subject': '0' }));
    expect(ofOrganisations.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ofIndividuals.filter((id) => ids.includes(id))).toEqual([]);
  });

  it('an individual is asked nothing that only organisations are', () => {
    const ids = idsOf(typeOf('5'));
    expect(ofOrganisations.filter((id) => ids.includes(id))).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(ofIndividuals));
    expect(blocksOf(typeOf('5'))).toEqual([
      'organizer',
      'subject',
      'subject_principal',
      'applet',
      'applet_principal',
      'materials',
    ]);
  });

  it.each(subjectTypes)('$zh is offered certificates of its own alone', ({ code }) => {
    const offered = choicesOf('icp_subject.organize_info.certificate_type', typeOf(code)).map((one) => one.code);
    expect(offered.length).toBeGreaterThan(0);
    for (const other of subjectTypes.filter((one) => one.code !== code)) {
      const theirs = choicesOf('icp_subject.organize_info.certificate_type', typeOf(other.code)).map((one) => one.code);
      expect(
        offered.filter((one) => theirs.includes(one)),
        other.zh,
      ).toEqual([]);
    }
    expect(offered).toEqual(certificates[code]);
  });

  it('between them ask every row a profile can answer', () => {
    const asked = new Set(
      subjectTypes.flatMap(({ code }) => idsOf(typeOf(code, { 'ui.applet_principal_same_as_subject': '0' }))),
    );
    expect(fieldIds.filter((id) => fields[id].answer === 'saved' && !asked.has(id))).toEqual([]);
  });

  it('nothing that is the person’s to do on the page is asked', () => {
    expect(idsOf(typeOf('4')).filter((id) => fields[id].answer !== 'saved')).toEqual([]);
  });
});

describe('before the kind of subject is known', () => {
  it('no certificate is offered, and the rows of organisations are shown', () => {
    expect(choicesOf('icp_subject.organize_info.certificate_type', {})).toEqual([]);
    expect(idsOf({})).toContain('icp_subject.organize_info.certificate_photo');
  });
});

describe('the mini program’s principal', () => {
  const number: FieldId = 'icp_applets.principal_info.certificate_number';
  const letter: FieldId = 'icp_applets.principal_info.authorization_letter';
  const same: FieldId = 'ui.applet_principal_same_as_subject';
  it('who is the subject principal has only the letter of their own', () => {
    const ids = idsOf(typeOf('4', { [same]: '1' }));
    expect(ids).not.toContain(number);
    expect(ids).toEqual(expect.arrayContaining([same, letter]));
  });
  it('who is another is asked for', () => {
    expect(idsOf(typeOf('4', { [same]: '0' }))).toEqual(expect.arrayContaining([same, number, letter]));
  });
  it('of an individual is nobody else, unless the profile says so already', () => {
    expect(idsOf(typeOf('5', { [same]: '1' }))).not.toContain(same);
    expect(idsOf(typeOf('5', { [same]: '0' }))).toEqual(expect.arrayContaining([same, number]));
  });
});

describe('rows', () => {
  const type4 = typeOf('4', { 'ui.applet_principal_same_as_subject': '0' });
  it.each([
    ['icp_subject.base_info.city', 'region', 3],
    ['icp_subject.base_info.type', 'choice', 1],
    ['icp_subject.principal_info.certificate_validity_date_end', 'period', 2],
    ['icp_subject.principal_info.certificate_photo_back', 'scans', 2],
    ['icp_applets.base_info.service_content_types', 'services', 1],
    ['icp_applets.base_info.nrlx_details[].code', 'approvals', 3],
    ['icp_applets.base_info.comment', 'longText', 1],
    ['ui.applet_principal_same_as_subject', 'flag', 1],
    ['icp_materials.promise_video', 'scans', 1],
    ['icp_subject.principal_info.mobile', 'text', 1],
  ] as const)('%s is worked as %s of %i', (id, control, count) => {
    expect(rowWith(id, type4)).toMatchObject({ control, ids: { length: count } });
  });

  it('numbers of people and ways to reach them are secret; of an individual the subject’s too', () => {
    const secret = (saved: Saved) => rowsOf(saved).flatMap(({ ids, secret: is }) => (is ? ids : []));
    expect(secret(type4)).toEqual([
      'icp_subject.principal_info.certificate_number',
      'icp_subject.principal_info.mobile',
      'icp_subject.principal_info.emergency_contact',
      'icp_subject.principal_info.email',
      'icp_subject.legal_person_info.certificate_number',
      'icp_applets.principal_info.certificate_number',
      'icp_applets.principal_info.mobile',
      'icp_applets.principal_info.emergency_contact',
      'icp_applets.principal_info.email',
    ]);
    expect(secret(typeOf('5'))).toEqual(
      expect.arrayContaining([
        'icp_subject.organize_info.certificate_number',
        'icp_subject.organize_info.certificate_address',
        'icp_subject.base_info.address',
      ]),
    );
  });
});
