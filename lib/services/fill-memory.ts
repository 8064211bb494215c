import type { Value } from '../fields/value.ts';
import type { Stood } from './lost-rows.ts';

/** What was written where, so that it can be told from a person's own entries and taken back. In memory only. */
export interface Write {
  key: string;
  label: string;
  previous: Value;
  written: Value;
  profileId: string;
  /** When (`performance.now()`). */
  at: number;
}

export interface FillMemory {
  /** What stands as we wrote it: by part, the last write. */
  latest(key: string): Write | undefined;
  note(write: Write): void;
  forget(key: string): void;
  /** Writes of this step that undo would take back, last first. */
  all(): readonly Write[];
  /** What stood on the page before the first fill of this step. */
  begin(stood: Stood): void;
  stood(): Stood | undefined;
  clear(): void;
}

/** `keep` (ms): undo is forgotten after that; `now` in ms. */
export function fillMemory(keep: number, now: () => number): FillMemory {
  const writes = new Map<string, Write & { time: number }>();
  let before: Stood | undefined;
  const fresh = (write: { time: number }): boolean => now() - write.time < keep;
  return {
    latest: (key) => writes.get(key),
    note: (write) => {
      const first = writes.get(write.key);
      writes.delete(write.key);
      // What stood there before the first of our writes is what undo brings back.
      writes.set(write.key, { ...write, previous: first ? first.previous : write.previous, time: now() });
    },
    forget: (key) => void writes.delete(key),
    all: () => [...writes.values()].filter(fresh).reverse(),
    begin: (stood) => {
      before ??= stood;
    },
    stood: () => before,
    clear: () => {
      writes.clear();
      before = undefined;
    },
  };
}
