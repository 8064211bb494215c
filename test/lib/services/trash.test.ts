import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asides } from '../../../lib/platform/set-aside.ts';
import { keepDraft, listDrafts } from '../../../lib/services/drafts.ts';
import { readDraftOf, saveDraft } from '../../../lib/services/edit-profile.ts';
import { importBody } from '../../../lib/services/import-body.ts';
import { listPeople, sharePerson } from '../../../lib/services/people.ts';
import { profileKind } from '../../../lib/services/profile.ts';
import { listProfiles, readProfile, renameProfile } from '../../../lib/services/profiles.ts';
import { deleteProfile, listTrash, purge, purgeOld, undelete } from '../../../lib/services/trash.ts';
import { inVault, recordKey } from '../../../lib/services/vault.ts';
import { company } from '../../sample/company.ts';
import { leaked, spoilTwice, startEmpty } from './fresh.ts';
import { writesDuring } from './writes-during.ts';

startEmpty();
afterEach(() => void vi.useRealTimers());

const take = async (body: unknown) => (await importBody(JSON.stringify(body))).profileId;
const profile = (id: string) => inVault(() => readProfile(id));
const day = 24 * 60 * 60_000;
const mobile = 'icp_subject.principal_info.mobile';

describe('a deleted profile', () => {
  it('leaves the list in one step and comes back whole in one', async () => {
    const id = await take(company);
    const before = await profile(id);
    await listTrash();
    expect(await writesDuring(() => deleteProfile(id))).toBe(1);
    expect(await listProfiles()).toEqual([]);
    await expect(profile(id)).rejects.toMatchObject({ fault: 'noSuchProfile' });
    expect(await listTrash()).toMatchObject([{ id, name: before.name, deletedAt: expect.any(Number) }]);
    expect(await leaked([before.name, '13800138001'])).toEqual([]);
    expect(await writesDuring(() => undelete(id))).toBe(1);
    expect(await profile(id)).toEqual(before);
    expect(await listTrash()).toEqual([]);
    await expect(undelete(id)).rejects.toMatchObject({ fault: 'noSuchProfile' });
  });

  it('whose name is borne by another comes back beside it', async () => {
    const id = await take(company);
    const { name } = await profile(id);
    await deleteProfile(id);
    const other = await take(company);
    expect(other).not.toBe(id);
    expect(await undelete(id)).toEqual({ profileId: id, name: `${name} (2)` });
    expect((await listProfiles()).map((row) => row.name).sort()).toEqual([name, `${name} (2)`]);
  });

  it('comes back with its unsaved edits', async () => {
    const id = await take(company);
    await keepDraft(id, await readDraftOf(id));
    await deleteProfile(id);
    await undelete(id);
    expect((await listDrafts()).map(({ key }) => key)).toEqual([id]);
  });

  it('comes back with a shared person as they are by now', async () => {
    const [first, second] = [
      await take(company),
      await take({ ...company, icp_subject: { ...company.icp_subject, base_info: {} } }),
    ];
    const role = 'subjectPrincipal' as const;
    const { personId } = await sharePerson({ profileId: first, role, into: role });
    const draft = await readDraftOf(second);
    await saveDraft({ ...draft, people: { subjectPrincipal: personId } });
    await deleteProfile(second);
    const changed = await readDraftOf(first);
    await saveDraft({ ...changed, saved: { ...changed.saved, [mobile]: '13800138009' } });
    await undelete(second);
    expect((await profile(second)).saved[mobile]).toBe('13800138009');
    expect((await listPeople()).find((one) => one.personId === personId)?.profiles).toHaveLength(2);
  });

  it('that cannot be read is set aside', async () => {
    const id = await take(company);
    await deleteProfile(id);
    await spoilTwice(`record:trash:${id}`, 'spoilt');
    await expect(undelete(id)).rejects.toMatchObject({ fault: 'damaged' });
    expect(await listTrash()).toEqual([]);
    expect((await asides()).map(({ from }) => from)).toContain(`local:record:trash:${id}`);
  });

  it('is found again when the list of the trash is lost', async () => {
    const id = await take(company);
    await deleteProfile(id);
    const before = await listTrash();
    await fakeBrowser.storage.local.remove('record:index:trash');
    expect(await listTrash()).toEqual(before);
  });

  it('stays where it is when the disk is full', async () => {
    const id = await take(company);
    await listTrash();
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk full'));
    await expect(deleteProfile(id)).rejects.toMatchObject({ fault: 'notSaved' });
    fakeBrowser.storage.local.set = set;
    expect((await listProfiles()).map((row) => row.id)).toEqual([id]);
    expect(await listTrash()).toEqual([]);
  });
});

describe('for good', () => {
  it('goes what is purged, with its unsaved edits', async () => {
    const id = await take(company);
    await keepDraft(id, await readDraftOf(id));
    await expect(purge(id)).rejects.toMatchObject({ fault: 'noSuchProfile' }); // not in the trash
    await deleteProfile(id);
    expect(await writesDuring(() => purge(id))).toBe(1);
    expect(await listTrash()).toEqual([]);
    expect(await listDrafts()).toEqual([]);
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.endsWith(id))).toEqual([]);
  });

  it('goes after thirty days what was deleted, and nothing before', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const [early, late] = [
      await take(company),
      await take({ ...company, icp_subject: { base_info: { name: '示例' } } }),
    ];
    await deleteProfile(early);
    vi.setSystemTime(Date.now() + day);
    await renameProfile(late, '较晚');
    await deleteProfile(late);
    vi.setSystemTime(Date.now() + 29 * day - 1);
    await purgeOld();
    expect(await listTrash()).toHaveLength(2);
    vi.setSystemTime(Date.now() + 1);
    await purgeOld();
    expect((await listTrash()).map(({ name }) => name)).toEqual(['较晚']);
    expect(await fakeBrowser.storage.local.get(recordKey(profileKind, early))).toEqual({});
  });

  it('an empty trash is purged without writing', async () => {
    expect(await writesDuring(purgeOld)).toBe(0);
  });
});
