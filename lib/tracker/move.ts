import type { FilingState, Stage } from './filing-state.ts';

/** Why an event cannot have happened, or says nothing new. Texts: lib/texts/tracker.*.ts */
export const refusals = [
  'nothingNew',
  'backwards',
  'inFuture',
  'underReview',
  'alreadyFiled',
  'over',
  'resubmitFirst',
  'alreadySubmitted',
  'withdrawTooLate',
  'nothingToWithdraw',
  'cancellationStays',
  'verificationStays',
  'alreadyReceived',
  'allVerified',
  'noSms',
  'whichVerifier',
  'badDeadline',
  'noReuse',
  'noFaceCheck',
  'wrongKind',
  'notCombined',
] as const;
export type Refusal = (typeof refusals)[number];

export type Move = { state: FilingState } | { refused: Refusal };

export const refuse = (refused: Refusal): Move => ({ refused });

export const isRefused = (move: Move): move is { refused: Refusal } => 'refused' in move;

/** Into a stage; the stage it is in already keeps its beginning. */
export const enter = (state: FilingState, stage: Stage, at: number): FilingState =>
  state.stage === stage ? state : { ...state, stage, since: at };

/** States of 认证及备案 from this one on are about a filing, or an end: what they said of the last one is no more so. */
const firstOfFiling = 20;

/** What belongs to one submission, before anything is known of it. */
export const untold = {
  forwardedAt: undefined,
  sms: {},
  othersWaiting: false,
  allVerifiedAt: undefined,
  allSaid: false,
  smsLost: undefined,
} as const satisfies Partial<FilingState>;

/** A new submission: its SMS are its own. */
export const submit = (state: FilingState, at: number): FilingState => ({
  ...enter(state, 'platform_review', at),
  ...untold,
  ...(Number(state.procedure) >= firstOfFiling && {
    procedure: undefined,
    procedureSince: undefined,
    procedureNotedAt: undefined,
  }),
  since: at,
  round: state.round + 1,
  submittedAt: at,
  blockers: [],
  reuse: undefined,
  face: undefined,
});

const between: ReadonlySet<Stage> = new Set(['not_filed', 'platform_rejected', 'bureau_rejected', 'withdrawn']);

/** With a submission under way: whoever hears of a later stage first has submitted in between. */
export const underWay = (state: FilingState, at: number): FilingState =>
  between.has(state.stage) ? submit(state, at) : state;

/** With the bureau, which is where the SMS are sent. */
export function forward(state: FilingState, at: number): FilingState {
  const now = underWay(state, at);
  return { ...enter(now, 'bureau_review', at), forwardedAt: now.forwardedAt ?? at };
}
