import { randomInt } from 'node:crypto';
import type { Form, Verifier } from '../filings.ts';

const roots: Record<Verifier['person'], string> = {
  subjectPrincipal: 'icp_subject.principal_info',
  appletPrincipal: 'icp_applets.principal_info',
};

export const textIn = (form: Form, id: string): string => String(form[id] ?? '');

const verifierOf = (form: Form, person: Verifier['person']): Verifier => ({
  person,
  name: textIn(form, `${roots[person]}.name`),
  mobile: textIn(form, `${roots[person]}.mobile`),
  tail: textIn(form, `${roots[person]}.certificate_number`).slice(-6).toUpperCase(),
  code: String(randomInt(100_000, 1_000_000)),
});

/** Those of the persons who can be reached, each with a code of their own. One mobile number gets one SMS. */
export const verifiersIn = (form: Form, persons: readonly Verifier['person'][]): Verifier[] =>
  persons
    .map((person) => verifierOf(form, person))
    .filter(({ mobile }, index, all) => mobile !== '' && all.findIndex((one) => one.mobile === mobile) === index);
