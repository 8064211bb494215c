import { blankProfile, emptySide, type Profile } from '../../../../lib/services/profile.ts';
import { listProfiles, readProfile, saveProfiles } from '../../../../lib/services/profiles.ts';
import { putScan, readScan } from '../../../../lib/services/scans.ts';
import { settings } from '../../../../lib/services/settings.ts';
import { listTrash, puttingIn, readTrashed, type Trashed } from '../../../../lib/services/trash.ts';
import { inVault } from '../../../../lib/services/vault.ts';

export const licence = 'icp_subject.organize_info.certificate_photo';
export const front = 'icp_subject.principal_info.certificate_photo_front';
export const mobile = 'icp_subject.principal_info.mobile';

export const picture = (seed: number, size = 300) => ({
  name: `示例 ${seed}.jpg`,
  type: 'image/jpeg',
  bytes: Uint8Array.from({ length: size }, (_, at) => (at * 31 + seed) % 251),
});

export const refOf = (id: string, name = '示例.jpg') => ({
  id,
  name,
  type: 'image/jpeg',
  bytes: 300,
  width: 1280,
  height: 720,
  addedAt: 1,
});

/** A made-up profile with a mini program. */
export const profileOf = (id: string, rest: Partial<Profile> = {}): Profile => ({
  ...blankProfile(id, 1000),
  name: `示例 ${id}`,
  saved: { 'icp_subject.base_info.name': `示例 ${id} 有限公司`, [mobile]: '13800138001' },
  applets: [{ id: `${id}-a`, ...emptySide(), saved: { 'icp_applets.base_info.name': `示例小程序 ${id}` } }],
  ...rest,
});

/** Puts these into the vault as they are. */
export async function keep(
  profiles: readonly Profile[],
  trash: readonly Trashed[] = [],
  scans: readonly [id: string, seed: number][] = [],
): Promise<void> {
  for (const [id, seed] of scans) await putScan(picture(seed), id);
  await inVault(async () => saveProfiles(profiles, await puttingIn(trash)));
}

/** All there is in the vault, to compare. */
export async function whole() {
  const rows = await listProfiles();
  const bin = await listTrash();
  const [profiles, trash] = await inVault(async () => [
    await Promise.all(rows.map(({ id }) => readProfile(id))),
    await Promise.all(bin.map(({ id }) => readTrashed(id))),
  ]);
  const ids = [...rows, ...bin].flatMap(({ scans }) => scans).toSorted();
  const files = await Promise.all(ids.map((id) => readScan(id).catch(() => id)));
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    profiles: profiles.toSorted(byId),
    rows: rows.toSorted(byId),
    trash: trash.toSorted((a, b) => byId(a.profile, b.profile)),
    files,
    settings: await settings(),
  };
}
