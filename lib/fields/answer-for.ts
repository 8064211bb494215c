import { type FieldId, fields, isFieldId } from './index.ts';
import type { Saved } from './saved.ts';

export type Verifier = 'subjectPrincipal' | 'appletPrincipal';

type Raw = string | readonly string[];

const principalPath: Record<Verifier, 'icp_subject' | 'icp_applets'> = {
  subjectPrincipal: 'icp_subject',
  appletPrincipal: 'icp_applets',
};

/** Is the mini program principal the subject principal, by the profile's own word? */
const samePerson = (saved: Saved): boolean => saved['ui.applet_principal_same_as_subject'] === '1';

/** The letter of authorization names the role, so each role has its own even for one person. */
const ownOfRole: FieldId = 'icp_applets.principal_info.authorization_letter';

/** The row an answer, or its scans, stand in: of one person in both roles, the subject principal's. */
export const rowOf = (id: FieldId, saved: Saved): FieldId => {
  const other = id.replace(/^icp_applets\.principal_info\./u, 'icp_subject.principal_info.');
  return samePerson(saved) && id !== ownOfRole && isFieldId(other) ? other : id;
};

const textOf = (id: FieldId, saved: Saved): string | undefined => {
  const raw = saved[rowOf(id, saved)];
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
};

const mobileOf = (saved: Saved, who: Verifier) => textOf(`${principalPath[who]}.principal_info.mobile`, saved);

/** The ministry's page asks the last six signs, an X as a capital. */
const tailOf = (saved: Saved, who: Verifier) => {
  const number = textOf(`${principalPath[who]}.principal_info.certificate_number`, saved)?.trim();
  return number && number.length >= 6 ? number.slice(-6).toUpperCase() : undefined;
};

const derivations: Partial<Record<FieldId, (saved: Saved, who: Verifier) => string | undefined>> = {
  'miit.mobile': mobileOf,
  'miit.certificate_tail': tailOf,
  'miit.resend.mobile': mobileOf,
  'miit.resend.certificate_tail': tailOf,
};

/**
 * The raw answer a profile gives to a field; undefined where it has none, or the field is the person's alone.
 * `verifier`: whose SMS it is. Needed for the rows of the ministry's page unless one person holds both roles.
 */
export function rawAnswer(id: FieldId, saved: Saved, { verifier }: { verifier?: Verifier } = {}): Raw | undefined {
  const { answer } = fields[id];
  if (answer === 'by-hand' || answer === 'pasted') return undefined;
  if (answer === 'derived') {
    const who = verifier ?? (samePerson(saved) ? 'subjectPrincipal' : undefined);
    return who && derivations[id]?.(saved, who);
  }
  const raw = saved[rowOf(id, saved)];
  return raw === undefined || raw.length === 0 ? undefined : raw;
}
