import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importBody } from '../../../lib/services/import-body.ts';
import { listProfiles, readProfile } from '../../../lib/services/profiles.ts';
import { inVault } from '../../../lib/services/vault.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';
import { leaked, startEmpty } from './fresh.ts';

startEmpty();

const take = (body: unknown) => importBody(JSON.stringify(body));
const profile = (id: string) => inVault(() => readProfile(id));
const { icp_subject, icp_applets, icp_materials } = company;
const otherApplet = {
  ...icp_applets,
  base_info: { ...icp_applets.base_info, appid: 'wx5a4d91e000000009', name: '示例第二个' },
};

describe('an import', () => {
  it('makes a profile named as its subject', async () => {
    const { profileId, name } = await take(company);
    expect(name).toBe('示例领航（深圳）科技有限公司');
    const { saved, applets } = await profile(profileId);
    expect(saved['icp_subject.principal_info.mobile']).toBe('13800138001');
    expect(saved).not.toHaveProperty(['icp_applets.principal_info.mobile']);
    expect(applets).toHaveLength(1);
    expect(applets[0]?.saved['icp_applets.principal_info.mobile']).toBe('13700137003');
    expect(await listProfiles()).toMatchObject([
      { id: profileId, subjectName: name, applets: [{ name: '示例预约助手' }], samePerson: false },
    ]);
  });

  it('takes a draft file, and a byte order mark', async () => {
    const { name } = await importBody(`\ufeff${JSON.stringify({ payload: person, context: { today: '2026-11-21' } })}`);
    expect(name).toBe('周示例');
    expect((await listProfiles())[0]?.samePerson).toBe(true);
  });

  it('tells what is left to do: images, codes we do not know, keys nothing stands for, parts that lack', async () => {
    const { notes } = await take({
      icp_subject: {
        base_info: { ...icp_subject.base_info, type: 77, wrong_key: 'x' },
        principal_info: { mobile: '1380013' },
      },
      icp_applets,
    });
    expect(notes).toContainEqual({ note: 'unknownCode', id: 'icp_subject.base_info.type', text: '77' });
    expect(notes).toContainEqual({ note: 'misfit', id: 'icp_subject.principal_info.mobile' });
    expect(notes).toContainEqual({ note: 'unplaced', text: 'icp_subject.base_info.wrong_key' });
    expect(notes).toContainEqual({ note: 'missingPart', text: 'icp_subject.organize_info' });
    expect(notes).toContainEqual({ note: 'toUpload', id: 'icp_applets.principal_info.certificate_photo_front' });
    const [row] = await listProfiles();
    expect(row?.notes.map(({ note }) => note)).toEqual(['unknownCode', 'misfit', 'unplaced']);
    const kept = await profile(row?.id ?? '');
    expect(kept.saved['icp_subject.base_info.type']).toBe('77');
    expect(kept.unplaced).toEqual({ 'icp_subject.base_info.wrong_key': 'x' });
    expect(kept.applets[0]?.toUpload).toMatchObject({
      'icp_applets.principal_info.certificate_photo_front': 'SAMPLE-MEDIA-APPLET-PRINCIPAL-FRONT',
    });
  });

  it('leaves nothing of it readable on disk', async () => {
    await take(company);
    await take(person);
    const secrets = [icp_subject, icp_applets, person.icp_subject]
      .flatMap((part) => Object.values(part).flatMap((inner) => Object.values(inner)))
      .filter((value) => typeof value === 'string' && value.length > 1) as string[];
    expect(secrets.length).toBeGreaterThan(30);
    expect(await leaked(secrets)).toEqual([]);
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).sort()).toEqual([
      'record:index:profiles',
      expect.stringMatching(/^record:profile:/),
      expect.stringMatching(/^record:profile:/),
      'vault:key',
    ]);
    // The search itself finds what is there.
    await fakeBrowser.storage.local.set({ canary: `x${Buffer.from(' 13800138001 陈示例').toString('base64')}` });
    expect(await leaked(secrets)).toEqual(['陈示例', '13800138001']);
  });
});

describe('the same subject again', () => {
  it('with another mini program: one profile, two mini programs', async () => {
    const first = await take(company);
    const second = await take({ icp_subject, icp_applets: otherApplet, icp_materials });
    expect(second.profileId).toBe(first.profileId);
    expect(second.notes[0]).toEqual({ note: 'appletAdded', text: '示例第二个' });
    expect((await listProfiles()).map(({ applets }) => applets.map(({ name }) => name))).toEqual([
      ['示例预约助手', '示例第二个'],
    ]);
  });

  it('with the very same file: nothing twice', async () => {
    await take(company);
    const { notes } = await take(company);
    expect(notes[0]).toEqual({ note: 'alreadyThere', text: '示例预约助手' });
    expect((await listProfiles()).map(({ applets }) => applets.length)).toEqual([1]);
  });

  it('with news of its mini program: that one is brought up to date', async () => {
    const { profileId } = await take(company);
    const news = {
      ...icp_applets,
      base_info: { ...icp_applets.base_info, comment: '示例备注，另一种说法，够长够长够长够长够长。' },
    };
    const { notes } = await take({ icp_subject, icp_applets: news });
    expect(notes[0]).toEqual({ note: 'appletUpdated', text: '示例预约助手' });
    const { applets } = await profile(profileId);
    expect(applets.map(({ saved }) => saved['icp_applets.base_info.comment'])).toEqual([news.base_info.comment]);
  });

  it('with other answers: a profile of its own, so that nothing is overwritten', async () => {
    const first = await take(company);
    const moved = { ...icp_subject, base_info: { ...icp_subject.base_info, address: '示例街道样本路200号' } };
    const second = await take({ icp_subject: moved, icp_applets });
    expect(second.name).toBe(`${first.name} (2)`);
    expect(second.notes[0]).toEqual({ note: 'sameSubject', text: first.name });
    expect((await profile(first.profileId)).saved['icp_subject.base_info.address']).toBe(icp_subject.base_info.address);
  });
});

const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`;

describe('what cannot be read', () => {
  it.each([
    ['nothing', '', 'notJson'],
    ['a text', 'hello', 'notJson'],
    ['half a file', JSON.stringify(company).slice(0, 900), 'notJson'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'notJson'],
    ['a number', '7', 'notABody'],
    ['null', 'null', 'notABody'],
    ['a list of bodies', JSON.stringify([company]), 'notABody'],
    ['someone else’s JSON', '{"name":"package","version":"1.0.0"}', 'notABody'],
    ['a draft without a body', '{"payload":{},"context":{}}', 'notABody'],
    ['a body without mini program', JSON.stringify({ icp_subject }), 'missingParts'],
    ['a body without subject', JSON.stringify({ icp_applets }), 'missingParts'],
    ['a body of empty parts', '{"icp_subject":{},"icp_applets":{}}', 'nothingInIt'],
    ['a body of foreign keys', '{"icp_subject":{"x":1},"icp_applets":{"y":2}}', 'nothingInIt'],
    ['a list where a part should be', JSON.stringify({ icp_subject: [icp_subject], icp_applets }), 'damagedParts'],
    ['a text where a part should be', JSON.stringify({ icp_subject, icp_applets: '…' }), 'damagedParts'],
    ['a part nested beyond reason', `{"icp_subject":${deep},"icp_applets":{}}`, 'damagedParts'],
    ['5 MB', JSON.stringify({ ...company, padding: 'x'.repeat(5_000_000) }), 'tooLarge'],
    ['5 MB of Chinese', JSON.stringify({ ...company, padding: '示'.repeat(1_700_000) }), 'tooLarge'],
  ])('%s changes nothing', async (_, text, fault) => {
    await take(person);
    const before = await fakeBrowser.storage.local.get(null);
    await expect(importBody(text)).rejects.toMatchObject({ fault });
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('a disk that is full changes nothing', async () => {
    await take(person);
    const before = await fakeBrowser.storage.local.get(null);
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk full'));
    await expect(take(company)).rejects.toMatchObject({ fault: 'notSaved' });
    fakeBrowser.storage.local.set = set;
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('a file that would set a prototype sets none', async () => {
    const { profileId } = await importBody(JSON.stringify(company).replace('{', '{"__proto__":{"polluted":"yes"},'));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(((await profile(profileId)) as unknown as Record<string, unknown>).polluted).toBeUndefined();
  });
});
