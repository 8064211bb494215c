import { expect, it } from 'vitest';
import type { ProfileDraft } from '../../../lib/platform/profile-messages.ts';
import { dropDraft, keepDraft } from '../../../lib/services/drafts.ts';
import { saveDraft } from '../../../lib/services/edit-profile.ts';
import { scansHeld } from '../../../lib/services/scans-held.ts';
import { deleteProfile, purge } from '../../../lib/services/trash.ts';
import { inVault } from '../../../lib/services/vault.ts';
import { startEmpty } from './fresh.ts';

startEmpty();

const scan = (id: string) => ({ id, name: id, type: 'image/jpeg', bytes: 9, width: 1, height: 1, addedAt: 1 });
const side = { saved: {}, people: {} };
const withScans = (subject: string, applet: string): ProfileDraft => ({
  name: '客户甲',
  tags: [],
  ...side,
  scans: { 'icp_subject.organize_info.certificate_photo': [scan(subject)] },
  applets: [{ id: 'a1', ...side, scans: { 'icp_materials.commitment_letter': [scan(applet), scan('both')] } }],
});
const held = async () => [...(await inVault(scansHeld))].sort();

it('a scan is held by profiles, by those in the trash, and by unsaved edits, until the last of them is gone', async () => {
  expect(await held()).toEqual([]);
  const { profileId } = await saveDraft(withScans('s1', 's2'));
  await keepDraft('k1', withScans('s3', 's4'));
  expect(await held()).toEqual(['both', 's1', 's2', 's3', 's4']);
  await deleteProfile(profileId);
  expect(await held()).toEqual(['both', 's1', 's2', 's3', 's4']);
  await purge(profileId);
  expect(await held()).toEqual(['both', 's3', 's4']);
  await dropDraft('k1');
  expect(await held()).toEqual([]);
});
