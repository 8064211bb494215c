import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RestoreChoice } from '../../../../lib/platform/backup-messages.ts';
import type { Reply } from '../../../../lib/platform/messages.ts';
import { removeScans } from '../../../../lib/platform/scan-store.ts';
import { previewRestore } from '../../../../lib/services/backup/preview-restore.ts';
import type { RestoreWish } from '../../../../lib/services/backup/restoring.ts';
import { readDraftOf, saveDraft } from '../../../../lib/services/edit-profile.ts';
import { changeSettings } from '../../../../lib/services/settings.ts';
import { deleteProfile, listTrash, undelete } from '../../../../lib/services/trash.ts';
import { writesDuring } from '../writes-during.ts';
import { backedUp, brought, elsewhere, everything, looked, opened, restored } from './moving.ts';
import { front, keep, mobile, profileOf, refOf, whole } from './vault-of.ts';

vi.setConfig({ testTimeout: 60_000 }); // Argon2 on a busy machine
beforeEach(() => elsewhere());

type Preview = Reply<'previewRestore'>;
const edit = async (id: string, text: string): Promise<void> => {
  const draft = await readDraftOf(id);
  await saveDraft({ ...draft, saved: { ...draft.saved, [mobile]: text } });
};
const mobiles = async () => (await whole()).profiles.map(({ name, saved }) => [name, saved[mobile]]);
const only =
  (how: RestoreChoice['how'], ...ids: string[]) =>
  (preview: Preview): RestoreWish => ({
    choices: everything(preview)
      .choices.filter(({ id }) => ids.includes(id))
      .map((choice) => ({ ...choice, how })),
    trash: false,
    filings: false,
    settings: false,
  });

describe('the preview', () => {
  it('says of each profile what is here, and what would change', async () => {
    const withScan = profileOf('p1', { scans: { [front]: [refOf('s1')] } });
    await keep([withScan, profileOf('p2'), profileOf('p3')], [{ deletedAt: 1, profile: profileOf('t1') }], [['s1', 1]]);
    const lines = await backedUp();
    await edit('p2', '13900139009');
    await deleteProfile('p3');
    await keep([profileOf('p4')]);
    await removeScans(['s1']);
    await changeSettings({ lang: 'en' });
    const restoreId = await opened(lines);
    await looked(restoreId, lines);
    const before = JSON.stringify(await fakeBrowser.storage.local.get(null));
    const preview = await previewRestore(restoreId);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toBe(before);
    expect(preview).toMatchObject({ onlyHere: 1, trash: 0, settings: true });
    expect(preview.rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([
      { id: 'p1', state: 'same', scans: 1, scansBack: 1, scansLost: 0, changed: [], applets: ['示例小程序 p1'] },
      { id: 'p2', state: 'differs', changed: [mobile], updatedAt: 1000, here: { name: '示例 p2' } },
      { id: 'p3', state: 'new', name: '示例 p3' },
    ]);
    expect(preview.rows.find(({ id }) => id === 'p2')?.here?.updatedAt).toBeGreaterThan(1000);
  });

  it('says which scans are nowhere any more', async () => {
    await keep([profileOf('p1', { scans: { [front]: [refOf('s1')] } })], [], [['s1', 1]]);
    const lines = await backedUp(false);
    await elsewhere();
    const restoreId = await opened(lines);
    await looked(restoreId, lines);
    expect((await previewRestore(restoreId)).rows).toMatchObject([{ scans: 1, scansBack: 0, scansLost: 1 }]);
  });
});

describe('a restore', () => {
  it('takes the profiles chosen, and leaves all others alone, in one step', async () => {
    await keep([profileOf('p1'), profileOf('p2'), profileOf('p3')]);
    const lines = await backedUp();
    for (const id of ['p1', 'p2']) await edit(id, '13900139009');
    await deleteProfile('p3');
    await keep([profileOf('p4')]);
    const restoreId = await opened(lines);
    await looked(restoreId, lines);
    const wish = only('replace', 'p1')(await previewRestore(restoreId));
    expect(await writesDuring(() => brought(restoreId, lines, wish))).toBe(1);
    expect(await mobiles()).toEqual([
      ['示例 p1', '13800138001'],
      ['示例 p2', '13900139009'],
      ['示例 p4', '13800138001'],
    ]);
  });

  it('keeps what it replaces in the trash, just as it was', async () => {
    await keep([
      profileOf('p1', { people: { subjectPrincipal: 'one' } }),
      profileOf('p2', { people: { subjectPrincipal: 'one' } }),
    ]);
    const lines = await backedUp();
    await edit('p1', '13900139009');
    expect(await restored(lines)).toMatchObject({ added: 0, replaced: 2, unshared: 0 });
    expect(await mobiles()).toEqual([
      ['示例 p1', '13800138001'],
      ['示例 p2', '13800138001'],
    ]);
    const [first] = (await listTrash()).filter(({ name }) => name === '示例 p1');
    const { name } = await undelete(first?.id ?? '');
    expect(name).toBe('示例 p1 (2)');
    expect(Object.fromEntries(await mobiles())).toMatchObject({
      '示例 p1': '13800138001',
      '示例 p1 (2)': '13900139009',
    });
  });

  it('keeps both under two names, each for itself', async () => {
    await keep([profileOf('p1')]);
    const lines = await backedUp();
    await edit('p1', '13900139009');
    await restored(lines, only('keepBoth', 'p1'));
    expect(Object.fromEntries(await mobiles())).toEqual({
      '示例 p1': '13900139009',
      '示例 p1 (2)': '13800138001',
    });
    const { profiles } = await whole();
    expect(new Set(profiles.flatMap(({ id, applets }) => [id, ...applets.map((applet) => applet.id)])).size).toBe(4);
  });

  it('gives a name taken meanwhile a number', async () => {
    await keep([profileOf('p1')]);
    const lines = await backedUp();
    await elsewhere();
    await keep([profileOf('other', { name: '示例 p1' })]);
    await restored(lines);
    expect((await mobiles()).map(([name]) => name).toSorted()).toEqual(['示例 p1', '示例 p1 (2)']);
  });

  it('brings scans back that were lost here, and touches nothing else', async () => {
    await keep([profileOf('p1', { scans: { [front]: [refOf('s1')] } })], [], [['s1', 1]]);
    const lines = await backedUp();
    const before = await whole();
    await removeScans(['s1']);
    expect(await whole()).not.toEqual(before);
    expect(await restored(lines)).toMatchObject({ added: 0, replaced: 0, scans: 1 });
    expect(await whole()).toEqual(before);
  });

  it('keeps a person apart from profiles that have them otherwise now, and together among its own', async () => {
    const people = { subjectPrincipal: 'one' };
    await keep(['p1', 'p2', 'p3'].map((id) => profileOf(id, { people })));
    const lines = await backedUp();
    await edit('p1', '13900139009');
    expect(await restored(lines, only('replace', 'p1', 'p2'))).toMatchObject({ replaced: 2, unshared: 1 });
    const { profiles } = await whole();
    expect(profiles.map(({ saved }) => saved[mobile])).toEqual(['13800138001', '13800138001', '13900139009']);
    const [one, two, three] = profiles.map((profile) => profile.people.subjectPrincipal);
    expect(one).toBe(two);
    expect(three).toBe('one');
    expect(one).not.toBe('one');
  });

  it('is refused whole where a profile was saved elsewhere since the preview', async () => {
    await keep([profileOf('p1'), profileOf('p2')]);
    const lines = await backedUp();
    for (const id of ['p1', 'p2']) await edit(id, '13900139009');
    const restoreId = await opened(lines);
    await looked(restoreId, lines);
    const wish = everything(await previewRestore(restoreId));
    await edit('p2', '13700137007');
    const before = await whole();
    await expect(brought(restoreId, lines, wish)).rejects.toMatchObject({ fault: 'changedElsewhere' });
    expect(await whole()).toEqual(before);
    // Looked at again, it goes.
    await brought(restoreId, lines, everything(await previewRestore(restoreId)));
    expect((await mobiles()).map(([, text]) => text)).toEqual(['13800138001', '13800138001']);
  });

  it('is noticed by an editor that was open on what it replaced', async () => {
    await keep([profileOf('p1')]);
    const lines = await backedUp();
    await edit('p1', '13900139009');
    const open = await readDraftOf('p1');
    await restored(lines);
    await expect(saveDraft(open)).rejects.toMatchObject({ fault: 'changedElsewhere' });
  });
});

it('a backup file made by the first version that knew them opens for good', async () => {
  // test/fixtures/first.beian-backup: a vault of two invented profiles, one in the trash, two scans; its passphrase below.
  const [lines, rest] = [readFileSync('test/fixtures/first.beian-backup', 'utf8').split('\n'), ''];
  expect(lines.pop()).toBe(rest);
  const result = await restored(lines, everything, '示例备份 fixture 2026');
  expect(result).toEqual({ added: 2, replaced: 0, scans: 2, trash: 1, filings: 0, unshared: 0 });
  const { profiles, trash, files, settings } = await whole();
  expect(profiles.map(({ name, tags, saved }) => [name, tags, saved[mobile]])).toEqual([
    ['示例 甲', ['代理'], '13800138001'],
    ['示例 乙', [], '13900139002'],
  ]);
  expect(profiles.map(({ applets }) => applets.length)).toEqual([1, 1]);
  expect(trash.map(({ profile }) => profile.name)).toEqual(['示例 丙']);
  expect(files.map((file) => (typeof file === 'string' ? file : file.name))).toEqual(['示例 1.jpg', '示例 2.jpg']);
  expect(settings.lang).toBe('en');
});
