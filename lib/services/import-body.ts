import { isFieldId } from '../fields/index.ts';
import { plain } from '../fields/plain.ts';
import { now } from '../platform/clock.ts';
import type { Note } from '../platform/profile-messages.ts';
import { type Applet, appId, appletName, blankProfile, emptySide, type Profile, subjectNumber } from './profile.ts';
import { readIndex } from './profile-index.ts';
import { nameFor } from './profile-name.ts';
import { profileNotes } from './profile-notes.ts';
import { changedAt, freeName, readProfile, saveProfile } from './profiles.ts';
import { readBody } from './read-body.ts';
import { unshared } from './unshare.ts';
import { inVault } from './vault.ts';

type SavedSide = Record<string, string | string[]>;

const asText = (saved: SavedSide): string => JSON.stringify(Object.entries(saved).sort(([a], [b]) => (a < b ? -1 : 1)));
const isSame = (a: SavedSide, b: SavedSide): boolean => asText(a) === asText(b);

/** The mini program a file speaks of, among those of its profile: by AppID, or name, or the very same answers. */
const sameApplet = (applets: readonly Applet[], other: Applet): Applet | undefined =>
  applets.find((applet) => {
    if (appId(applet) && appId(other)) return appId(applet) === appId(other);
    if (appletName(applet) && appletName(other)) return plain(appletName(applet)) === plain(appletName(other));
    return isSame(applet.saved, other.saved);
  });

/** Takes a file's mini program into a profile whose subject it shares. */
function withApplet(profile: Profile, applet: Applet): { profile: Profile; note: Note } {
  const text = appletName(applet);
  const present = sameApplet(profile.applets, applet);
  if (!present)
    return { profile: { ...profile, applets: [...profile.applets, applet] }, note: { note: 'appletAdded', text } };
  if (isSame(present.saved, { ...present.saved, ...applet.saved }))
    return { profile, note: { note: 'alreadyThere', text } };
  const merged: Applet = {
    ...present,
    saved: { ...present.saved, ...applet.saved },
    unplaced: { ...present.unplaced, ...applet.unplaced },
    toUpload: { ...present.toUpload, ...applet.toUpload },
  };
  const applets = profile.applets.map((one) => (one === present ? merged : one));
  return { profile: { ...profile, applets }, note: { note: 'appletUpdated', text } };
}

const uploadNotes = (...sides: Record<string, unknown>[]): Note[] =>
  sides
    .flatMap((side) => Object.keys(side))
    .map((path) => path.replace(/\[\d+\]/u, '[]'))
    .map((path): Note => (isFieldId(path) ? { note: 'toUpload', id: path } : { note: 'toUpload', text: path }));

/**
 * Takes in a body of apply_icp_filing. A subject already here, by certificate number and with the very same answers, gets
 * the file's mini program; one with other answers becomes a profile of its own, so that an import never overwrites a
 * subject. A file that cannot be read changes nothing.
 */
export async function importBody(text: string): Promise<{ profileId: string; name: string; notes: Note[] }> {
  const { subject, applet: appletSide, missing } = readBody(text);
  return inVault(async () => {
    const index = await readIndex();
    const time = now();
    const applet: Applet = { id: crypto.randomUUID(), ...emptySide(), ...appletSide };
    const fresh: Profile = {
      ...blankProfile(crypto.randomUUID(), time),
      ...subject,
      applets: [applet],
    };
    const number = subjectNumber(fresh);
    const alike = number === '' ? [] : index.filter((row) => row.subjectNumber === number);
    const notes: Note[] = [];
    let profile: Profile | undefined;
    for (const { id } of alike) {
      const present = await readProfile(id).catch(() => undefined); // damaged, so set aside: the file comes in as new
      if (profile || !present || !isSame(present.saved, fresh.saved)) continue;
      const taken = withApplet(present, applet);
      const own = await unshared(present, taken.profile);
      profile = { ...own.profile, updatedAt: changedAt(present, time) };
      notes.push(taken.note, ...own.unshares.map((id): Note => ({ note: 'unshared', id })));
    }
    if (!profile) {
      const [twin] = alike;
      if (twin) notes.push({ note: 'sameSubject', text: twin.name });
      profile = { ...fresh, name: freeName(nameFor(fresh), index) };
    }
    await saveProfile(profile);
    return {
      profileId: profile.id,
      name: profile.name,
      notes: [
        ...notes,
        ...missing.map((path): Note => ({ note: 'missingPart', text: path })),
        ...profileNotes(profile),
        ...uploadNotes(subject.toUpload, appletSide.toUpload),
      ],
    };
  });
}
