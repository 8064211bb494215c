import { personField, personKeys } from '../fields/person-fields.ts';
import { now } from '../platform/clock.ts';
import type { Reply, Request } from '../platform/messages.ts';
import { Refused } from '../platform/refused.ts';
import { holdersOf } from './holders-of.ts';
import { linkAt, type Slot, slotsOf, valueAt, withLink } from './person-slots.ts';
import { changedAt, listProfiles, readProfile, saveProfile } from './profiles.ts';
import { known } from './spread-person.ts';
import { inVault } from './vault.ts';

type Person = Reply<'people'>[number];

/** Everyone in any profile: a shared person once, in the fullest of their roles, everybody else in each of theirs. */
export async function listPeople(): Promise<Person[]> {
  const found = new Map<string, Person>();
  for (const { id: profileId, name: profile, people } of await listProfiles()) {
    for (const { role, appletId, personId, name, number } of people) {
      const key = personId ?? `${profileId} ${appletId ?? ''} ${role}`;
      const present = found.get(key);
      const profiles = [...new Set([...(present?.profiles ?? []), profile])];
      const fuller = !present || present.role === 'legalRepresentative';
      const one = { profileId, ...(appletId && { appletId }), role, ...(personId && { personId }), name };
      found.set(key, fuller ? { ...one, tail: number.slice(-4), profiles } : { ...present, profiles });
    }
  }
  return [...found.values()];
}

/** A person as another role has them. From now on they have an id, and whoever saves it shares them. */
export const sharePerson = ({
  profileId,
  appletId,
  role,
  into,
}: Request<'sharePerson'>): Promise<Reply<'sharePerson'>> =>
  inVault(async () => {
    const profile = await readProfile(profileId);
    const slot: Slot | undefined = slotsOf(profile).find((one) => one.role === role && one.appletId === appletId);
    if (!slot) throw new Refused('noSuchApplet');
    const before = linkAt(profile, slot);
    const personId = before ?? crypto.randomUUID();
    const marked = withLink(profile, slot, personId);
    if (!before) await saveProfile({ ...marked, updatedAt: changedAt(profile, now()) });
    const everywhere = before ? [marked, ...(await holdersOf([personId], profileId))] : [marked];
    const reply: Reply<'sharePerson'> = { personId, saved: {}, scans: {} };
    for (const key of personKeys) {
      const id = personField(into, key);
      const value = valueAt(profile, slot, key) ?? known(everywhere, personId, key);
      if (!id || value === undefined) continue;
      if (isScans(value)) reply.scans[id] = value;
      else reply.saved[id] = value;
    }
    return reply;
  });

type Scans = Reply<'sharePerson'>['scans'][string];
const isScans = (value: string | string[] | Scans): value is Scans => typeof value[0] === 'object';
