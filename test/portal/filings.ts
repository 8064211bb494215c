import { randomInt, randomUUID } from 'node:crypto';

/** One person who must confirm by SMS. */
export interface Verifier {
  person: 'subjectPrincipal' | 'appletPrincipal';
  name: string;
  mobile: string;
  /** Last six of the certificate number. */
  tail: string;
  /** Six digits, in the first SMS of 12381; what becomes of it is the ministry’s (phone/sms.ts). */
  code: string;
}

/** A filing as submitted on the practice console. */
export interface PracticeFiling {
  id: string;
  submitted: number;
  subject: string;
  applet: string;
  /** What the form sent, by field id. */
  form: Record<string, string | string[]>;
  verifiers: Verifier[];
}

const text = (form: PracticeFiling['form'], id: string) => String(form[id] ?? '');

const verifierOf = (form: PracticeFiling['form'], person: Verifier['person'], root: string): Verifier => ({
  person,
  name: text(form, `${root}.name`),
  mobile: text(form, `${root}.mobile`),
  tail: text(form, `${root}.certificate_number`).slice(-6).toUpperCase(),
  code: String(randomInt(100_000, 1_000_000)),
});

/** Filings submitted since the server started, newest first. One mobile number gets one SMS. */
export function practiceFilings() {
  const filings: PracticeFiling[] = [];
  return {
    list: (): readonly PracticeFiling[] => filings,
    submit(form: PracticeFiling['form'], now: number): PracticeFiling {
      const verifiers = [
        verifierOf(form, 'subjectPrincipal', 'icp_subject.principal_info'),
        verifierOf(form, 'appletPrincipal', 'icp_applets.principal_info'),
      ].filter(({ mobile }, index, all) => mobile !== '' && all.findIndex((one) => one.mobile === mobile) === index);
      const filing: PracticeFiling = {
        id: randomUUID(),
        submitted: now,
        subject: text(form, 'icp_subject.base_info.name'),
        applet: text(form, 'icp_applets.base_info.name'),
        form,
        verifiers,
      };
      filings.unshift(filing);
      return filing;
    },
  };
}

export type PracticeFilings = ReturnType<typeof practiceFilings>;
