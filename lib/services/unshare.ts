import type { FieldId } from '../fields/index.ts';
import { personField, personKeys } from '../fields/person-fields.ts';
import { isSubjectPrincipal, linkAt, sameValue, slotsOf, valueAt, withLink } from './person-slots.ts';
import type { Profile } from './profile.ts';
import { readIndex } from './profile-index.ts';

/**
 * Within `inVault`: a profile changed by a page or a file. Shared people who differ now are this profile's alone: no other
 * client's profile changes by what stood in one form. `unshares`: their names' rows, of those other profiles have.
 */
export async function unshared(before: Profile, after: Profile): Promise<{ profile: Profile; unshares: FieldId[] }> {
  const differing = slotsOf(before).filter((slot) => {
    const personId = linkAt(before, slot);
    return (
      personId !== undefined &&
      linkAt(after, slot) === personId &&
      personKeys.some((key) => !sameValue(valueAt(before, slot, key), valueAt(after, slot, key)))
    );
  });
  // One who is the subject principal now has no place of their own.
  const gone = after.applets
    .filter(isSubjectPrincipal)
    .map(({ id }) => ({ role: 'appletPrincipal', appletId: id }) as const);
  const profile = [...differing, ...gone].reduce((one, slot) => withLink(one, slot, undefined), after);
  const elsewhere = differing.length ? (await readIndex()).filter(({ id }) => id !== before.id) : [];
  const unshares = differing
    .filter((slot) => elsewhere.some(({ people }) => people.some(({ personId }) => personId === linkAt(before, slot))))
    .flatMap(({ role }) => personField(role, 'name') ?? []);
  return { profile, unshares: [...new Set(unshares)] };
}
