import type { Case } from './cases.ts';
import type { Field } from './field.ts';
import { type PrincipalRow, principalCode, principalRows } from './principal-rows.ts';

type RowKey = keyof typeof principalRows;

/** One of the two principals: where its rows stand, how pages name the person, and what its hints say. */
export interface Principal<Path extends string, Hint extends string> {
  path: Path;
  section: 'subject_principal' | 'applet_principal';
  person: 'subjectPrincipal' | 'appletPrincipal';
  /** Words for the person that may stand before a label. */
  names: readonly string[];
  hints: Record<RowKey | 'code', Hint>;
  /** What holds of this principal only. */
  differs: Partial<Record<RowKey, Partial<PrincipalRow>>>;
}

/** The rows of one principal, from the table above. */
export function principalFields<Path extends string, Hint extends string>(principal: Principal<Path, Hint>) {
  const { path, section, person, names, hints, differs } = principal;
  const info = `${path}.principal_info`;
  const fieldOf = ({ alone = [], group, ofCertificate, labels, ...row }: PrincipalRow, hint: Hint) => ({
    section,
    person,
    answer: 'saved',
    source: 'apply',
    seen: '2026-10',
    ...row,
    ...(group && { group: `${info}.${group}` }),
    ...(ofCertificate && { together: `${section}.certificate` }),
    labels: [...labels, ...names.flatMap((name) => labels.map((label) => name + label)), ...alone],
    hint,
  });
  const rows = (Object.keys(principalRows) as RowKey[]).map((key) => [
    `${info}.${key}`,
    fieldOf({ ...principalRows[key], ...differs[key] }, hints[key]),
  ]);
  const code = [`ui.${path}.principal_sms_code`, fieldOf(principalCode, hints.code)];
  return Object.fromEntries([...rows, code]) as Record<
    `${Path}.principal_info.${RowKey}` | `ui.${Path}.principal_sms_code`,
    Field & { hint: Hint; required: boolean | Case }
  >;
}
