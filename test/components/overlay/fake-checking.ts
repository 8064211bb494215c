import type { Checking, CheckState } from '../../../lib/services/check-state.ts';

/** Judges nothing and takes notes: `say` puts it into a state, `asked` is what the overlay wanted of it. */
export interface FakeChecking extends Checking {
  say(change: Partial<CheckState>): void;
  asked: unknown[][];
}

export const fakeChecking = (): FakeChecking => {
  let state: CheckState = { findings: [], missing: [], whole: false, answered: false, mended: [], said: '' };
  const listeners = new Set<() => void>();
  const asked: unknown[][] = [];
  const say = (change: Partial<CheckState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    asked,
    say,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    open: (whole) => {
      asked.push(['open', whole]);
      say({ whole });
    },
    mend: async (finding) => void asked.push(['mend', finding]),
    unmend: async (one) => void asked.push(['unmend', one]),
  };
};
