import { describe, expect, it } from 'vitest';
import type { FilingKindId } from '../../../../lib/checks/asked-sections.ts';
import { bureauWants } from '../../../../lib/checks/bureau-wants.ts';
import { factsOf } from '../../../../lib/checks/facts.ts';
import type { Material } from '../../../../lib/checks/materials/material.ts';
import { materialRows } from '../../../../lib/checks/materials/material-rows.ts';
import { materialsFor } from '../../../../lib/checks/materials/materials-for.ts';
import { provinceAsks } from '../../../../lib/checks/materials/province-asks.ts';
import { type Situation, situationOf } from '../../../../lib/checks/materials/situation.ts';
import { missing, perhapsMissing } from '../../../../lib/checks/missing.ts';
import { certificateTypes } from '../../../../lib/fields/codes/certificate-types.ts';
import { filingKinds } from '../../../../lib/fields/codes/filing-kinds.ts';
import { filingMaterials } from '../../../../lib/fields/codes/filing-materials.ts';
import { provinces } from '../../../../lib/fields/codes/provinces.ts';
import { subjectTypes } from '../../../../lib/fields/codes/subject-types.ts';
import { type FieldId, fields, isFieldId } from '../../../../lib/fields/index.ts';
import type { Saved } from '../../../../lib/fields/saved.ts';
import type { MaterialId } from '../../../../lib/texts/materials.ts';
import { ofCompany, ofPerson, today } from '../drafts.ts';

const kinds = filingKinds.map(({ id }) => id as FilingKindId);
const bare = { today, lang: 'zh-CN' } as const;

/** An enterprise whose legal representative holds both roles, filing for the first time without any approval. */
const plain: Situation = {
  kind: 'first',
  subjectType: '4',
  province: '220000',
  subjectPrincipalIsOther: 'no',
  appletPrincipalIsOther: 'no',
  samePerson: true,
  outOfProvince: 'no',
  renamed: 'no',
  approvals: ['24'],
  certificates: {},
};
const individual: Partial<Situation> = { subjectType: '5' };
const listed = (change: Partial<Situation>): Material[] => materialsFor({ ...plain, ...change });
const ids = (change: Partial<Situation>, sure?: Material['sure']): MaterialId[] =>
  listed(change)
    .filter((material) => !sure || material.sure === sure)
    .map(({ id }) => id);
const found = (change: Partial<Situation>, id: MaterialId): Material | undefined =>
  listed(change).find((material) => material.id === id);

describe('what is required', () => {
  it.each<[string, Partial<Situation>, MaterialId[]]>([
    ['an enterprise, one person in all roles', {}, ['organizer_certificate', 'principal_certificate']],
    ['an individual', individual, ['principal_certificate']],
    ['no kind of subject chosen yet', { subjectType: '' }, ['principal_certificate']],
    [
      'two principals',
      { samePerson: false },
      ['organizer_certificate', 'principal_certificate', 'applet_principal_certificate'],
    ],
    [
      'neither is the legal representative',
      { samePerson: false, subjectPrincipalIsOther: 'yes', appletPrincipalIsOther: 'yes' },
      [
        'organizer_certificate',
        'principal_certificate',
        'subject_letter',
        'applet_principal_certificate',
        'applet_letter',
      ],
    ],
    [
      'one person in both roles who is not the legal representative',
      { subjectPrincipalIsOther: 'yes', appletPrincipalIsOther: 'yes' },
      ['organizer_certificate', 'principal_certificate', 'subject_letter', 'applet_letter'],
    ],
    [
      'an individual from another province',
      { ...individual, outOfProvince: 'yes' },
      ['principal_certificate', 'residence_permit'],
    ],
    ['renamed', { renamed: 'yes' }, ['organizer_certificate', 'principal_certificate', 'name_change_letter']],
    [
      'two approvals and an entry without one',
      { approvals: ['5', '', '9'] },
      ['organizer_certificate', 'principal_certificate', 'pre_approval', 'pre_approval'],
    ],
    ['the subject changes', { kind: 'change_subject' }, ['organizer_certificate', 'principal_certificate']],
    ['the mini program changes', { kind: 'change_service' }, ['applet_principal_certificate']],
    [
      'the mini program changes, with an approval',
      { kind: 'change_service', approvals: ['13'] },
      ['applet_principal_certificate', 'pre_approval'],
    ],
    ['both change', { kind: 'change_both' }, ['organizer_certificate', 'principal_certificate']],
    ['another mini program', { kind: 'add_service' }, ['organizer_certificate', 'principal_certificate']],
    ['another platform', { kind: 'add_access' }, ['organizer_certificate', 'principal_certificate']],
  ])('%s', (_, change, expected) => {
    expect(ids(change, 'required')).toEqual(expected);
  });

  it.each(['cancel_subject', 'cancel_service', 'cancel_access'] as const)('%s: nothing at all', (kind) => {
    expect(ids({ kind, approvals: ['5'], renamed: 'yes', province: '320000' })).toEqual([]);
  });
});

describe('each kind of subject', () => {
  it.each(subjectTypes.map(({ code, zh }) => [zh, code] as const))(
    '%s shows one of its own certificates',
    (_, code) => {
      const certificate = found({ subjectType: code }, 'organizer_certificate');
      expect(certificate === undefined).toBe(code === '5');
      const names = certificate?.anyOf.map((one) => one.code) ?? [];
      expect(names).toEqual(
        code === '5' ? [] : certificateTypes.filter(({ subjectType }) => subjectType === code).map((one) => one.code),
      );
      expect(found({ subjectType: code }, 'principal_certificate')?.anyOf.length).toBe(7);
      expect(ids({ subjectType: code }).includes('party_building')).toBe(code !== '5');
    },
  );

  it('only the certificate that is chosen, where it is one of them', () => {
    const chosen = { organizer: '27', subjectPrincipal: '7' };
    expect(found({ certificates: chosen }, 'organizer_certificate')?.anyOf.map(({ code }) => code)).toEqual(['27']);
    expect(found({ certificates: chosen }, 'principal_certificate')?.anyOf.map(({ code }) => code)).toEqual(['7']);
    expect(found({ certificates: { organizer: '2' } }, 'organizer_certificate')?.anyOf.length).toBe(3);
  });
});

describe('why, where and for how long', () => {
  it.each<[Partial<Situation>, MaterialId, string]>([
    [{}, 'principal_certificate', 'bothRoles'],
    [individual, 'principal_certificate', 'individual'],
    [{ samePerson: false }, 'principal_certificate', 'principal'],
    [{ kind: 'change_service' }, 'applet_principal_certificate', 'sameAsSubject'],
    [{ samePerson: false }, 'applet_principal_certificate', 'appletPrincipal'],
    [{ subjectType: '' }, 'organizer_certificate', 'perhapsOrganisation'],
    [{ appletPrincipalIsOther: 'perhaps' }, 'applet_letter', 'perhapsNotLegal'],
    [{ ...individual, outOfProvince: 'perhaps' }, 'residence_permit', 'perhapsOutOfProvince'],
    [{ renamed: 'perhaps' }, 'name_change_letter', 'perhapsRenamed'],
    [{ approvals: [] }, 'pre_approval', 'approvalUndecided'],
    [{}, 'live_photo', 'faceCheck'],
  ])('%j %s: %s', (change, id, reason) => {
    const material = found(change, id);
    expect(material?.why.reason).toBe(reason);
    expect(material?.why.source).toMatch(/^https:\/\//);
    expect(material?.sure === 'perhaps').toBe(/^perhaps|Undecided$/.test(reason));
  });

  it('one person in both roles keeps the scans at the subject principal’s, with the end of that certificate', () => {
    const shared = found({ kind: 'change_service' }, 'applet_principal_certificate');
    expect(shared?.slots).toEqual(found({}, 'principal_certificate')?.slots);
    expect(shared?.validUntil).toBe('icp_subject.principal_info.certificate_validity_date_end');
    expect(found({ samePerson: false }, 'applet_principal_certificate')?.validUntil).toBe(
      'icp_applets.principal_info.certificate_validity_date_end',
    );
    expect(found({}, 'organizer_certificate')?.validUntil).toBeUndefined();
  });

  it('each approval has the slot of its place in the draft', () => {
    const approvals = listed({ approvals: ['24', '5', '9'] }).filter(({ id }) => id === 'pre_approval');
    expect(approvals.map(({ approval, slots }) => [approval, slots])).toEqual([
      ['5', ['icp_applets.base_info.nrlx_details[1].media']],
      ['9', ['icp_applets.base_info.nrlx_details[2].media']],
    ]);
    expect(found({ approvals: ['9'] }, 'pre_approval')?.slots).toEqual(['icp_applets.base_info.nrlx_details[].media']);
  });

  it('every slot is one of the form’s files', () => {
    const slots = [...listed({ samePerson: false, approvals: ['9'], renamed: 'yes' })].flatMap((one) => one.slots);
    for (const slot of slots)
      expect(isFieldId(slot) && ['image', 'images', 'video'].includes(fields[slot].kind)).toBe(true);
  });
});

describe('provinces', () => {
  it('are those of the list, and say each thing once', () => {
    const codes = new Set(provinces.map(({ code }) => code));
    expect(Object.keys(bureauWants).filter((code) => !codes.has(code))).toEqual([]);
    for (const { code } of provinces) {
      const keys = provinceAsks(code).map(({ about, says }) => `${about} ${says}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(provinceAsks('000000')).toEqual([]);
  });

  it('every paper a bureau wants is a material', () => {
    for (const [code, { papers = [] }] of Object.entries(bureauWants))
      expect(provinceAsks(code).filter(({ asks, says }) => asks && says !== 'incomeOfMinor').length).toBe(
        papers.length,
      );
  });

  it.each<[string, Partial<Situation>, MaterialId, string]>([
    ['江苏', { province: '320000' }, 'responsibility_letter', 'signedByPrincipal'],
    ['江苏', { province: '320000' }, 'truth_letter', 'signedByPrincipal'],
    ['江苏个人', { ...individual, province: '320000' }, 'income_proof', 'incomeOfMinor'],
    ['广东', { province: '440000' }, 'commitment', 'commitmentUpload'],
    ['上海', { province: '310000' }, 'construction_plan', 'planFrom'],
    ['湖南', { province: '430000' }, 'construction_plan', 'planFrom'],
    ['江西事业单位', { province: '360000', subjectType: '3' }, 'sector_approval', 'publicBodyApproval'],
  ])('%s asks for it, perhaps, at second hand, and before what some province may ask', (_, change, id, reason) => {
    const material = found(change, id);
    expect(material).toMatchObject({ sure: 'perhaps', from: 'province', why: { reason } });
    expect(material?.why.source).toContain('huaweicloud');
    const perhaps = listed(change).filter(({ sure }) => sure === 'perhaps');
    const named = perhaps.map(({ why }) => why.source.includes('huaweicloud'));
    expect(named.indexOf(false)).toBeGreaterThan(named.lastIndexOf(true));
  });

  it.each<[string, Partial<Situation>, MaterialId]>([
    ['江苏企业', { province: '320000' }, 'income_proof'],
    ['江西企业', { province: '360000' }, 'sector_approval'],
    ['浙江事业单位', { province: '330000', subjectType: '3' }, 'sector_approval'],
  ])('%s: not there', (_, change, id) => {
    expect(found(change, id)).toBeUndefined();
  });

  it.each<[string, Partial<Situation>, MaterialId, string[]]>([
    ['上海授权', { province: '310000', subjectPrincipalIsOther: 'yes' }, 'subject_letter', ['mustBeLegal']],
    ['北京授权', { province: '110000', subjectPrincipalIsOther: 'yes' }, 'subject_letter', ['usuallyLegal']],
    ['上海企业', { province: '310000' }, 'principal_certificate', []],
    ['湖南授权', { province: '430000', subjectPrincipalIsOther: 'yes' }, 'subject_letter', ['mustBeLegal']],
    [
      '湖南变更',
      { kind: 'change_subject', province: '430000', subjectPrincipalIsOther: 'yes' },
      'subject_letter',
      ['mustBeLegal', 'newLetter'],
    ],
    ['江苏授权', { province: '320000', subjectPrincipalIsOther: 'yes' }, 'subject_letter', ['letterSamePerson']],
    ['海南', { province: '460000' }, 'organizer_certificate', ['provincialSeal']],
    ['浙江企业', { province: '330000' }, 'organizer_certificate', ['businessSeal']],
    ['浙江基金会', { province: '330000', subjectType: '10' }, 'organizer_certificate', []],
    [
      '甘肃外省个人',
      { ...individual, province: '620000', outOfProvince: 'yes' },
      'residence_permit',
      ['outsidersRefused'],
    ],
    ['吉林', {}, 'principal_certificate', []],
  ])('%s: told beside, with its source', (_, change, id, says) => {
    const { cautions = [], sure } = found(change, id) ?? {};
    expect(cautions.map((one) => one.says)).toEqual(says);
    expect(sure).toBe('required');
  });
});

describe('of a draft', () => {
  const without = (saved: Saved, ...gone: FieldId[]): Saved =>
    Object.fromEntries(Object.entries(saved).filter(([id]) => !gone.includes(id as FieldId))) as Saved;
  const drafts: [string, Saved][] = [
    ['an organisation with three people', ofCompany],
    ['an individual', ofPerson],
    ['nothing', {}],
    [
      'no legal representative written',
      without(ofCompany, 'icp_subject.legal_person_info.name', 'icp_subject.legal_person_info.certificate_number'),
    ],
    ['an approval', { ...ofCompany, 'icp_applets.base_info.nrlx_details[].type': ['5'] }],
    [
      'an individual from elsewhere',
      { ...ofPerson, 'icp_subject.organize_info.certificate_address': '浙江省杭州市示例路1号' },
    ],
  ];
  const isFile = (id: string): boolean => isFieldId(id) && ['image', 'images', 'video'].includes(fields[id].kind);

  it.each(drafts.flatMap(([name, saved]) => kinds.map((kind) => [name, kind, saved] as const)))(
    '%s, %s: asks for the scans the editor misses, and no others',
    (_, kind, saved) => {
      const all = materialsFor(situationOf(factsOf(saved, bare), kind));
      const slots = (sure: Material['sure']) => all.filter((one) => one.sure === sure).flatMap((one) => one.slots);
      expect(new Set(slots('required'))).toEqual(new Set(missing(kind, saved, bare).filter(isFile)));
      const ofIndividuals = factsOf(saved, bare).subjectType === '5';
      const perhaps = perhapsMissing(kind, saved, bare)
        .filter(isFile)
        .filter((id) => !(ofIndividuals && id === 'icp_materials.party_building_confirmation_letter'));
      expect(slots('perhaps')).toEqual(expect.arrayContaining(perhaps));
    },
  );

  it('the certificates it has chosen, and its province', () => {
    expect(situationOf(factsOf(ofCompany, bare), 'first')).toMatchObject({
      certificates: { organizer: '1', subjectPrincipal: '2', appletPrincipal: '2' },
      province: ofCompany['icp_subject.base_info.province'],
    });
  });
});

it('covers every material of the official list', () => {
  const own: Record<string, MaterialId[]> = {
    supplement: [
      'subject_letter',
      'applet_letter',
      'party_building',
      'residence_permit',
      'subject_attachments',
      'commitment',
    ],
  };
  const covered = new Set<string>([...materialRows.map(({ id }) => id), 'pre_approval']);
  for (const { id } of filingMaterials) for (const one of own[id] ?? [id]) expect(covered).toContain(one);
});
