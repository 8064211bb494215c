import type { FieldId } from '../fields/index.ts';
import { toOfficialBody, uploadsOf } from '../fields/official-body.ts';
import { savedOf } from './profile.ts';
import { appletOf, readProfile } from './profiles.ts';
import { inVault } from './vault.ts';

/** A profile and one of its mini programs as a body of apply_icp_filing, and the pictures that have to be uploaded for it. */
export const exportBody = (profileId: string, appletId?: string): Promise<{ text: string; stillToUpload: FieldId[] }> =>
  inVault(async () => {
    const profile = await readProfile(profileId);
    const applet = appletOf(profile, appletId);
    const saved = savedOf(profile, applet);
    const sides = applet ? [profile, applet] : [profile];
    const held = sides.flatMap(({ scans, toUpload }) => [...Object.keys(scans), ...Object.keys(toUpload)]);
    return { text: JSON.stringify(toOfficialBody(saved), null, 2), stillToUpload: uploadsOf(saved, held) };
  });
