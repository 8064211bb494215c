import { personField, personKeys } from '../../../lib/fields/person-fields.ts';
import type { PersonRole, ProfileDraft } from '../../../lib/platform/profile-messages.ts';
import { withPerson } from './draft-edits.ts';

type Taken = NonNullable<ProfileDraft['taken']>[string];

/** The fields that are a person's in a role. */
const fieldsOf = (role: PersonRole): string[] => personKeys.flatMap((key) => personField(role, key) ?? []);

function replaced<T>(all: Record<string, T>, ids: readonly string[], by: Record<string, T>): Record<string, T> {
  const others = Object.entries(all).filter(([id]) => !ids.includes(id));
  return Object.fromEntries([...others, ...Object.entries(by).filter(([id]) => ids.includes(id))]);
}

/** A person in a role, with all that is known of them in place of whoever held it. */
export function withTaken(
  draft: ProfileDraft,
  appletId: string | undefined,
  role: PersonRole,
  { personId, saved, scans }: Taken & { personId: string },
): ProfileDraft {
  const ids = fieldsOf(role);
  const linked = withPerson(draft, appletId, role, personId);
  const taken = { ...draft.taken, [personId]: { saved, scans } };
  const side = <S extends Pick<ProfileDraft, 'saved' | 'scans'>>(one: S, more: Record<string, string> = {}): S => ({
    ...one,
    saved: { ...replaced(one.saved, ids, saved), ...more },
    scans: replaced(one.scans, ids, scans),
  });
  if (role !== 'appletPrincipal') return { ...side(linked), taken };
  const own = { 'ui.applet_principal_same_as_subject': '0' };
  return { ...linked, taken, applets: linked.applets.map((one) => (one.id === appletId ? side(one, own) : one)) };
}
