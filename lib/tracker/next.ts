import type { Filing } from './filing.ts';
import type { EventType, FilingEvent } from './filing-event.ts';
import { cameBack, type FilingState } from './filing-state.ts';
import { enter, forward, isRefused, type Move, refuse, submit } from './move.ts';
import { isVerifying, seeProcedure } from './procedure-moves.ts';
import { allVerified, receiveSms, seeResult, setSmsTime, timeOut, verify } from './sms-moves.ts';
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
    if (code === '3') return timeOut(state, at);
    return state.stage === 'bureau_review' ? refuse('nothingNew') : { state: forward(state, at) };
  },
  procedureSeen: (state, { code, at, noted }, { combined }) =>
    combined ? seeProcedure(state, code, { at, noted }) : refuse('notCombined'),
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
  verified: (state, { verifier, at }) => verify(state, verifier, at),
  reuseAsked: (state, { at, noted }) =>
    state.stage === 'not_filed'
      ? { state: { ...state, reuse: { askedAt: at, notedAt: noted, confirmed: false } } }
      : refuse('alreadySubmitted'),
  reuseConfirmed: (state) => {
    if (!state.reuse) return refuse('noReuse');
    return state.reuse.confirmed
      ? refuse('nothingNew')
      : { state: { ...state, reuse: { ...state.reuse, confirmed: true } } };
  },
  faceAsked: (state, { at, noted }) =>
    beforeSubmission(state)
      ? { state: { ...state, face: { askedAt: at, notedAt: noted, done: false } } }
      : refuse('alreadySubmitted'),
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

/** Did the clock of a stage begin? The others know themselves when they were written down. */
const begins = (before: FilingState, after: FilingState): boolean =>
  (['stage', 'since', 'round', 'allVerifiedAt', 'othersWaiting'] as const).some((key) => before[key] !== after[key]);

/** What a filing is after one more event, or why that cannot have happened. */
export function next(state: FilingState, event: FilingEvent, about: About): Move {
  if (event.at > event.noted + slack) return refuse('inFuture');
  const rule = rules[event.type] as (state: FilingState, event: FilingEvent, about: About) => Move;
  const move = rule(state, event, about);
  return !isRefused(move) && begins(state, move.state) ? { state: { ...move.state, notedAt: event.noted } } : move;
}
