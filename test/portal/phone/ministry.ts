import { randomInt } from 'node:crypto';
import type { PracticeFilings, Verifier } from '../filings.ts';
import type { LifeFiling } from '../life/filing.ts';
import {
  type Asked,
  confirmed,
  nothingSent,
  type Outcome,
  refused,
  resent,
  type SmsState,
  sent,
  verified,
} from './sms.ts';

/** The ministry's side of one server: its state, brought up to what has been filed whenever it is asked. */
export function ministryOf(filings: PracticeFilings) {
  let state: SmsState = nothingSent;
  const known = new Set<string>();
  const passes = new Set<string>();
  let failures = 0;
  const codeOf = () => String(randomInt(0, 1_000_000)).padStart(6, '0');
  const take = (outcome: Outcome) => {
    state = outcome.state;
    return outcome.validStatus;
  };
  /** A pass of the captcha serves once; without one the ministry asks to verify again. */
  const spend = (pass: string) => passes.delete(pass);

  const receiversOf = ({ submission }: LifeFiling) => state.receivers.filter(({ filing }) => filing === submission.id);

  /** The SMS of what the platform has passed on by now. */
  function send(filing: LifeFiling) {
    const submission = filings.list().find(({ id }) => id === filing.submission.id);
    if (filing.smsAt === undefined || !submission || known.has(submission.id)) return;
    known.add(submission.id);
    state = sent(state, submission, filing.smsAt);
  }

  /** What the persons did makes the filing go on. */
  function goOn(filing: LifeFiling, now: number) {
    const standings = receiversOf(filing).map(({ standing }) => standing);
    if (filing.stage !== 'sms_waiting' || standings.length === 0) return;
    if (standings.includes('failed')) filings.happen(filing.id, { type: 'smsFailed', at: now });
    else if (!standings.includes('pending')) filings.happen(filing.id, { type: 'verified', at: now });
  }

  const catchUp = (now = filings.clock.now()) => {
    for (const filing of [...filings.filings(now)].reverse()) {
      send(filing);
      goOn(filing, now);
    }
  };

  const verify = (asked: Asked, now: number): Outcome => {
    if (failures === 0) return verified(state, asked, now);
    failures -= 1;
    return refused(state, asked, now);
  };

  return {
    catchUp,
    receiversOf,
    messages: () => state.messages,
    pass() {
      const pass = `${codeOf()}${codeOf()}${codeOf()}`;
      passes.add(pass);
      return pass;
    },
    /** The next so many entries fail for no reason of the person's (0: 请您重新验证). */
    failNext(times: number) {
      failures = times;
    },
    verify(pass: string, asked: Asked, now: number) {
      const status = spend(pass) ? take(verify(asked, now)) : 0;
      catchUp(now);
      return status;
    },
    resend: (pass: string, asked: { mobile: string; tail: string }, now: number) =>
      spend(pass) ? take(resent(state, asked, now, codeOf)) : 0,
    /** Somebody verifies elsewhere: one of the persons, or whoever still has to. */
    confirm(filing: LifeFiling, person: Verifier['person'] | undefined, now: number) {
      state = confirmed(state, filing.submission.id, person, now);
      catchUp(now);
    },
  };
}
