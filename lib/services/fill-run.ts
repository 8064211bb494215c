import type { FieldId } from '../fields/index.ts';
import type { Fault, Outcome } from './assist-state.ts';
import type { FillMemory } from './fill-memory.ts';
import type { Answers } from './target.ts';

/** What became of a group so far. */
export interface Result {
  outcome: Outcome;
  fault?: Fault;
}

/** What a fill needs of the world around it. */
export interface FillWorld {
  answersFor(ids: readonly FieldId[]): Promise<Answers>;
  /** One of the files an answer named, from 0. */
  fileFor(id: FieldId, at: number): Promise<File>;
  /** Did the person work this control since the page loaded, or since a moment (`performance.now()`)? */
  touched(root: HTMLElement, since?: number): boolean;
  /** Read anew: is this still the control of that part (partKey), at this address? Pages change between look and deed. */
  stands(key: string, root: HTMLElement): boolean;
  memory: FillMemory;
  profileId: string;
  /** Groups the person has agreed to overwrite; `all`: every difference the page brought. */
  replacing: ReadonlySet<string> | 'all';
  report(group: string, result: Result): void;
  /** Something that takes its time has begun: files on their way. */
  busy(): void;
  /** The fill is over: its time, another step, a person's word. */
  signal: AbortSignal;
  /** The same but for its time: what was begun within it may be watched to its end. */
  leaving: AbortSignal;
}

/** The state of one fill over its passes: what is known of each group, how often each part was written. */
export interface FillRun {
  world: FillWorld;
  answers: Answers;
  asked: Set<FieldId>;
  results: Map<string, Result>;
  tries: Map<string, number>;
  /** When each part was written last (`performance.now()`). */
  wroteAt: Map<string, number>;
  /** How putting files in went, by part; absent: not tried. */
  uploads: Map<string, Result>;
  /** The page takes files from a person's own choice alone. */
  ownChoice: boolean;
  /** How often the page was left to come to rest before files went in. */
  rests: number;
}

export const fillRun = (world: FillWorld): FillRun => ({
  world,
  answers: {},
  asked: new Set(),
  results: new Map(),
  tries: new Map(),
  wroteAt: new Map(),
  uploads: new Map(),
  ownChoice: false,
  rests: 0,
});
