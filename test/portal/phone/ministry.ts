import { randomInt } from 'node:crypto';
import type { PracticeFilings } from '../filings.ts';
import { nothingSent, resent, type SmsState, sent, verified } from './sms.ts';

/** Milliseconds from the submission to the SMS; really it takes minutes. */
const delay = 2000;

/** The ministry's side of one server: its state, brought up to what has been filed whenever it is asked. */
export function ministryOf(filings: PracticeFilings) {
  let state: SmsState = nothingSent;
  const known = new Set<string>();
  const passes = new Set<string>();
  const codeOf = () => String(randomInt(0, 1_000_000)).padStart(6, '0');
  const take = (outcome: { state: SmsState; validStatus: number }) => {
    state = outcome.state;
    return outcome.validStatus;
  };
  /** A pass of the captcha serves once; without one the ministry asks to verify again. */
  const spend = (pass: string) => passes.delete(pass);

  return {
    catchUp() {
      for (const filing of [...filings.list()].reverse().filter(({ id }) => !known.has(id))) {
        known.add(filing.id);
        state = sent(state, filing, filing.submitted + delay);
      }
    },
    messages: (now: number) => state.messages.filter(({ at }) => at <= now),
    pass() {
      const pass = `${codeOf()}${codeOf()}${codeOf()}`;
      passes.add(pass);
      return pass;
    },
    verify: (pass: string, asked: { code: string; mobile: string; tail: string }, now: number) =>
      spend(pass) ? take(verified(state, asked, now)) : 0,
    resend: (pass: string, asked: { mobile: string; tail: string }, now: number) =>
      spend(pass) ? take(resent(state, asked, now, codeOf)) : 0,
  };
}
