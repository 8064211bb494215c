import type { Answer, Value } from '../fields/value.ts';
import type { ControlKind } from '../platform/control-kind.ts';

export type { ControlKind };

/** Why a control cannot be written now, by a person either. */
export type Bar = 'disabled' | 'readonly';

/** A signal that also tells, asked at the last moment, whether the control is still the one the answer is for. */
export interface SureSignal extends AbortSignal {
  stands?: (root: HTMLElement) => boolean;
}

/** How to work one kind of control of one UI kit. test/lib/controls/contract.ts says what every driver promises. */
export interface ControlDriver {
  /** `native`, `weui`, `element-ui`, … */
  kit: string;
  control: ControlKind;
  /** Selector of elements that may belong to such a control: where a scan looks. */
  find: string;
  /** Is the element part of such a control, and where does that begin? */
  rootOf(element: Element): HTMLElement | undefined;
  read(root: HTMLElement): Value;
  /** The text that stands in it while it is empty (placeholder), or ''. */
  prompt(root: HTMLElement): string;
  barred(root: HTMLElement): Bar | undefined;
  /** An uploader that shows whether it takes one more file besides those that are up. */
  takesMore?(root: HTMLElement): boolean;
  /**
   * Makes the control show the answer, as a person would; an answer of `{ value: [] }` empties it. Resolves once the
   * control shows one of the answer's wordings and the page has taken it. Rejects with a `DriverError` and leaves what
   * stood there before.
   */
  set(root: HTMLElement, answer: Answer, signal: SureSignal): Promise<void>;
}

/** Why a driver could not: a code for the outcome table, never a value. */
export type DriverFault =
  | 'noOption' // the page does not offer this choice
  | 'didNotOpen' // the menu did not open: the page may take only a person's own click
  | 'notTaken' // written, but the page shows something else
  | 'tooLong' // longer than the control takes
  | 'composing' // an input method is in the middle of a word
  | 'barred' // disabled or read-only
  | 'unsupported' // this control cannot hold such an answer
  | 'wrongType' // a file of a kind the uploader does not take
  | 'tooLarge' // a file larger than the page says it takes
  | 'notStarted' // the page did nothing with the file: it may take only a person's own choice
  | 'rejected' // the page says it did not take the file
  | 'unverified' // the page shows the file, but no true value to send
  | 'aborted';

export class DriverError extends Error {
  readonly fault: DriverFault;
  constructor(fault: DriverFault) {
    super(fault);
    this.name = 'DriverError';
    this.fault = fault;
  }
}
