import type { FieldId } from '../../fields/index.ts';
import type { RuleId } from '../../texts/checks.ts';
import type { WhyNot } from '../../texts/why-not.ts';

/** When it comes up: while filling in, on handing in, at the face check, in either review, at the SMS, on cancelling. */
export type Stage = 'fill' | 'submit' | 'face' | 'review' | 'sms' | 'bureau' | 'cancel';

/** From what it can be told before it happens; `afterwards`: only once it has; `never`: nobody outside can look there. */
export type Knowable = 'answers' | 'file' | 'page' | 'afterwards' | 'never';

/** What tells of faults beside the rules: modules that look at files, at pages, at clocks. */
export type Teller =
  | 'missing'
  | 'materials'
  | 'pictureFindings'
  | 'filmFindings'
  | 'expiry'
  | 'statusOn'
  | 'entryOn'
  | 'wayBackOn'
  | 'miitAnswers'
  | 'smsDetection'
  | 'clocks';

/** Something a filing was turned down with, as pages, interfaces or reviewers say it. */
export interface Rejection {
  /** Its words as printed, other wordings after them; XX stands for whatever the page puts there. */
  says: readonly string[];
  /** Its words were never read as printed: they describe it. Known by `hints` alone. */
  described?: true;
  /** What else tells it, in texts as `saidText` makes them: without spaces and punctuation, in small letters. */
  hints?: readonly RegExp[];
  /** Number that comes with it. */
  code?: string;
  stage: Stage;
  /** Rows of the form it is about; none: the filing as a whole. */
  fields: readonly FieldId[];
  knowable: Knowable;
  /** Rules that tell it beforehand; of one that cannot be known, those that tell some of its causes. */
  rules?: readonly RuleId[];
  /** The same of what is no rule. */
  tellers?: readonly Teller[];
  /** Why it is not told beforehand. */
  whyNot?: WhyNot;
  source: string;
  /** Date (YYYY-MM) the source was read. */
  seen: string;
}
