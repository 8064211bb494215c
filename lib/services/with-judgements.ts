import type { Assisting, AssistState, Judged } from './assist-state.ts';

/** The assistant, and what is said of its rows by whoever judges them. */
export interface JudgedAssisting extends Assisting {
  /** By row; until it is called again. */
  judge(judged: ReadonlyMap<string, Judged>): void;
  /** Shows the hint of a row to a person who asked for it by the keyboard. */
  point(key: string): void;
}

/** Lays judgements over the rows of an assistant. */
export function withJudgements(assisting: Assisting): JudgedAssisting {
  const listeners = new Set<() => void>();
  let over: { judged: ReadonlyMap<string, Judged>; pointed?: AssistState['pointed'] } = { judged: new Map() };
  let drawn: { from: AssistState; over: typeof over; state: AssistState } | undefined;
  const set = (change: Partial<typeof over>): void => {
    over = { ...over, ...change };
    for (const listener of listeners) listener();
  };
  return {
    ...assisting,
    subscribe: (listener) => {
      listeners.add(listener);
      const stop = assisting.subscribe(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    state: () => {
      const from = assisting.state();
      if (drawn?.from !== from || drawn.over !== over) {
        const rows = from.rows.map((row) => ({ ...row, judged: over.judged.get(row.key) }));
        drawn = { from, over, state: { ...from, rows, pointed: over.pointed } };
      }
      return drawn.state;
    },
    judge: (judged) => set({ judged }),
    point: (key) => set({ pointed: { key } }),
  };
}
