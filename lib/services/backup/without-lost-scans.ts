import type { Profile } from '../profile.ts';

type Scans = Profile['scans'];

const present = (scans: Scans, has: (id: string) => boolean): Scans =>
  Object.fromEntries(
    Object.entries(scans)
      .map(([id, refs]) => [id, refs.filter((ref) => has(ref.id))] as const)
      .filter(([, refs]) => refs.length > 0),
  );

/** A profile without the scans that are nowhere: their slots are empty then, and said to be. */
export const withoutLostScans = (profile: Profile, has: (id: string) => boolean): Profile => ({
  ...profile,
  scans: present(profile.scans, has),
  applets: profile.applets.map((applet) => ({ ...applet, scans: present(applet.scans, has) })),
});
