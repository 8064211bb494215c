import { randomUUID } from 'node:crypto';
import type { Asked } from './life/asked.ts';
import type { LifeEvent } from './life/events.ts';
import type { LifeFiling } from './life/filing.ts';
import { familyOf, type KindId, receiversOf, type SmsTo } from './life/kinds.ts';
import { begun, next } from './life/next.ts';
import type { Pace } from './life/paces.ts';
import { passTime } from './life/pass-time.ts';
import { practiceClock } from './life/practice-clock.ts';
import type { Refusal } from './life/refusal.ts';
import type { Reuse } from './life/reuse.ts';
import { textIn, verifiersIn } from './life/verifiers.ts';

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

/** What the form sent, by field id. */
export type Form = Record<string, string | string[]>;

/** One submission of the practice console. */
export interface PracticeFiling {
  id: string;
  submitted: number;
  subject: string;
  applet: string;
  form: Form;
  verifiers: Verifier[];
  /** What it asks for; a first filing unless said. */
  kind?: KindId;
}

export type HandedIn = { submission: PracticeFiling; filing: LifeFiling; refused?: undefined } | { refused: Refusal };

/** What was handed in since the server started, what has become of it, and the clock all of it goes by. */
export function practiceFilings(clock = practiceClock()) {
  const submissions: PracticeFiling[] = [];
  const filings = new Map<string, LifeFiling>();
  const settings: { pace: Pace; smsTo: SmsTo } = { pace: 'automatic', smsTo: 'kind' };

  /** Lets something happen to a filing; says why not where it cannot. */
  function happen(id: string, event: LifeEvent): Refusal | undefined {
    const filing = filings.get(id);
    if (!filing) return { text: '没有这份备案' };
    const outcome = next(passTime(filing, event.at), event);
    if (outcome.refused) return outcome.refused;
    filings.set(id, outcome.filing);
    return undefined;
  }

  function submissionOf(form: Form, submitted: number, kind: KindId, smsTo: SmsTo = settings.smsTo): PracticeFiling {
    return {
      id: randomUUID(),
      submitted,
      subject: textIn(form, 'icp_subject.base_info.name'),
      applet: textIn(form, 'icp_applets.base_info.name'),
      form,
      verifiers: verifiersIn(form, receiversOf(kind, smsTo)),
      kind,
    };
  }

  /** Hands in a first filing, or goes on with one: again after a rejection, a change, a cancellation. */
  function handIn(form: Form, now: number, asked: Asked = {}): HandedIn {
    const before = filings.get(asked.filing ?? '');
    const kind = asked.kind ?? before?.submission.kind ?? 'first';
    // A cancellation is about what is on record, and its SMS goes to the persons there.
    const answers = familyOf(kind) === 'cancel' ? (before?.record?.answers ?? {}) : form;
    const submission = submissionOf(answers, now, kind, asked.smsTo);
    const { id, verifiers } = submission;
    const pace = asked.pace ?? before?.submission.pace ?? settings.pace;
    const event: LifeEvent<'submitted'> = {
      type: 'submitted',
      at: now,
      submission: { id, kind, answers, verifiers, pace, reason: asked.reason },
    };
    if (asked.filing === undefined) filings.set(id, begun(filings.size + 1, event));
    const refused = asked.filing === undefined ? undefined : happen(asked.filing, event);
    const filing = filings.get(asked.filing ?? id);
    if (refused || !filing) return { refused: refused ?? { text: '没有这份备案' } };
    submissions.unshift(submission);
    return { submission, filing };
  }

  return {
    clock,
    settings,
    /** 复用资料, by the name of the mini program that asks. */
    reuses: new Map<string, Reuse>(),
    happen,
    handIn,
    /** Every submission, newest first. */
    list: (): readonly PracticeFiling[] => submissions,
    /** Every filing as it stands at `now`, newest first. */
    filings(now: number): readonly LifeFiling[] {
      for (const [id, filing] of filings) filings.set(id, passTime(filing, now));
      return [...filings.values()].reverse();
    },
    /** A first filing. */
    submit(form: Form, now: number): PracticeFiling {
      const handed = handIn(form, now);
      if (handed.refused) throw new Error(handed.refused.text);
      return handed.submission;
    },
  };
}

export type PracticeFilings = ReturnType<typeof practiceFilings>;
