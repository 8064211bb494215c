import { type PersonKey, personField, personKeys } from '../fields/person-fields.ts';
import type { ProfileDraft } from '../platform/profile-messages.ts';
import { asks, linkAt, type PersonValue, type Slot, sameValue, slotsOf, valueAt, withValue } from './person-slots.ts';
import type { Profile } from './profile.ts';
import { settled } from './with-draft.ts';

/** An edited profile, and the others one of its shared people is in. */
interface Sides {
  before: Profile;
  edited: Profile;
  holders: readonly Profile[];
  taken: ProfileDraft['taken'];
}

const linkedSlots = (profile: Profile, personId: string): Slot[] =>
  slotsOf(profile).filter((slot) => linkAt(profile, slot) === personId);

/** Everyone in a profile who is shared, by id. */
export const sharedIn = (profile: Profile): string[] => [
  ...new Set(slotsOf(profile).flatMap((slot) => linkAt(profile, slot) ?? [])),
];

const isNone = (value: PersonValue): boolean => value === undefined || value.length === 0;

/** An answer of a person in the first of these profiles that has it. */
export const known = (profiles: readonly Profile[], personId: string, key: PersonKey): PersonValue =>
  profiles
    .flatMap((profile) => linkedSlots(profile, personId).map((slot) => valueAt(profile, slot, key)))
    .find((value) => !isNone(value));

const takenValue = ({ taken }: Sides, personId: string, { role }: Slot, key: PersonKey): PersonValue => {
  const id = personField(role, key);
  return id && (taken?.[personId]?.saved[id] ?? taken?.[personId]?.scans[id]);
};

/** The place in the edited profile where this answer of a person was edited, if it was. */
const editedAt = (sides: Sides, personId: string, key: PersonKey): Slot | undefined =>
  linkedSlots(sides.edited, personId).find((slot) => {
    if (!asks(slot, key)) return false;
    const value = valueAt(sides.edited, slot, key);
    if (linkAt(sides.before, slot) === personId) return !sameValue(value, valueAt(sides.before, slot, key));
    // Only just taken in: what differs from what was taken was edited; what is left out is taken from nobody.
    const hasTaken = sides.taken?.[personId] !== undefined;
    const base = hasTaken
      ? takenValue(sides, personId, slot, key)
      : known([...sides.holders, sides.before], personId, key);
    return !isNone(value) && !sameValue(value, base);
  });

const put = (profile: Profile, slots: readonly Slot[], key: PersonKey, value: PersonValue): Profile =>
  slots.reduce((changed, slot) => withValue(changed, slot, key, value), profile);

const sameProfile = (a: Profile, b?: Profile): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The edited profile and the others that share its people, with what was edited in all of them; of the others only those
 * that are no longer as they were. A person just taken in gets what became of them elsewhere meanwhile.
 */
export function spreadPeople(sides: Sides): { profile: Profile; others: Profile[] } {
  const { before, edited, holders } = sides;
  let profile = edited;
  let others = [...holders];
  for (const personId of sharedIn(edited)) {
    const slots = linkedSlots(edited, personId);
    const fresh = slots.filter((slot) => linkAt(before, slot) !== personId);
    for (const key of personKeys) {
      const from = editedAt(sides, personId, key);
      if (from) {
        const value = valueAt(edited, from, key);
        profile = put(profile, slots, key, value);
        others = others.map((other) => put(other, linkedSlots(other, personId), key, value));
      } else {
        const value = known([...holders, before], personId, key);
        if (!isNone(value)) profile = put(profile, fresh, key, value);
      }
    }
  }
  const changed = others.map((other, at) => settled(holders[at] ?? other, other));
  return { profile, others: changed.filter((other, at) => !sameProfile(other, holders[at])) };
}

/** A profile that was away, with its shared people as they are in others now. */
export function broughtUpToDate(profile: Profile, holders: readonly Profile[]): Profile {
  let present = profile;
  for (const personId of sharedIn(profile)) {
    for (const key of personKeys) {
      const value = known(holders, personId, key);
      if (!isNone(value)) present = put(present, linkedSlots(present, personId), key, value);
    }
  }
  return present;
}
