import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FieldId } from '../../../lib/fields/index.ts';
import { type CaptureWish, previewCapture, saveCapture } from '../../../lib/services/capture.ts';
import { answersFor, openGrant } from '../../../lib/services/grants.ts';
import { importBody } from '../../../lib/services/import-body.ts';
import { savedOf } from '../../../lib/services/profile.ts';
import { listProfiles, readProfile } from '../../../lib/services/profiles.ts';
import type { PageValues } from '../../../lib/services/raw-of.ts';
import { deleteProfile } from '../../../lib/services/trash.ts';
import { inVault } from '../../../lib/services/vault.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';
import { leaked, page, startEmpty } from './fresh.ts';

startEmpty();

const start = Date.UTC(2026, 10, 21, 4);
const preview = (values: PageValues, rest: Partial<CaptureWish> = {}, sender = page(), time = start) =>
  previewCapture({ values, ...rest }, sender, time);
const save = (captureId: string, name?: string, sender = page(), time = start) =>
  saveCapture(captureId, name, sender, time);
const keep = async (values: PageValues, rest: Partial<CaptureWish> = {}) =>
  save((await preview(values, rest)).captureId);
const profile = (id: string) => inVault(() => readProfile(id));
const take = async (body: unknown) => (await importBody(JSON.stringify(body))).profileId;

const own = 'icp_subject.principal_info.';
const theirs = 'icp_applets.principal_info.';
const mobile: FieldId = `${own}mobile`;
const organizer: PageValues = {
  'icp_subject.base_info.type': ['企业'],
  'icp_subject.base_info.name': ['示例新公司'],
  'icp_subject.organize_info.certificate_type': ['营业执照'],
  'icp_subject.base_info.province': ['广东省'],
  'icp_subject.base_info.city': ['深圳市'],
  'icp_subject.base_info.district': ['南山区'],
};
const principal: PageValues = {
  [`${own}name`]: ['陈示例'],
  [mobile]: ['13800138001'],
  [`${own}certificate_validity_date_end`]: ['长期'],
};
const applet: PageValues = {
  'icp_applets.base_info.name': ['示例预约助手'],
  'icp_applets.base_info.service_content_types': ['生活服务 / 工具'],
};

describe('「存为档案」', () => {
  it('makes a profile step by step', async () => {
    const first = await keep(organizer);
    expect(first.name).toBe('示例新公司');
    const next = await preview(principal);
    expect(next.into).toEqual({ id: first.profileId, name: first.name });
    expect(await save(next.captureId)).toEqual(first);
    await keep(applet);
    await keep({ [`${theirs}name`]: ['林样本'] });
    expect(await listProfiles()).toHaveLength(1);
    const made = await profile(first.profileId);
    expect(made.saved).toEqual({
      'icp_subject.base_info.type': '4',
      'icp_subject.base_info.name': '示例新公司',
      'icp_subject.organize_info.certificate_type': '1',
      'icp_subject.base_info.province': '440000',
      'icp_subject.base_info.city': '440300',
      'icp_subject.base_info.district': '440305',
      [`${own}name`]: '陈示例',
      [mobile]: '13800138001',
      [`${own}certificate_validity_date_end`]: '长期',
    });
    expect(made.applets.map(({ saved }) => saved)).toEqual([
      {
        'icp_applets.base_info.name': '示例预约助手',
        'icp_applets.base_info.service_content_types': ['3'],
        [`${theirs}name`]: '林样本',
      },
    ]);
  });

  it('shows what is new, changed, the same, unknown; of what it knows at most two signs', async () => {
    const profileId = await take(company);
    const { changes } = await preview(
      {
        [mobile]: ['13800138009'],
        [`${own}name`]: ['陈示例'],
        [`${own}certificate_type`]: ['外星护照'],
        'icp_subject.base_info.record_number': ['示ICP备12345678号'],
      },
      { profileId },
    );
    expect(changes).toEqual(
      [
        { id: 'icp_subject.base_info.record_number', change: 'new' },
        { id: `${own}name`, change: 'same' },
        { id: `${own}certificate_type`, change: 'unknown', before: '••份证' },
        { id: mobile, change: 'changed', before: '••01' },
      ].map((change) => expect.objectContaining(change)),
    );
    for (const { before = '' } of changes) expect([...before.replace('••', '')].length).toBeLessThanOrEqual(2);
  });

  it('changes nothing until saved, then just what was shown', async () => {
    const profileId = await take(company);
    const before = await profile(profileId);
    const { captureId } = await preview({ [mobile]: ['13800138009'] }, { profileId });
    expect(await profile(profileId)).toEqual(before);
    await save(captureId);
    const after = await profile(profileId);
    expect(after.saved).toEqual({ ...before.saved, [mobile]: '13800138009' });
    expect(after.applets).toEqual(before.applets);
    expect(after.name).toBe(before.name);
  });

  it('keeps a choice it does not know as a note, beside what was saved, until a known one takes its place', async () => {
    const profileId = await take(company);
    await keep({ [`${own}certificate_type`]: ['外星护照'] }, { profileId });
    const kept = await profile(profileId);
    expect(kept.saved[`${own}certificate_type`]).toBe('2');
    expect(kept.unknownTexts).toEqual([{ id: `${own}certificate_type`, text: '外星护照' }]);
    expect((await listProfiles())[0]?.notes).toContainEqual({
      note: 'unknownText',
      id: `${own}certificate_type`,
      text: '外星护照',
    });
    await keep({ [`${own}certificate_type`]: ['护照'] }, { profileId });
    expect(await profile(profileId)).toMatchObject({ saved: { [`${own}certificate_type`]: '7' }, unknownTexts: [] });
  });

  it('never takes what the page masks, leaves empty, or leaves to the person', async () => {
    const profileId = await take(company);
    const before = await profile(profileId);
    await keep(
      {
        [mobile]: ['138****8001'],
        [`${own}email`]: [],
        [`${own}emergency_contact`]: [''],
        'ui.icp_subject.principal_sms_code': ['123456'],
        'ui.agreement': ['✓'],
        'icp_subject.organize_info.certificate_photo': ['a.jpg'],
        'miit.mobile': ['13800138009'],
        [`${own}name`]: ['陈示例'],
      },
      { profileId },
    );
    const after = await profile(profileId);
    expect(after.saved).toEqual(before.saved);
    expect(after.unknownTexts).toEqual([{ id: mobile, text: '138****8001' }]);
  });

  it('with nothing to take saves nothing', async () => {
    const { captureId, changes } = await preview({ 'ui.agreement': ['✓'] });
    expect(changes).toEqual([]);
    await expect(save(captureId)).rejects.toMatchObject({ fault: 'nothingToSave' });
    expect(await listProfiles()).toEqual([]);
  });

  it('leaves nothing readable, on disk or in memory', async () => {
    const { captureId } = await preview({ ...organizer, ...principal });
    const texts = ['示例新公司', '陈示例', '13800138001'];
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(new RegExp(texts.join('|')));
    await save(captureId);
    expect(await leaked(texts)).toEqual([]);
    expect((await fakeBrowser.storage.session.get('comparisons')).comparisons).toMatchObject({ value: [] });
  });
});

describe('a comparison', () => {
  it.each([
    ['ten minutes later', page(), start + 600_000],
    ['from another tab', page('wechat', { tabId: 8 }), start],
  ])('is over %s', async (_, sender, time) => {
    const { captureId } = await preview(principal);
    await expect(save(captureId, undefined, sender, time)).rejects.toMatchObject({ fault: 'captureOver' });
  });

  it('is saved once', async () => {
    const { captureId } = await preview(principal);
    await save(captureId);
    await expect(save(captureId)).rejects.toMatchObject({ fault: 'captureOver' });
  });

  it('with a profile deleted meanwhile brings it not back', async () => {
    const profileId = await take(company);
    const { captureId } = await preview(principal, { profileId });
    await deleteProfile(profileId);
    await expect(save(captureId)).rejects.toMatchObject({ fault: 'noSuchProfile' });
    expect(await listProfiles()).toEqual([]);
  });
});

describe('which profile', () => {
  const known = {
    'icp_subject.organize_info.certificate_number': [company.icp_subject.organize_info.certificate_number],
  };

  it('the one with this certificate number, unless a new one is wanted', async () => {
    const profileId = await take(company);
    expect((await preview(known)).into?.id).toBe(profileId);
    expect((await preview(known, { asNew: true })).into).toBeUndefined();
  });

  it('not that of the steps before when the form names another subject now', async () => {
    await keep(organizer);
    expect((await preview({ 'icp_subject.base_info.name': ['示例别家公司'] })).into).toBeUndefined();
    expect((await preview({ 'icp_subject.base_info.name': ['示例新公司'] })).into).toBeDefined();
  });

  it('not that of the steps before after another login, or in another tab', async () => {
    await keep(organizer);
    const login = page('wechat', { url: 'https://mp.weixin.qq.com/wxamp/practice/filing?token=222' });
    expect((await preview(principal, {}, login)).into).toBeUndefined();
    expect((await preview(principal, {}, page('wechat', { tabId: 8 }))).into).toBeUndefined();
  });

  it('names of profiles stay apart', async () => {
    await keep(organizer);
    expect((await keep(organizer, { asNew: true })).name).toBe('示例新公司 (2)');
    const { captureId } = await preview(organizer, { asNew: true });
    expect((await save(captureId, ' 我的公司 ')).name).toBe('我的公司');
  });
});

describe('which mini program', () => {
  const names = async () => (await listProfiles())[0]?.applets.map(({ name }) => name);
  const second: PageValues = {
    'icp_applets.base_info.name': ['示例第二个'],
    'icp_applets.base_info.comment': ['示例备注'],
  };

  it('the one the page names, or one more', async () => {
    const profileId = await take(company);
    await keep(applet, { profileId });
    expect(await names()).toEqual(['示例预约助手']);
    await keep(second, { profileId });
    expect(await names()).toEqual(['示例预约助手', '示例第二个']);
  });

  it('that of the step before; of several it must be known', async () => {
    const profileId = await take(company);
    await keep(second, { profileId });
    const other = page('wechat', { tabId: 8 });
    const next: PageValues = { [`${theirs}name`]: ['吴样本'] };
    await keep(next, { profileId });
    const { applets } = await profile(profileId);
    expect(applets.map(({ saved }) => saved[`${theirs}name`])).toEqual(['林样本', '吴样本']);
    await expect(preview(next, { profileId }, other)).rejects.toMatchObject({ fault: 'appletNeeded' });
    const { changes } = await preview(next, { profileId, appletId: applets[0]?.id }, other);
    expect(changes).toMatchObject([{ change: 'changed' }]);
  });

  it('that the form was filled from', async () => {
    const profileId = await take(company);
    await keep(second, { profileId });
    const other = page('wechat', { tabId: 8 });
    const [firstApplet] = (await profile(profileId)).applets;
    const opened = await openGrant({ profileId, appletId: firstApplet?.id, confirmed: [] }, other, start);
    if (!('grant' in opened)) throw new Error('no grant');
    await answersFor(opened.grant.id, [mobile], other, start);
    const { captureId } = await preview({ [`${theirs}name`]: ['吴样本'] }, { profileId }, other);
    await save(captureId, undefined, other);
    expect((await profile(profileId)).applets.map(({ saved }) => saved[`${theirs}name`])).toEqual([
      '吴样本',
      undefined,
    ]);
  });
});

describe('one person in both roles', () => {
  const answers = async (id: string) => {
    const of = await profile(id);
    return savedOf(of, of.applets[0]);
  };
  const flag: FieldId = 'ui.applet_principal_same_as_subject';

  it('stays one while only how to reach them changes', async () => {
    const id = await take(person);
    await keep({ [mobile]: ['13500135009'] }, { profileId: id });
    expect((await answers(id))[flag]).toBe('1');
  });

  it('becomes two when the page shows another mini program principal, who keeps the rest of what was known', async () => {
    const id = await take(person);
    await keep({ [`${theirs}mobile`]: ['13500135009'] }, { profileId: id });
    expect(await answers(id)).toMatchObject({
      [flag]: '0',
      [`${theirs}mobile`]: '13500135009',
      [`${theirs}name`]: '周示例',
      [mobile]: '13500135005',
    });
  });

  it('becomes two when the subject gets another principal', async () => {
    const id = await take(person);
    await keep({ [`${own}name`]: ['吴样本'] }, { profileId: id });
    expect(await answers(id)).toMatchObject({ [flag]: '0', [`${own}name`]: '吴样本', [`${theirs}name`]: '周示例' });
  });
});
