import type { Form, Verifier } from '../filings.ts';
import type { KindId } from './kinds.ts';
import type { Pace } from './paces.ts';

/** Where a filing stands. The SMS step is one of its own here; the console does not tell it from the bureau's review. */
export type Stage =
  | 'platform_review'
  | 'platform_rejected'
  | 'sms_waiting'
  | 'bureau_review'
  | 'bureau_rejected'
  | 'filed'
  | 'withdrawn'
  | 'cancelled';

/** One reason of a review, as the interface names its parts; `field` is the row it is about, where there is one. */
export interface Rejection {
  key_name: string;
  error: string;
  suggest: string;
  field?: string;
}

/** What is handed in: a first time, again after a rejection, as a change, or as a cancellation. */
export interface Submission {
  /** Of this submission; the ministry knows it by that. */
  id: string;
  kind: KindId;
  answers: Form;
  /** Who is to confirm by SMS. */
  verifiers: readonly Verifier[];
  pace: Pace;
  /** Why a record is cancelled, a code of cancel-reasons.ts. */
  reason?: string;
}

/** A mini program on its way to a record number and beyond; changes and cancellations go on with the same one. */
export interface LifeFiling {
  id: string;
  /** Of all filings of the server, from 1; the record number is made of it. */
  serial: number;
  stage: Stage;
  /** When it came to this stage. */
  since: number;
  /** What was handed in last. */
  submission: Submission;
  /** How often something was handed in. */
  round: number;
  /** When the SMS of this round are there. */
  smsAt?: number;
  /** `sms_verify_status` of this round: 1 waiting, 2 done, 3 out of time. */
  sms?: '1' | '2' | '3';
  /** Why it was sent back, or why a cancellation came to nothing. */
  rejections: readonly Rejection[];
  /** What the ministry has on record. */
  record?: { number: string; answers: Form };
  history: readonly { at: number; what: string }[];
}
