import type { FaultCode } from '../../platform/faults.ts';
import type { Candidate, TaughtHere } from '../../platform/teach-messages.ts';
import type { Told } from '../../recognise/teaching/apply-taught.ts';
import type { Amendment } from '../amendment.ts';

/** What came of a person's last word. */
export interface Said {
  what: 'kept' | 'keptNever' | 'forgotten';
  label: string;
  name: string;
}

export interface TeachState {
  /** A person is teaching: rows nobody knows have markers too. */
  on: boolean;
  /** The next click on a row chooses it. */
  picking: boolean;
  /** The row chosen on the page or in the list, by its key. */
  chosen?: string;
  /** Could what was taught be read? */
  known: boolean;
  said?: Said;
  refused?: FaultCode;
}

/** A row of the page, and what was taught of it. */
export interface TeachRow {
  label: string;
  /** Without a label it cannot be known again. */
  canTeach: boolean;
  told?: Told;
  /** What it may be, for reasons too few to fill it: a group, and the first of its fields, which nothing else here is. */
  offer?: { as: string; id: string };
}

/** What a person can do to teach rows; the overlay draws `state()` and calls these. */
export interface Teaching extends Amendment {
  subscribe(listener: () => void): () => void;
  state(): TeachState;
  turn(on: boolean): void;
  /** Begins to choose a row by a click on the page, or ends it. */
  pick(picking: boolean): void;
  choose(key?: string): void;
  /** By the key the assistant gives it. */
  row(key: string): TeachRow | undefined;
  /** What it may be; rejects with `Refused`. */
  fieldsFor(key: string): Promise<readonly Candidate[]>;
  /** The label of another row that is already one of these fields. */
  takenBy(key: string, candidate: Candidate): string | undefined;
  /** `as`: a group or field, or `never`. `instead`: the rule that was asked about. */
  teach(key: string, as: string, name: string, instead?: TaughtHere): Promise<void>;
  forget(rule: TaughtHere): Promise<void>;
}
