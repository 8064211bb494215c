import { describe, expect, it } from 'vitest';
import { duplicateProfile } from '../../../lib/services/duplicate.ts';
import { readDraftOf, saveDraft } from '../../../lib/services/edit-profile.ts';
import { importBody } from '../../../lib/services/import-body.ts';
import { sharePerson } from '../../../lib/services/people.ts';
import { readProfile } from '../../../lib/services/profiles.ts';
import { inVault } from '../../../lib/services/vault.ts';
import { company } from '../../sample/company.ts';
import { startEmpty } from './fresh.ts';
import { writesDuring } from './writes-during.ts';

startEmpty();

const profile = (id: string) => inVault(() => readProfile(id));
const scan = { id: 's1', name: 'a.jpg', type: 'image/jpeg', bytes: 1, width: 1, height: 1, addedAt: 1 };
const mobile = 'icp_subject.principal_info.mobile';

async function original() {
  const { profileId } = await importBody(JSON.stringify(company));
  await sharePerson({ profileId, role: 'subjectPrincipal', into: 'subjectPrincipal' });
  const draft = await readDraftOf(profileId);
  await saveDraft({ ...draft, tags: ['深圳'], scans: { 'icp_subject.principal_info.authorization_letter': [scan] } });
  return profileId;
}

describe('a duplicate', () => {
  it('has the subject, people, scans and tags under ids and a name of its own', async () => {
    const from = await profile(await original());
    let id = '';
    const writes = await writesDuring(async () => {
      ({ profileId: id } = await duplicateProfile(from.id));
    });
    expect(writes).toBe(1);
    const copy = await profile(id);
    expect(copy).toMatchObject({ saved: from.saved, people: from.people, scans: from.scans, tags: from.tags });
    expect(copy.name).toBe(`${from.name} (2)`);
    expect(copy.id).not.toBe(from.id);
    expect(copy.applets[0]?.id).not.toBe(from.applets[0]?.id);
    expect(copy.usedAt).toBeUndefined();
  });

  it('has nothing that belongs to one mini program, and nothing of one interface’s body', async () => {
    const from = await profile(await original());
    const copy = await profile((await duplicateProfile(from.id)).profileId);
    const {
      'icp_applets.base_info.appid': appid,
      'icp_applets.base_info.name': name,
      ...rest
    } = from.applets[0]?.saved ?? {};
    expect([appid, name]).toEqual(['wx5a4d91e000000001', '示例预约助手']);
    expect(copy.applets[0]?.saved).toEqual(rest);
    expect(copy.applets[0]).toMatchObject({ unplaced: {}, toUpload: {} });
    expect(copy.toUpload).toEqual({});
    expect(await profile(from.id)).toEqual(from);
  });

  it('shares whom the first one shared', async () => {
    const id = await original();
    const { name } = await duplicateProfile(id);
    const draft = await readDraftOf(id);
    const { alsoChanged } = await saveDraft({ ...draft, saved: { ...draft.saved, [mobile]: '13800138009' } });
    expect(alsoChanged).toEqual([name]);
  });

  it('of what is gone is refused', async () => {
    await expect(duplicateProfile('none')).rejects.toMatchObject({ fault: 'noSuchProfile' });
  });
});
