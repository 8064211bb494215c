import type { ResultCode } from './filing-event.ts';
import type { FilingState, VerifierState } from './filing-state.ts';
import { forward, type Move, type Refusal, refuse } from './move.ts';
import { type Verifier, verifiers } from './verifiers.ts';

const hour = 60 * 60_000;
// Source: https://developers.weixin.qq.com/miniprogram/product/record_guidelines.html (read 2026-10)
export const smsHours = 24;
/** No source knows of a longer time; beyond it a deadline is a slip of the pen. */
const longestHours = 72;

const over: Partial<Record<FilingState['stage'], Refusal>> = {
  platform_rejected: 'resubmitFirst',
  bureau_rejected: 'resubmitFirst',
  withdrawn: 'resubmitFirst',
  filed: 'over',
  cancelled: 'over',
  stopped: 'over',
};

const put = (state: FilingState, who: Verifier, change: Partial<VerifierState>): FilingState => ({
  ...state,
  sms: { ...state.sms, [who]: { ...(state.sms[who] as VerifierState), ...change } },
});

/** Done when everybody known is, unless the page said that there is somebody else. */
function settled(state: FilingState, at: number): FilingState {
  const known = Object.values(state.sms);
  const done = !state.othersWaiting && known.length > 0 && known.every(({ standing }) => standing === 'verified');
  return done && state.allVerifiedAt === undefined ? { ...state, allVerifiedAt: at } : state;
}

/** Everybody is done: the page, or the interface, said so. */
export function allVerified(state: FilingState, at: number): Move {
  const refused = over[state.stage];
  if (refused) return refuse(refused);
  if (state.allVerifiedAt !== undefined) return refuse('nothingNew');
  const known = verifiers.filter((who) => state.sms[who]);
  const done = known.reduce((now, who) => put(now, who, { standing: 'verified' }), forward(state, at));
  return { state: { ...done, othersWaiting: false, smsLost: undefined, allVerifiedAt: at } };
}

/** An SMS came: the platform has passed the filing on, whether or not anybody said so. */
export function receiveSms(state: FilingState, who: Verifier, { at, noted }: { at: number; noted: number }): Move {
  const refused = over[state.stage];
  if (refused) return refuse(refused);
  if (state.sms[who]) return refuse('alreadyReceived');
  if (state.allVerifiedAt !== undefined) return refuse('allVerified');
  const now = forward(state, at);
  const fresh: VerifierState = {
    receivedAt: at,
    notedAt: noted,
    deadline: at + smsHours * hour,
    wrong: 0,
    resends: 0,
    capped: false,
    standing: 'waiting',
  };
  return { state: { ...now, othersWaiting: false, sms: { ...now.sms, [who]: fresh } } };
}

/** The person corrects when it came, or until when it holds. */
export function setSmsTime(
  state: FilingState,
  who: Verifier,
  { received, deadline, noted }: { received?: number; deadline?: number; noted: number },
): Move {
  const present = state.sms[who];
  if (!present) return refuse('noSms');
  const receivedAt = received ?? present.receivedAt;
  if (receivedAt > noted) return refuse('inFuture');
  const until = deadline ?? (received === undefined ? present.deadline : receivedAt + smsHours * hour);
  if (until <= receivedAt || until > receivedAt + longestHours * hour) return refuse('badDeadline');
  return { state: put(state, who, { receivedAt, deadline: until }) };
}

/** Whose entry it was: the one named, or the only one that is waiting. */
function whose(state: FilingState, who?: Verifier): Verifier | Refusal {
  if (who) return state.sms[who] ? who : 'noSms';
  const waiting = verifiers.filter((one) => state.sms[one]?.standing === 'waiting');
  const [only] = waiting;
  if (only && waiting.length === 1) return only;
  return waiting.length ? 'whichVerifier' : 'noSms';
}

type Told = (state: FilingState, who: Verifier, at: number) => FilingState;

const wrongEntry: Told = (state, who) => put(state, who, { wrong: (state.sms[who]?.wrong ?? 0) + 1 });

/** One person is done. */
export const verify: Told = (state, who, at) => settled(put(state, who, { standing: 'verified' }), at);

// Source: code of https://beian.miit.gov.cn/#/Integrated/index (read 2026-05), texts in fields/codes/miit-results.ts
/** What an answer says of the person who entered; the others say something of all, or nothing. */
const ofOne: Partial<Record<ResultCode, Told>> = {
  31: (state, who, at) => {
    const done = put(state, who, { standing: 'verified' });
    const another = verifiers.some((one) => one !== who && done.sms[one]?.standing === 'waiting');
    return settled({ ...done, othersWaiting: !another }, at);
  },
  20: verify,
  2: wrongEntry,
  0: wrongEntry,
  21: (state, who) => ({ ...put(state, who, { standing: 'failed' }), smsLost: 'failed' }),
  101: (state, who) => put(state, who, { resends: (state.sms[who]?.resends ?? 0) + 1 }),
  102: (state, who) => put(state, who, { capped: true }),
};

/** An answer of the ministry's page. 4 and 100 are kept as they are: they can mean too much to change anything. */
export function seeResult(state: FilingState, result: ResultCode, at: number, who?: Verifier): Move {
  if (result === '3') return allVerified(state, at);
  const refused = over[state.stage];
  if (refused) return refuse(refused);
  const told = ofOne[result];
  if (!told) return { state };
  if (state.allVerifiedAt !== undefined) return refuse('allVerified');
  const found = whose(state, who);
  if (found === 'noSms' || found === 'whichVerifier') return refuse(found);
  const person = found as Verifier;
  if (state.sms[person]?.standing === 'verified' && result !== '31') return refuse('nothingNew');
  return { state: told(state, person, at) };
}
