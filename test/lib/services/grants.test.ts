import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FieldId, fieldIds, fields } from '../../../lib/fields/index.ts';
import type { PageSender } from '../../../lib/platform/sender.ts';
import { answersFor, closeGrant, openGrant, scanFor, type Wish } from '../../../lib/services/grants.ts';
import { importBody } from '../../../lib/services/import-body.ts';
import type { Profile } from '../../../lib/services/profile.ts';
import { listProfiles, readProfile, saveProfile } from '../../../lib/services/profiles.ts';
import { putScan } from '../../../lib/services/scans.ts';
import { deleteProfile } from '../../../lib/services/trash.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';
import { page, startEmpty } from './fresh.ts';

startEmpty();

const start = Date.UTC(2026, 10, 21, 4);
const mobile: FieldId = 'icp_subject.principal_info.mobile';
const take = async (body: unknown) => (await importBody(JSON.stringify(body))).profileId;
let companyId = '';
beforeEach(async () => {
  companyId = await take(company);
});

const wish = (rest: Partial<Wish> = {}): Wish => ({ profileId: companyId, confirmed: [], ...rest });
async function granted(rest: Partial<Wish> = {}, sender: PageSender = page(), time = start) {
  const reply = await openGrant(wish(rest), sender, time);
  if (!('grant' in reply)) throw new Error(`asked to confirm ${reply.confirm}`);
  return reply.grant;
}
const over = { fault: 'grantOver' };

describe('a grant', () => {
  it('names what it is for, lasts a minute, and marks the profile as used', async () => {
    const grant = await granted();
    expect(grant).toMatchObject({
      until: start + 60_000,
      profile: '示例领航（深圳）科技有限公司',
      applet: '示例预约助手',
    });
    expect(await answersFor(grant.id, [mobile], page(), start + 59_999)).toEqual({
      [mobile]: { value: ['13800138001'] },
    });
    expect((await listProfiles())[0]?.usedAt).toBe(start);
  });

  it.each<[string, Partial<PageSender>, number]>([
    ['a minute later', {}, start + 60_000],
    ['with the clock set back', {}, start - 1],
    ['in another tab', { tabId: 8 }, start],
    ['after a reload', { documentId: 'D2' }, start],
    ['by a document without a name', { documentId: undefined }, start],
    ['on another path', { url: 'https://mp.weixin.qq.com/wxamp/other?token=111' }, start],
    ['behind another #', { url: `${page().url}#/step/2` }, start],
    ['on the other site', page('miit'), start],
  ])('is void %s', async (_, change, time) => {
    const { id } = await granted();
    await expect(answersFor(id, [mobile], page('wechat', change), time)).rejects.toMatchObject(over);
  });

  it('is void for good once asked for from another load of the page', async () => {
    const { id } = await granted();
    await expect(answersFor(id, [mobile], page('wechat', { documentId: 'D2' }), start)).rejects.toMatchObject(over);
    await expect(answersFor(id, [mobile], page(), start)).rejects.toMatchObject(over);
  });

  it('is not ended by another tab', async () => {
    const { id } = await granted();
    const stranger = page('wechat', { tabId: 8 });
    await closeGrant(id, stranger);
    await expect(answersFor(id, [mobile], stranger, start)).rejects.toMatchObject(over);
    expect(await answersFor(id, [mobile], page(), start)).toHaveProperty([mobile]);
  });

  it('stays while only the search part of the address changes', async () => {
    const { id } = await granted();
    const url = `${page().url}&scene=2`;
    expect(await answersFor(id, [mobile], page('wechat', { url }), start)).toHaveProperty([mobile]);
  });

  it('ends when closed, and when the tab opens another', async () => {
    const first = await granted();
    const second = await granted();
    await expect(answersFor(first.id, [mobile], page(), start)).rejects.toMatchObject(over);
    await closeGrant(second.id, page());
    await expect(answersFor(second.id, [mobile], page(), start)).rejects.toMatchObject(over);
  });

  it('of a profile deleted meanwhile answers nothing', async () => {
    const { id } = await granted();
    await deleteProfile(companyId);
    await expect(answersFor(id, [mobile], page(), start)).rejects.toMatchObject({ fault: 'noSuchProfile' });
  });

  it('keeps no answer outside the vault, in memory either', async () => {
    const { id } = await granted();
    await answersFor(id, [mobile], page(), start);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toMatch(/13800138001|陈示例/);
  });
});

describe('what it answers', () => {
  const all = fieldIds;

  it('on the console: nothing of the ministry’s, nothing by hand', async () => {
    const { id } = await granted();
    const ids = Object.keys(await answersFor(id, all, page(), start)) as FieldId[];
    expect(ids.length).toBeGreaterThan(25);
    expect(ids.filter((one) => one.startsWith('miit.') || fields[one].answer === 'by-hand')).toEqual([]);
  });

  it('on the ministry’s page: only what that asks', async () => {
    const sender = page('miit');
    const { id } = await granted({ verifier: 'appletPrincipal' }, sender);
    expect(await answersFor(id, all, sender, start)).toEqual({
      'miit.mobile': { value: ['13700137003'] },
      'miit.certificate_tail': { value: ['16000X'] },
      'miit.resend.mobile': { value: ['13700137003'] },
      'miit.resend.certificate_tail': { value: ['16000X'] },
    });
  });

  it('only for the fields asked', async () => {
    const { id } = await granted();
    expect(Object.keys(await answersFor(id, [mobile], page(), start))).toEqual([mobile]);
    expect(await answersFor(id, [], page(), start)).toEqual({});
  });
});

describe('before it is opened', () => {
  it('whose SMS it is must be said where two persons get one', async () => {
    await expect(openGrant(wish(), page('miit'), start)).rejects.toMatchObject({ fault: 'verifierNeeded' });
    const self = await take(person);
    const { id } = await granted({ profileId: self }, page('miit'));
    expect(await answersFor(id, ['miit.mobile'], page('miit'), start)).toEqual({
      'miit.mobile': { value: ['13500135005'] },
    });
  });

  it('which mini program must be said where there are several', async () => {
    const { icp_subject, icp_applets } = company;
    const second = {
      ...icp_applets,
      base_info: { ...icp_applets.base_info, appid: 'wx5a4d91e000000009', name: '示例第二个' },
    };
    expect(await take({ icp_subject, icp_applets: second })).toBe(companyId);
    await expect(openGrant(wish(), page(), start)).rejects.toMatchObject({ fault: 'appletNeeded' });
    await expect(openGrant(wish({ appletId: 'none' }), page(), start)).rejects.toMatchObject({ fault: 'noSuchApplet' });
    const [row] = await listProfiles();
    const { id } = await granted({ appletId: row?.applets[1]?.id });
    expect(await answersFor(id, ['icp_applets.base_info.name'], page(), start)).toMatchObject({
      'icp_applets.base_info.name': { value: ['示例第二个'] },
    });
  });

  it('an unknown profile is refused', async () => {
    await expect(openGrant(wish({ profileId: 'none' }), page(), start)).rejects.toMatchObject({
      fault: 'noSuchProfile',
    });
  });

  it.each(['示例领航(深圳)科技有限公司', '示例领航 （深圳） 科技有限公司', '示例领航深圳科技有限公司'])(
    'the subject shown may be printed as %s',
    async (subjectShown) => {
      expect(await openGrant(wish({ subjectShown }), page(), start)).toHaveProperty('grant');
    },
  );

  it.each(['样本第二（深圳）科技有限公司', '示例领航（广州）科技有限公司', '示例***公司'])(
    'another subject shown must be confirmed: %s',
    async (subjectShown) => {
      const asked = await openGrant(wish({ subjectShown }), page(), start);
      expect(asked).toEqual({ confirm: ['subjectDiffers'] });
      expect(await openGrant(wish({ subjectShown, confirmed: ['otherProfile'] }), page(), start)).toEqual(asked);
      expect(await openGrant(wish({ subjectShown, confirmed: ['subjectDiffers'] }), page(), start)).toHaveProperty(
        'grant',
      );
    },
  );
});

describe('another profile in one console', () => {
  const fill = async (profileId: string, sender = page()) => {
    const { id } = await granted({ profileId, confirmed: ['otherProfile'] }, sender);
    await answersFor(id, [mobile], sender, start);
  };

  it('must be confirmed once the first has filled a step', async () => {
    const self = await take(person);
    await granted({ profileId: self });
    expect(await openGrant(wish(), page(), start)).toHaveProperty('grant'); // a grant that answered nothing counts not
    await fill(self);
    expect(await openGrant(wish(), page(), start)).toEqual({ confirm: ['otherProfile'] });
    expect(await openGrant(wish({ subjectShown: '别家', confirmed: [] }), page(), start)).toEqual({
      confirm: ['subjectDiffers', 'otherProfile'],
    });
    await fill(companyId);
    expect(await openGrant(wish({ profileId: self }), page(), start)).toEqual({ confirm: ['otherProfile'] });
  });

  it('is remembered over reloads and steps, not over another login or another tab', async () => {
    const self = await take(person);
    await fill(self);
    const later = page('wechat', { documentId: 'D9', url: 'https://mp.weixin.qq.com/wxamp/later?token=111' });
    expect(await openGrant(wish(), later, start)).toEqual({ confirm: ['otherProfile'] });
    expect(await openGrant(wish(), page('wechat', { tabId: 8 }), start)).toHaveProperty('grant');
    const login = page('wechat', { url: 'https://mp.weixin.qq.com/wxamp/practice/filing?token=222' });
    expect(await openGrant(wish(), login, start)).toHaveProperty('grant');
  });

  it('is no matter on the ministry’s page, which has no steps', async () => {
    const self = await take(person);
    const sender = page('miit');
    const { id } = await granted({ profileId: self }, sender);
    await answersFor(id, ['miit.mobile'], sender, start);
    expect(await openGrant(wish({ verifier: 'subjectPrincipal' }), sender, start)).toHaveProperty('grant');
  });
});

describe('scans within a grant', () => {
  const licence: FieldId = 'icp_subject.organize_info.certificate_photo';
  const letter: FieldId = 'icp_materials.commitment_letter';
  const front: FieldId = 'icp_subject.principal_info.certificate_photo_front';
  const file = (name: string) => ({ name, type: 'image/png', bytes: new TextEncoder().encode(name) });
  const refTo = async (name: string) => ({
    ...file(name),
    id: await putScan(file(name)),
    bytes: name.length,
    width: 1,
    height: 1,
    addedAt: start,
  });
  const give = async (id: string, scans: Profile['scans'], ofApplet: Profile['scans'] = {}, saved = {}) => {
    const { applets, ...profile } = await readProfile(id);
    await saveProfile({
      ...profile,
      scans,
      applets: applets.map((applet) => ({ ...applet, scans: ofApplet, saved: { ...applet.saved, ...saved } })),
    });
  };
  const nameOf = async (grant: string, field: FieldId, at = 0, sender = page(), time = start) =>
    (await scanFor(grant, field, at, sender, time)).name;

  it('are named first, and handed out one by one', async () => {
    await give(
      companyId,
      { [licence]: [await refTo('one.png')] },
      { [letter]: [await refTo('a.png'), await refTo('b.png')] },
    );
    const { id } = await granted();
    expect(await answersFor(id, [licence, letter, front], page(), start)).toEqual({
      [licence]: { value: ['one.png'], files: [{ name: 'one.png', type: 'image/png', bytes: 7 }] },
      [letter]: {
        value: ['a.png', 'b.png'],
        files: ['a.png', 'b.png'].map((name) => ({ name, type: 'image/png', bytes: 5 })),
      },
    });
    expect(await scanFor(id, letter, 1, page(), start)).toEqual(file('b.png'));
    await expect(nameOf(id, letter, 2)).rejects.toMatchObject({ fault: 'noSuchScan' });
    await expect(nameOf(id, front)).rejects.toMatchObject({ fault: 'noSuchScan' });
  });

  it('are only the profile’s of the grant, for fields its site asks, while it lasts', async () => {
    await give(companyId, { [licence]: [await refTo('one.png')] });
    const other = await take(person);
    const { id } = await granted({ profileId: other });
    await expect(nameOf(id, licence)).rejects.toMatchObject({ fault: 'noSuchScan' });
    const own = await granted();
    await expect(nameOf(id, licence)).rejects.toMatchObject(over); // the tab opened another
    expect(await nameOf(own.id, licence)).toBe('one.png');
    await expect(nameOf(own.id, licence, 0, page('wechat', { tabId: 8 }))).rejects.toMatchObject(over);
    await expect(nameOf(own.id, licence, 0, page(), start + 60_000)).rejects.toMatchObject(over);
    const ministry = page('miit');
    const { id: there } = await granted({ verifier: 'subjectPrincipal' }, ministry);
    await expect(nameOf(there, licence, 0, ministry)).rejects.toMatchObject({ fault: 'noSuchScan' });
  });

  it('of one person in both roles are the subject principal’s, save the letter of authorization', async () => {
    const path = 'icp_applets.principal_info';
    await give(
      companyId,
      { [front]: [await refTo('front.png')] },
      { [`${path}.authorization_letter`]: [await refTo('letter.png')] },
      { 'ui.applet_principal_same_as_subject': '1' },
    );
    const { id } = await granted();
    expect(await nameOf(id, `${path}.certificate_photo_front`)).toBe('front.png');
    expect(await nameOf(id, `${path}.authorization_letter`)).toBe('letter.png');
    await expect(nameOf(id, 'icp_subject.principal_info.authorization_letter')).rejects.toMatchObject({
      fault: 'noSuchScan',
    });
  });
});
