import type { Filing } from './filing.ts';
import type { EventType, FilingEvent } from './filing-event.ts';
import type { FilingState } from './filing-state.ts';
import { enter, forward, isRefused, type Move, refuse, submit } from './move.ts';
import { isVerifying, seeProcedure } from './procedure-moves.ts';
import { allVerified, receiveSms, seeResult, setSmsTime, verify } from './sms-moves.ts';
import { seeStatus } from './status-moves.ts';

type About = Pick<Filing, 'kind' | 'combined'>;
type Rules = {
  [Type in EventType]: (state: FilingState, event: Extract<FilingEvent, { type: Type }>, about: About) => Move;
};

/** Clocks of two machines, or of a page and a worker, differ by no more. */
const slack = 5 * 60_000;

const isCancellation = ({ kind }: About): boolean => kind.startsWith('cancel');
const inReview = ({ stage }: FilingState): boolean => stage === 'platform_review' || stage === 'bureau_review';
const beforeSubmission = ({ stage }: FilingState): boolean =>
  stage === 'not_filed' || stage === 'platform_rejected' || stage === 'bureau_rejected' || stage === 'withdrawn';

/** Has its SMS step been lost by then, so that it comes back and may be submitted again before anybody saw it rejected? */
const cameBack = ({ smsLost, sms, allVerifiedAt }: FilingState, at: number): boolean =>
  smsLost !== undefined ||
  (allVerifiedAt === undefined &&
    Object.values(sms).some(({ standing, deadline }) => standing === 'waiting' && deadline <= at));

const rules: Rules = {
  submitted: (state, { at }) => {
    if (state.stage === 'filed') return refuse('alreadyFiled');
    if (state.stage === 'cancelled') return refuse('over');
    return inReview(state) && !cameBack(state, at) ? refuse('underReview') : { state: submit(state, at) };
  },
  statusSeen: (state, { code, at }, { kind }) => seeStatus(state, code, at, kind),
  smsStatusSeen: (state, { code, at }) => {
    if (!inReview(state) && !beforeSubmission(state)) return refuse('over');
    if (code === '2') return allVerified(state, at);
    if (state.allVerifiedAt !== undefined) return refuse('backwards');
    if (code === '3') return { state: { ...forward(state, at), smsLost: 'timedOut' } };
    return state.stage === 'bureau_review' ? refuse('nothingNew') : { state: forward(state, at) };
  },
  procedureSeen: (state, { code, at }, { combined }) =>
    combined ? seeProcedure(state, code, at) : refuse('notCombined'),
  // 86330: under review by the bureau, 86368: nothing there to withdraw (api_cancelapplyicpfiling, read 2026-10)
  withdrawn: (state, { at }, about) => {
    if (isVerifying(state)) return refuse('verificationStays');
    if (!inReview(state)) return refuse('nothingToWithdraw');
    if (isCancellation(about)) return refuse('cancellationStays');
    return state.stage === 'bureau_review' ? refuse('withdrawTooLate') : { state: enter(state, 'withdrawn', at) };
  },
  smsReceived: (state, { verifier, at, noted }) => receiveSms(state, verifier, { at, noted }),
  smsTimeSet: (state, { verifier, received, deadline, noted }) =>
    setSmsTime(state, verifier, { received, deadline, noted }),
  resultSeen: (state, { result, verifier, at }) => seeResult(state, result, at, verifier),
  verified: (state, { verifier, at }) => {
    const present = state.sms[verifier];
    if (!present) return refuse('noSms');
    return present.standing === 'verified' ? refuse('nothingNew') : { state: verify(state, verifier, at) };
  },
  reuseAsked: (state, { at }) =>
    state.stage === 'not_filed'
      ? { state: { ...state, reuse: { askedAt: at, confirmed: false } } }
      : refuse('alreadySubmitted'),
  reuseConfirmed: (state) => {
    if (!state.reuse) return refuse('noReuse');
    return state.reuse.confirmed
      ? refuse('nothingNew')
      : { state: { ...state, reuse: { ...state.reuse, confirmed: true } } };
  },
  faceAsked: (state, { at }) =>
    beforeSubmission(state) ? { state: { ...state, face: { askedAt: at, done: false } } } : refuse('alreadySubmitted'),
  faceChecked: (state) => {
    if (!state.face) return refuse('noFaceCheck');
    return state.face.done ? refuse('nothingNew') : { state: { ...state, face: { ...state.face, done: true } } };
  },
  cancelled: (state, { at }, about) => {
    if (!isCancellation(about)) return refuse('wrongKind');
    return inReview(state) ? { state: enter(state, 'cancelled', at) } : refuse('nothingNew');
  },
  stopped: (state, { at }, about) => {
    if (!isCancellation(about) && !about.combined) return refuse('wrongKind');
    return state.stage === 'stopped' || state.stage === 'cancelled' || state.stage === 'filed'
      ? refuse('over')
      : { state: enter(state, 'stopped', at) };
  },
};

/** Did another clock begin? Times of SMS have their own. */
const begins = (before: FilingState, after: FilingState): boolean =>
  (['since', 'round', 'allVerifiedAt', 'reuse', 'face', 'procedure'] as const).some(
    (key) => before[key] !== after[key],
  );

/** What a filing is after one more event, or why that cannot have happened. */
export function next(state: FilingState, event: FilingEvent, about: About): Move {
  if (event.at > event.noted + slack) return refuse('inFuture');
  const rule = rules[event.type] as (state: FilingState, event: FilingEvent, about: About) => Move;
  const move = rule(state, event, about);
  return !isRefused(move) && begins(state, move.state) ? { state: { ...move.state, notedAt: event.noted } } : move;
}
