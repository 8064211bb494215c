import { type PersonKey, personKeys } from '../../fields/person-fields.ts';
import { asks, linkAt, sameValue, slotsOf, withLink } from '../person-slots.ts';
import type { Profile } from '../profile.ts';
import { known, sharedIn } from '../spread-person.ts';

const answers = (profiles: readonly Profile[], personId: string, key: PersonKey): boolean =>
  profiles.some((profile) => slotsOf(profile).some((slot) => linkAt(profile, slot) === personId && asks(slot, key)));

const differs = (restored: readonly Profile[], others: readonly Profile[], personId: string): boolean =>
  personKeys.some(
    (key) =>
      answers(restored, personId, key) &&
      answers(others, personId, key) &&
      !sameValue(known(restored, personId, key), known(others, personId, key)),
  );

const linked = (profile: Profile, from: string, to: string): Profile =>
  slotsOf(profile)
    .filter((slot) => linkAt(profile, slot) === from)
    .reduce((changed, slot) => withLink(changed, slot, to), profile);

/**
 * Restored profiles whose shared people are others now than in the profiles that stay: they share them among themselves
 * from now on. So a restore gives back what was saved, and changes nobody else.
 */
export function apart(
  restored: readonly Profile[],
  others: readonly Profile[],
): { profiles: Profile[]; unshared: number } {
  const shared = [...new Set(restored.flatMap(sharedIn))].filter((personId) => differs(restored, others, personId));
  const profiles = shared.reduce<Profile[]>(
    (all, personId) => {
      const fresh = crypto.randomUUID();
      return all.map((profile) => linked(profile, personId, fresh));
    },
    [...restored],
  );
  return { profiles, unshared: shared.length };
}
