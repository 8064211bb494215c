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

/** Done when everybody known is, unless the page said that there is somebody else. Who verified after all has lost nothing. */
function settled(state: FilingState, at: number): FilingState {
  const known = Object.values(state.sms);
  const failed = known.some(({ standing }) => standing === 'failed');
  const now: FilingState = state.smsLost === 'failed' && !failed ? { ...state, smsLost: undefined } : state;
  const done = !now.othersWaiting && known.length > 0 && known.every(({ standing }) => standing === 'verified');
  return done && now.allVerifiedAt === undefined ? { ...now, allVerifiedAt: at, smsLost: undefined } : now;
}

/** Everybody is done: the page, or the interface, said so. */
export function allVerified(state: FilingState, at: number): Move {
  const refused = over[state.stage];
  if (refused) return refuse(refused);
  if (state.allSaid) return refuse('nothingNew');
  const forwarded = forward(state, at);
  const known = verifiers.filter((who) => forwarded.sms[who]);
  const done = known.reduce((now, who) => put(now, who, { standing: 'verified' }), forwarded);
  const allVerifiedAt = forwarded.allVerifiedAt ?? at;
  return { state: { ...done, othersWaiting: false, smsLost: undefined, allVerifiedAt, allSaid: true } };
}

/** The interface said that the time is over. What has come back already came back for that: no new submission. */
export function timeOut(state: FilingState, at: number): Move {
  const refused = over[state.stage];
  if (refused) return refuse(refused);
  if (state.smsLost === 'timedOut') return refuse('nothingNew');
  return { state: { ...forward(state, at), smsLost: 'timedOut' } };
}

/**
 * An SMS came: the platform has passed the filing on, whether or not anybody said so. When all that were known had verified,
 * there is one more; not so when the page said that everybody has.
 */
export function receiveSms(state: FilingState, who: Verifier, { at, noted }: { at: number; noted: number }): Move {
  const refused = over[state.stage];
  if (refused) return refuse(refused);
  if (state.sms[who]) return refuse('alreadyReceived');
  if (state.allSaid) return refuse('allVerified');
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
  return { state: { ...now, othersWaiting: false, allVerifiedAt: undefined, sms: { ...now.sms, [who]: fresh } } };
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
  if (receivedAt === present.receivedAt && until === present.deadline) return refuse('nothingNew');
  return { state: put(state, who, { receivedAt, deadline: until }) };
}

/** Whose entry it was: the one named, or the only one that is waiting, or the only one there is. */
function whose(state: FilingState, who?: Verifier): Verifier | Refusal {
  if (who) return state.sms[who] ? who : 'noSms';
  const known = verifiers.filter((one) => state.sms[one]);
  const waiting = known.filter((one) => state.sms[one]?.standing === 'waiting');
  const [only, another] = waiting.length > 0 ? waiting : known;
  if (!only) return 'noSms';
  return another ? 'whichVerifier' : only;
}

const bothNoted = ({ sms }: FilingState): boolean => verifiers.every((one) => sms[one]);

type Told = (state: FilingState, who: Verifier, at: number) => FilingState;

const wrongEntry: Told = (state, who) => put(state, who, { wrong: (state.sms[who]?.wrong ?? 0) + 1 });

const done: Told = (state, who, at) => settled(put(state, who, { standing: 'verified' }), at);

/** One person is done, as somebody says. */
export function verify(state: FilingState, who: Verifier, at: number): Move {
  const present = state.sms[who];
  const refused = present ? over[state.stage] : 'noSms';
  if (refused) return refuse(refused);
  return present?.standing === 'verified' ? refuse('nothingNew') : { state: done(state, who, at) };
}

// Source: code of https://beian.miit.gov.cn/#/Integrated/index (read 2026-05), texts in fields/codes/miit-results.ts
/** What an answer says of the person who entered; the others say something of all, or nothing. */
const ofOne: Partial<Record<ResultCode, Told>> = {
  31: (state, who, at) => {
    const verified = put(state, who, { standing: 'verified' });
    const isUnknown = !bothNoted(state);
    return settled({ ...verified, othersWaiting: isUnknown, ...(isUnknown && { allVerifiedAt: undefined }) }, at);
  },
  20: done,
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
  if (state.allSaid) return refuse('allVerified');
  const found = whose(state, who);
  if (found === 'noSms' || found === 'whichVerifier') return refuse(found);
  const person = found as Verifier;
  const saysMore = result === '31' && !bothNoted(state) && !state.othersWaiting;
  if (state.sms[person]?.standing === 'verified' && !saysMore) return refuse('nothingNew');
  return { state: told(state, person, at) };
}
