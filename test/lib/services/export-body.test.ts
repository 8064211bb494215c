import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawAnswer } from '../../../lib/fields/answer-for.ts';
import { cleanAnswers } from '../../../lib/fields/clean-answer.ts';
import { codeLists } from '../../../lib/fields/codes/index.ts';
import { type FieldId, fieldIds, fields } from '../../../lib/fields/index.ts';
import { saveDraft } from '../../../lib/services/edit-profile.ts';
import { exportBody } from '../../../lib/services/export-body.ts';
import { importBody } from '../../../lib/services/import-body.ts';
import { type Profile, savedOf } from '../../../lib/services/profile.ts';
import { readProfile } from '../../../lib/services/profiles.ts';
import { inVault } from '../../../lib/services/vault.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';
import { startEmpty } from './fresh.ts';

startEmpty();

const profile = (id: string) => inVault(() => readProfile(id));
const flag: FieldId = 'ui.applet_principal_same_as_subject';
const pictures = ['image', 'images', 'video'];
const own = fieldIds.filter(
  (id) => id.startsWith('icp_') && fields[id].answer === 'saved' && !pictures.includes(fields[id].kind),
);

/** Every answer a body has a word for, as it would be filled: of one person in both roles, in both. */
const answersOf = (of: Profile) => {
  const saved = savedOf(of, of.applets[0]);
  return Object.fromEntries(own.map((id) => [id, rawAnswer(id, saved)]).filter(([, raw]) => raw !== undefined));
};

const code = (id: FieldId) => {
  const { codes } = fields[id];
  return codes && codes !== 'regions'
    ? fc.constantFrom(...codeLists[codes].map((one) => one.code), '999', 'A1')
    : fc.constantFrom('440000', '440300', '440305', '999999');
};
const text = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
const one = (id: FieldId) => {
  const each = fields[id].codes ? code(id) : text;
  return fields[id].kind === 'choices' || id.includes('[]') ? fc.array(each, { minLength: 1, maxLength: 5 }) : each;
};

const rows: Record<string, fc.Arbitrary<string | string[]>> = {
  ...Object.fromEntries(own.map((id) => [id, one(id)])),
  [flag]: fc.constantFrom('0', '1'),
};

/** Whatever an editor may save: right, wrong, half, in one person or two. */
const answers = fc
  .record(rows, { requiredKeys: ['icp_subject.base_info.name', 'icp_applets.base_info.comment'] })
  .map((saved) => cleanAnswers(saved as Record<string, string | string[]>))
  .filter((saved) => 'icp_subject.base_info.name' in saved && 'icp_applets.base_info.comment' in saved);

const save = (saved: Record<string, string | string[]>) =>
  saveDraft({
    name: '',
    tags: [],
    saved,
    scans: {},
    people: {},
    applets: [{ id: 'a1', saved, scans: {}, people: {} }],
  });

describe('a profile written out and taken in again', () => {
  it('gives the same answers, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (saved) => {
        const before = await profile((await save(saved)).profileId);
        const { text: body } = await exportBody(before.id);
        const after = await profile((await importBody(body)).profileId);
        expect(answersOf(after)).toEqual(answersOf(before));
        expect(after.unplaced).toEqual({});
        expect(after.applets[0]?.unplaced).toEqual({});
      }),
      { numRuns: Math.ceil(Number(process.env.PROOF_RUNS ?? 250) / 10) }, // each of them saves and imports
    );
  });

  it.each([
    ['company', company],
    ['person', person],
  ])('%s is the body it came from, but for pictures and the face check', async (_, body) => {
    const { profileId } = await importBody(JSON.stringify(body));
    const { text: written, stillToUpload } = await exportBody(profileId);
    const withoutMedia = (tree: object): object =>
      Object.fromEntries(
        Object.entries(tree)
          .filter(([, value]) => !JSON.stringify(value).includes('SAMPLE-'))
          .map(([key, value]) => [
            key,
            typeof value === 'object' && !Array.isArray(value) ? withoutMedia(value) : value,
          ]),
      );
    const { icp_subject, icp_applets } = body;
    expect(JSON.parse(written)).toEqual({
      icp_subject: Object.fromEntries(Object.entries(icp_subject).map(([key, part]) => [key, withoutMedia(part)])),
      icp_applets: Object.fromEntries(Object.entries(icp_applets).map(([key, part]) => [key, withoutMedia(part)])),
    });
    expect(stillToUpload).toContain('icp_applets.principal_info.certificate_photo_back');
    expect(stillToUpload).toContain('icp_materials.commitment_letter');
    expect(stillToUpload).not.toContain('icp_materials.promise_video');
  });

  it('asks of one person in both roles the faces for both, the letter for its own', async () => {
    const scan = { id: 's1', name: 'a.jpg', type: 'image/jpeg', bytes: 1, width: 1, height: 1, addedAt: 1 };
    const subject = 'icp_subject.principal_info.';
    const { profileId } = await saveDraft({
      name: '',
      tags: [],
      saved: {},
      people: {},
      scans: { [`${subject}certificate_photo_front`]: [scan], [`${subject}authorization_letter`]: [scan] },
      applets: [{ id: 'a1', saved: { [flag]: '1' }, scans: {}, people: {} }],
    });
    expect((await exportBody(profileId)).stillToUpload).toEqual([
      `${subject}certificate_photo_front`,
      `${subject}authorization_letter`,
      'icp_applets.principal_info.certificate_photo_front',
    ]);
  });

  it('of several mini programs is the one named', async () => {
    const side = { scans: {}, people: {} };
    const named = (name: string) => ({ id: name, ...side, saved: { 'icp_applets.base_info.name': name } });
    const { profileId } = await saveDraft({
      name: '',
      tags: [],
      saved: {},
      ...side,
      applets: [named('甲'), named('乙')],
    });
    await expect(exportBody(profileId)).rejects.toMatchObject({ fault: 'appletNeeded' });
    await expect(exportBody(profileId, '丙')).rejects.toMatchObject({ fault: 'noSuchApplet' });
    expect(JSON.parse((await exportBody(profileId, '乙')).text)).toEqual({
      icp_applets: { base_info: { name: '乙' } },
    });
  });
});
