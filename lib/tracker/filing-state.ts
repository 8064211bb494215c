import type { Blocker, FilingStage } from '../fields/codes/filing-statuses.ts';
import type { procedureCodes } from './filing-event.ts';
import type { Verifier } from './verifiers.ts';

/** The official stages, and three ends the official codes have no word for. */
export type Stage = FilingStage | 'withdrawn' | 'cancelled' | 'stopped';
export type Procedure = (typeof procedureCodes)[number];

/** One person's SMS of this round. Times in ms. */
export interface VerifierState {
  receivedAt: number;
  /** When it was written down: reminders begin then. */
  notedAt: number;
  /** 24 h after receipt unless the person says otherwise; a resend does not move it. */
  deadline: number;
  /** Entries the page called wrong. */
  wrong: number;
  resends: number;
  /** The page said that there are no more resends. */
  capped: boolean;
  standing: 'waiting' | 'verified' | 'failed';
}

/** What a filing is, after all that happened. Knows no present time: that is standing.ts. */
export interface FilingState {
  stage: Stage;
  /** When the stage began. */
  since: number;
  /** When the stage, or its round, was written down: reminders of an earlier time would say nothing new. */
  notedAt: number;
  /** Submissions so far: each has its own SMS. */
  round: number;
  submittedAt?: number;
  /** The platform has passed it on to the bureau. */
  forwardedAt?: number;
  /** What must be done before it can be filed. */
  blockers: readonly Blocker[];
  procedure?: Procedure;
  procedureSince?: number;
  procedureNotedAt?: number;
  sms: Readonly<Partial<Record<Verifier, VerifierState>>>;
  /** The page said that somebody else still has to verify, and that person's SMS has not been noted. */
  othersWaiting: boolean;
  allVerifiedAt?: number;
  /** The page, or the interface, said that all are: nobody else's SMS can be open then. */
  allSaid: boolean;
  /** The SMS step is lost: the filing comes back. */
  smsLost?: 'timedOut' | 'failed';
  reuse?: { askedAt: number; notedAt: number; confirmed: boolean };
  face?: { askedAt: number; notedAt: number; done: boolean };
}

/** A filing nothing has happened to yet. */
export const beginning = (createdAt: number): FilingState => ({
  stage: 'not_filed',
  since: createdAt,
  notedAt: createdAt,
  round: 0,
  blockers: [],
  sms: {},
  othersWaiting: false,
  allSaid: false,
});

const ends: ReadonlySet<Stage> = new Set(['filed', 'cancelled', 'stopped']);

/** Is nothing more to come? */
export const isOver = ({ stage }: FilingState): boolean => ends.has(stage);

/** Has its SMS step been lost by then, so that it comes back and may be submitted again before anybody saw it rejected? */
export const cameBack = ({ stage, smsLost, sms, allVerifiedAt }: FilingState, at: number): boolean =>
  stage === 'bureau_review' &&
  (smsLost !== undefined ||
    (allVerifiedAt === undefined &&
      Object.values(sms).some(({ standing, deadline }) => standing === 'waiting' && deadline <= at)));

/** Entries called wrong in this round, of everybody: the ministry's limit is told as five in total, so the worse sum counts. */
export const wrongEntries = ({ sms }: FilingState): number =>
  Object.values(sms).reduce((sum, { wrong }) => sum + wrong, 0);

// Source: WeChat's guide to the SMS verification, copied at therapist.net.cn/ask/thread/34723 (read 2026-10)
/** Wrong entries that are allowed in total; the sixth ends it. */
export const wrongAllowed = 5;
