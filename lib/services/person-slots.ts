import { type PersonKey, personField } from '../fields/person-fields.ts';
import type { PersonRole } from '../platform/profile-messages.ts';
import type { Applet, Profile } from './profile.ts';

/** A place for a person in a profile. */
export interface Slot {
  role: PersonRole;
  appletId?: string;
}

type Side = Pick<Applet, 'saved' | 'scans' | 'people'>;
/** An answer or the scans of one; undefined: none. */
export type PersonValue = Side['saved'][string] | Side['scans'][string] | undefined;

const isFace = (key: PersonKey): boolean => key.startsWith('certificate_photo_');
const sameFlag = 'ui.applet_principal_same_as_subject';

/** Is the mini program's principal, by the profile's own word, the subject's? Then the values stand there. */
export const isSubjectPrincipal = (applet: Side): boolean => applet.saved[sameFlag] === '1';

/** Everyone in a profile, the subject principal first. */
export const slotsOf = (profile: Profile): Slot[] => [
  { role: 'subjectPrincipal' },
  ...profile.applets.flatMap((one): Slot[] =>
    isSubjectPrincipal(one) ? [] : [{ role: 'appletPrincipal', appletId: one.id }],
  ),
  { role: 'legalRepresentative' },
];

const sideOf = (profile: Profile, { appletId }: Slot): Side | undefined =>
  appletId === undefined ? profile : profile.applets.find(({ id }) => id === appletId);

const withSide = (profile: Profile, { appletId }: Slot, change: (side: Side) => Side): Profile =>
  appletId === undefined
    ? { ...profile, ...change(profile) }
    : { ...profile, applets: profile.applets.map((one) => (one.id === appletId ? { ...one, ...change(one) } : one)) };

/** Does the role ask for it at all? Of the legal representative only name and number. */
export const asks = ({ role }: Slot, key: PersonKey): boolean => personField(role, key) !== undefined;

export function valueAt(profile: Profile, slot: Slot, key: PersonKey): PersonValue {
  const [side, id] = [sideOf(profile, slot), personField(slot.role, key)];
  return id && side?.[isFace(key) ? 'scans' : 'saved'][id];
}

function put<T>(all: Record<string, T>, id: string, value: T | undefined): Record<string, T> {
  const { [id]: _, ...others } = all;
  return value === undefined ? others : { ...others, [id]: value };
}

export function withValue(profile: Profile, slot: Slot, key: PersonKey, value: PersonValue): Profile {
  const id = personField(slot.role, key);
  if (!id || sameValue(valueAt(profile, slot, key), value)) return profile;
  return withSide(profile, slot, ({ saved, scans, people }) =>
    isFace(key)
      ? { saved, scans: put(scans, id, value as Side['scans'][string] | undefined), people }
      : { saved: put(saved, id, value as Side['saved'][string] | undefined), scans, people },
  );
}

export const sameValue = (a: PersonValue, b: PersonValue): boolean => JSON.stringify(a) === JSON.stringify(b);

export const linkAt = (profile: Profile, slot: Slot): string | undefined => sideOf(profile, slot)?.people[slot.role];

export const withLink = (profile: Profile, slot: Slot, personId: string | undefined): Profile =>
  withSide(profile, slot, ({ saved, scans, people }) => ({ saved, scans, people: put(people, slot.role, personId) }));
