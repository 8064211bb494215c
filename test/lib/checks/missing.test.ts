import { describe, expect, it } from 'vitest';
import { askedSections, type FilingKindId } from '../../../lib/checks/asked-sections.ts';
import { missing, perhapsMissing } from '../../../lib/checks/missing.ts';
import { filingKinds } from '../../../lib/fields/codes/filing-kinds.ts';
import { type FieldId, fieldIds, fields } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import { ofCompany, ofPerson, today } from './drafts.ts';

const ofFiles = fieldIds.filter((id) => ['image', 'images', 'video'].includes(fields[id].kind));
const withScans = { today, lang: 'zh-CN', scans: new Set(ofFiles) } as const;
const bare = { today, lang: 'zh-CN' } as const;

const kinds = filingKinds.map(({ id }) => id as FilingKindId);
const without = (saved: Saved, ...ids: FieldId[]): Saved =>
  Object.fromEntries(Object.entries(saved).filter(([id]) => !ids.includes(id as FieldId))) as Saved;
const change = (saved: Saved, changes: Saved): Saved => ({ ...saved, ...changes });

const subjectLetter: FieldId = 'icp_subject.principal_info.authorization_letter';
const appletLetter: FieldId = 'icp_applets.principal_info.authorization_letter';
const cards = (path: 'icp_subject' | 'icp_applets'): FieldId[] => [
  `${path}.principal_info.certificate_photo_front`,
  `${path}.principal_info.certificate_photo_back`,
];
const licence: FieldId = 'icp_subject.organize_info.certificate_photo';

describe('missing', () => {
  it('knows every kind of filing', () => {
    expect(Object.keys(askedSections).toSorted()).toEqual(kinds.toSorted());
  });

  it.each(kinds)('%s: nothing of a whole draft, organisation or individual', (kind) => {
    expect(missing(kind, ofCompany, withScans)).toEqual([]);
    expect(missing(kind, ofPerson, withScans)).toEqual([]);
  });

  it('files without a scan, those of the case only', () => {
    const ofBoth = [...cards('icp_subject'), subjectLetter, ...cards('icp_applets'), appletLetter];
    expect(missing('first', ofCompany, bare)).toEqual([licence, ...ofBoth]);
    expect(missing('change_service', ofCompany, bare)).toEqual([...cards('icp_applets'), appletLetter]);
    expect(missing('change_subject', ofCompany, bare)).toEqual([licence, ...cards('icp_subject'), subjectLetter]);
  });

  it('one person in both roles is asked once, as the subject principal', () => {
    expect(missing('first', ofPerson, bare)).toEqual(cards('icp_subject'));
    expect(missing('change_service', ofPerson, bare)).toEqual(cards('icp_subject'));
    const mobile: FieldId = 'icp_subject.principal_info.mobile';
    expect(missing('change_service', without(ofPerson, mobile), withScans)).toEqual([mobile]);
  });

  it('an empty draft lacks all the form asks of anybody, and for a cancellation the two rows of the SMS', () => {
    expect(missing('first', {}, bare)).toEqual(
      fieldIds.filter((id) => fields[id].answer === 'saved' && fields[id].required === true),
    );
    expect(missing('cancel_subject', {}, bare)).toEqual([
      'icp_subject.principal_info.certificate_number',
      'icp_subject.principal_info.mobile',
    ]);
    expect(missing('cancel_service', {}, bare)).toEqual([
      'icp_applets.principal_info.certificate_number',
      'icp_applets.principal_info.mobile',
    ]);
    expect(missing('cancel_service', { 'ui.applet_principal_same_as_subject': '1' }, bare)).toEqual([
      'icp_subject.principal_info.certificate_number',
      'icp_subject.principal_info.mobile',
    ]);
    expect(missing('cancel_access', {}, bare)).toEqual([]);
  });

  it.each(['add_service', 'add_access', 'change_both'] as const)('%s asks as much as a first filing', (kind) => {
    expect(missing(kind, {}, bare)).toEqual(missing('first', {}, bare));
  });

  it('spaces are no answer', () => {
    const id: FieldId = 'icp_subject.base_info.name';
    expect(missing('first', change(ofCompany, { [id]: '  ' }), withScans)).toEqual([id]);
  });

  describe('by case', () => {
    const name: FieldId = 'icp_subject.legal_person_info.name';
    const number: FieldId = 'icp_subject.legal_person_info.certificate_number';
    const boss = { [name]: ofCompany['icp_subject.principal_info.name'] };
    const alone = without(ofCompany, name, number);

    it.each<[string, Saved, FieldId[]]>([
      ['no legal representative written: the principal is the one', alone, [licence, appletLetter]],
      ['the same name: the principal is the one', change(alone, boss), [licence, appletLetter]],
      ['another: letters of both', ofCompany, [licence, subjectLetter, appletLetter]],
      ['another without number', without(ofCompany, number), [licence, number, subjectLetter, appletLetter]],
      [
        'the mini program principal is the legal representative',
        change(ofCompany, {
          'icp_applets.principal_info.certificate_number': ofCompany[number],
          'icp_applets.principal_info.name': ofCompany[name],
        }),
        [licence, subjectLetter],
      ],
      [
        'one person in both roles who is the legal representative',
        change(alone, { 'ui.applet_principal_same_as_subject': '1' }),
        [licence],
      ],
      [
        'one person in both roles who is not',
        change(ofCompany, { 'ui.applet_principal_same_as_subject': '1' }),
        [licence, subjectLetter, appletLetter],
      ],
      ['an individual has no licence and no letter', ofPerson, []],
    ])('%s', (_, saved, ids) => {
      const photos = new Set(ofFiles.filter((id) => id.includes('certificate_photo_')));
      expect(missing('first', saved, { ...bare, scans: photos })).toEqual(ids);
    });
  });

  describe('pre-approval', () => {
    const types: FieldId = 'icp_applets.base_info.nrlx_details[].type';
    const numbers: FieldId = 'icp_applets.base_info.nrlx_details[].code';
    const media: FieldId = 'icp_applets.base_info.nrlx_details[].media';

    it.each<[string, Saved, FieldId[]]>([
      ['none', { [types]: ['24'] }, []],
      ['nothing chosen', { [types]: [] }, [types]],
      ['one without number', { [types]: ['9'] }, [numbers, media]],
      ['one with number', { [types]: ['9'], [numbers]: ['示例文网文〔2026〕1号'] }, [media]],
      ['one with spaces for a number', { [types]: ['9'], [numbers]: [' '] }, [numbers, media]],
      ['one, and an entry nobody filled in', { [types]: ['9', ''], [numbers]: ['示例文网文〔2026〕1号', ''] }, [media]],
      ['two, one without', { [types]: ['9', '1'], [numbers]: ['示例文网文〔2026〕1号', ''] }, [numbers, media]],
    ])('%s', (_, changes, ids) => {
      const scans = new Set(ofFiles.filter((id) => id !== media));
      expect(missing('first', change(ofCompany, changes), { ...bare, scans })).toEqual(ids);
    });
  });
});

describe('perhapsMissing', () => {
  const permit: FieldId = 'icp_subject.personal_info.residence_permit';
  const region = { 'icp_subject.base_info.province': '440000' };
  const address: FieldId = 'icp_subject.organize_info.certificate_address';

  it('names what only the bureau decides, and never what is there', () => {
    const ids = perhapsMissing('first', ofPerson, bare);
    expect(ids).toContain('icp_materials.promise_video');
    expect(ids).not.toContain('icp_materials.business_name_change_letter');
    expect(perhapsMissing('first', ofCompany, bare)).toContain('icp_materials.business_name_change_letter');
    expect(perhapsMissing('first', ofCompany, withScans)).not.toContain('icp_materials.promise_video');
    expect(perhapsMissing('cancel_subject', ofCompany, bare)).toEqual([]);
  });

  it.each<[string, Saved, 'missing' | 'perhaps' | undefined]>([
    ['a certificate of the same province', ofPerson, undefined],
    ['of another', change(ofPerson, region), 'missing'],
    [
      'an address that names none, a number of another',
      change(ofPerson, { ...region, [address]: '样本路1号' }),
      'perhaps',
    ],
    [
      'a prefecture that begins like another province',
      change(ofPerson, { 'icp_subject.base_info.province': '630000', [address]: '海南藏族自治州共和县样本路1号' }),
      undefined,
    ],
    ['a road named after another province', change(ofPerson, { [address]: '广东路1号' }), undefined],
    ['an address that names none, a number of the same', change(ofPerson, { [address]: '样本路1号' }), undefined],
    [
      'an address that names none, a passport',
      change(ofPerson, {
        ...region,
        [address]: '样本路1号',
        'icp_subject.organize_info.certificate_type': '7',
        'icp_subject.organize_info.certificate_number': 'E00000000',
      }),
      undefined,
    ],
    ['an organisation', change(ofCompany, { 'icp_subject.base_info.province': '110000' }), undefined],
  ])('residence permit: %s', (_, saved, where) => {
    expect(missing('first', saved, bare).includes(permit)).toBe(where === 'missing');
    expect(perhapsMissing('first', saved, bare).includes(permit)).toBe(where === 'perhaps');
  });
});
