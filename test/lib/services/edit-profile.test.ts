import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FieldId } from '../../../lib/fields/index.ts';
import type { ProfileDraft } from '../../../lib/platform/profile-messages.ts';
import { keepDraft, listDrafts } from '../../../lib/services/drafts.ts';
import { readDraftOf, saveDraft } from '../../../lib/services/edit-profile.ts';
import { answersFor, openGrant } from '../../../lib/services/grants.ts';
import { importBody } from '../../../lib/services/import-body.ts';
import { listProfiles, readProfile, saveProfile } from '../../../lib/services/profiles.ts';
import { inVault } from '../../../lib/services/vault.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';
import { leaked, page, startEmpty } from './fresh.ts';

startEmpty();

const take = async (body: unknown) => (await importBody(JSON.stringify(body))).profileId;
const profile = (id: string) => inVault(() => readProfile(id));
const own = 'icp_subject.principal_info.';
const theirs = 'icp_applets.principal_info.';
const flag = 'ui.applet_principal_same_as_subject';
const side = { saved: {}, scans: {}, people: {} };
const blank: ProfileDraft = { name: '', tags: [], ...side, applets: [] };
const scan = { id: 's1', name: '人像面.jpg', type: 'image/jpeg', bytes: 9, width: 1280, height: 800, addedAt: 1 };

/** Opens a profile, changes answers of its subject, saves. */
const edit = async (id: string, saved: Record<string, string | string[]>) => {
  const draft = await readDraftOf(id);
  return saveDraft({ ...draft, saved: { ...draft.saved, ...saved } });
};

describe('a profile edited', () => {
  it('is new under the name given, found again as it was saved', async () => {
    const { profileId, name, updatedAt } = await saveDraft({
      ...blank,
      name: ' 客户甲 ',
      tags: [' 深圳 ', '', '深圳'],
      saved: { [`${own}name`]: '陈示例' },
      scans: { [`${own}certificate_photo_front`]: [scan], [`${own}certificate_photo_back`]: [] },
      applets: [{ id: 'a1', ...side, saved: { 'icp_applets.base_info.name': '示例预约助手' } }],
    });
    expect(name).toBe('客户甲');
    expect(await readDraftOf(profileId)).toEqual({
      id: profileId,
      name,
      tags: ['深圳'],
      saved: { [`${own}name`]: '陈示例' },
      scans: { [`${own}certificate_photo_front`]: [scan] },
      people: {},
      applets: [{ id: 'a1', ...side, saved: { 'icp_applets.base_info.name': '示例预约助手' } }],
      basedOn: updatedAt,
    });
  });

  it.each([
    ['its subject', { saved: { 'icp_subject.base_info.name': '示例新公司', [`${own}name`]: '陈示例' } }, '示例新公司'],
    ['its principal', { saved: { [`${own}name`]: '陈示例' } }, '陈示例'],
    ['the day', {}, new Date().toISOString().slice(0, 10)],
  ])('without a name is named after %s', async (_, rest, name) => {
    expect((await saveDraft({ ...blank, ...rest })).name).toBe(name);
  });

  it('never bears the name of another, and keeps its own', async () => {
    await saveDraft({ ...blank, name: '客户甲' });
    const second = await saveDraft({ ...blank, name: '客户甲' });
    expect(second.name).toBe('客户甲 (2)');
    expect((await edit(second.profileId, {})).name).toBe('客户甲 (2)');
    expect((await saveDraft({ ...blank, name: '长'.repeat(70) })).name).toBe('长'.repeat(60));
  });

  it('keeps what the editor does not carry', async () => {
    const id = await take({
      ...company,
      icp_subject: { ...company.icp_subject, base_info: { ...company.icp_subject.base_info, wrong_key: 'x' } },
    });
    const before = await profile(id);
    await edit(id, { [`${own}mobile`]: '13800138009' });
    const after = await profile(id);
    expect(after).toEqual({
      ...before,
      saved: { ...before.saved, [`${own}mobile`]: '13800138009' },
      updatedAt: after.updatedAt,
    });
    expect(after.unplaced).toEqual({ 'icp_subject.base_info.wrong_key': 'x' });
    expect(Object.keys(after.applets[0]?.toUpload ?? {})).toContain(`${theirs}certificate_photo_front`);
  });

  it('loses the answers and mini programs taken out of it, and no others', async () => {
    const id = await take(company);
    const { [`${own}email`]: _, ...saved } = (await readDraftOf(id)).saved;
    await saveDraft({ ...(await readDraftOf(id)), saved: { ...saved, [`${own}emergency_contact`]: ' ' }, applets: [] });
    const after = await profile(id);
    const { [`${own}emergency_contact`]: __, ...left } = saved;
    expect(after.saved).toEqual(left);
    expect(after.applets).toEqual([]);
  });

  it('puts every answer to its side, and ids of other versions through', async () => {
    const { profileId } = await saveDraft({
      ...blank,
      saved: { 'icp_subject.base_info.later': 'x', [`${theirs}name`]: '林样本' },
      applets: [{ id: 'a1', ...side, saved: { [`${own}name`]: '陈示例', 'icp_applets.base_info.later': 'y' } }],
    });
    expect(await profile(profileId)).toMatchObject({
      saved: { 'icp_subject.base_info.later': 'x' },
      applets: [{ saved: { 'icp_applets.base_info.later': 'y' } }],
    });
    expect(JSON.stringify(await profile(profileId))).not.toMatch(/林样本|陈示例/u);
  });

  it('answers by hand what a page’s text left open, that field alone', async () => {
    const id = await take(company);
    const texts = [
      { id: `${own}certificate_type`, text: '外星护照' },
      { id: `${theirs}certificate_type`, text: '地心护照' },
    ];
    await inVault(async () => saveProfile({ ...(await readProfile(id)), unknownTexts: texts }));
    await edit(id, { [`${own}mobile`]: '13800138009' });
    expect((await profile(id)).unknownTexts).toEqual(texts);
    await edit(id, { [`${own}certificate_type`]: '7' });
    expect((await profile(id)).unknownTexts).toEqual(texts.slice(1));
  });

  it('of one person in both roles keeps the values at the subject principal', async () => {
    const id = await take(person);
    const draft = await readDraftOf(id);
    const letter = `${theirs}authorization_letter`;
    const scans = { [`${theirs}certificate_photo_front`]: [scan], [letter]: [{ ...scan, id: 's2' }] };
    await saveDraft({ ...draft, applets: draft.applets.map((applet) => ({ ...applet, scans })) });
    const [applet] = (await profile(id)).applets;
    expect(Object.keys(applet?.saved ?? {}).filter((key) => key.startsWith(theirs))).toEqual([]);
    expect(Object.keys(applet?.scans ?? {})).toEqual([letter]);
    expect(applet?.saved[flag]).toBe('1');
    expect((await listProfiles())[0]?.samePerson).toBe(true);
  });

  it('tells whoever began from an earlier state, and changes nothing', async () => {
    const id = await take(company);
    const [one, other] = [await readDraftOf(id), await readDraftOf(id)];
    await saveDraft({ ...one, saved: { ...one.saved, [`${own}name`]: '吴样本' } });
    const before = await fakeBrowser.storage.local.get(null);
    await expect(saveDraft(other)).rejects.toMatchObject({ fault: 'changedElsewhere' });
    await expect(saveDraft({ ...other, basedOn: undefined })).rejects.toMatchObject({ fault: 'changedElsewhere' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    expect((await profile(id)).saved[`${own}name`]).toBe('吴样本');
  });

  it('in two tabs at the same moment is saved by one of them', async () => {
    const id = await take(company);
    const draft = await readDraftOf(id);
    const mobiles = ['13800138008', '13800138009'];
    const saves = mobiles.map((mobile) => saveDraft({ ...draft, saved: { ...draft.saved, [`${own}mobile`]: mobile } }));
    const results = await Promise.allSettled(saves);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const won = mobiles[results.findIndex(({ status }) => status === 'fulfilled')];
    expect((await profile(id)).saved[`${own}mobile`]).toBe(won);
  });

  it('that was deleted meanwhile is not brought back', async () => {
    await expect(saveDraft({ ...blank, id: 'gone', basedOn: 1 })).rejects.toMatchObject({ fault: 'noSuchProfile' });
    expect(await listProfiles()).toEqual([]);
  });

  it('leaves nothing readable on disk', async () => {
    const draft = { ...blank, name: '客户甲乙丙', tags: ['深圳客户'], saved: { [`${own}mobile`]: '13800138001' } };
    await keepDraft('k1', draft);
    await saveDraft(draft);
    expect(await leaked(['客户甲乙丙', '深圳客户', '13800138001'])).toEqual([]);
  });
});

describe('what does not judge right', () => {
  it('is saved, pointed out, and never filled', async () => {
    const wrong = {
      [`${own}mobile`]: '138001380',
      [`${own}certificate_validity_date_start`]: '20180230',
      [`${own}certificate_type`]: '77',
      [`${own}email`]: 'chen.shili',
      'icp_subject.base_info.province': '440000',
      'icp_subject.base_info.city': '110100',
    } as const;
    const right = { [`${own}name`]: '陈示例' } as const;
    const { profileId } = await saveDraft({ ...blank, saved: { ...wrong, ...right } });
    expect((await profile(profileId)).saved).toEqual({ ...wrong, ...right });
    const pointedOut = (await listProfiles())[0]?.notes.map(({ id }) => id);
    expect(pointedOut).toEqual(
      expect.arrayContaining([`${own}mobile`, `${own}certificate_validity_date_start`, `${own}certificate_type`]),
    );
    const time = Date.now();
    const opened = await openGrant({ profileId, confirmed: [] }, page(), time);
    if (!('grant' in opened)) throw new Error('no grant');
    const asked = [...Object.keys(wrong), ...Object.keys(right)] as FieldId[];
    expect(await answersFor(opened.grant.id, asked, page(), time)).toEqual({ [`${own}name`]: { value: ['陈示例'] } });
  });

  it('does not keep a profile with nothing in it from being saved', async () => {
    const { profileId } = await saveDraft(blank);
    expect(await profile(profileId)).toMatchObject({ saved: {}, applets: [] });
  });
});

describe('unsaved edits', () => {
  const draft = { ...blank, name: '客户甲', saved: { [`${own}mobile`]: '138' } };

  it('end with the save that holds them, in one step', async () => {
    await keepDraft('k1', draft);
    await keepDraft('k2', { ...draft, name: '' });
    expect((await listDrafts()).map(({ key, name }) => key + name).sort()).toEqual(['k1客户甲', 'k2']);
    const { profileId } = await saveDraft(draft, 'k1');
    expect((await listDrafts()).map(({ key }) => key)).toEqual(['k2']);
    await keepDraft(profileId, await readDraftOf(profileId));
    await edit(profileId, {});
    expect((await listDrafts()).map(({ key }) => key)).toEqual(['k2']);
  });

  it('stay when the save is refused', async () => {
    await keepDraft('k1', draft);
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk full'));
    await expect(saveDraft(draft, 'k1')).rejects.toMatchObject({ fault: 'notSaved' });
    fakeBrowser.storage.local.set = set;
    expect((await listDrafts()).map(({ key }) => key)).toEqual(['k1']);
    expect(await listProfiles()).toEqual([]);
  });
});
