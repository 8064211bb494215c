import type { Reply } from '../platform/messages.ts';
import type { PageFinding } from './judged-rows.ts';
import type { Mended } from './mending.ts';

type Mend = Mended & { label: string };

export interface CheckState {
  /** Of this page; with `whole` of the filing, as far as it is known. */
  findings: readonly PageFinding[];
  missing: Reply<'judgeHere'>['missing'];
  /** Whose answers stood in for steps not shown; only with `whole`. */
  profile?: Reply<'judgeHere'>['profile'];
  /** The list of the whole filing is open. */
  whole: boolean;
  /** What stands here is the answer to a question after the whole filing. */
  answered: boolean;
  /** What was mended on this step, in that order. */
  mended: readonly Mend[];
  /** Label of a row that could not be mended, or not put back. */
  stays?: string;
  failed?: boolean;
  /** What a screen reader is told. */
  said: string;
}

/** What judging a page offers; the overlay draws `state()` and calls these. */
export interface Checking {
  subscribe(listener: () => void): () => void;
  state(): CheckState;
  /** 「提交前检查」, opened or closed. */
  open(whole: boolean): void;
  mend(finding: PageFinding): Promise<void>;
  /** Brings back what stood there before. */
  unmend(one: Mend): Promise<void>;
}
