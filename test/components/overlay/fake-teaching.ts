import { Refused } from '../../../lib/platform/refused.ts';
import type { Candidate, TaughtHere } from '../../../lib/platform/teach-messages.ts';
import type { Teaching, TeachRow, TeachState } from '../../../lib/services/teaching/teach-state.ts';

/** Knows these rows and takes notes: `say` puts it into a state, `asked` is what the overlay wanted of it. */
export interface FakeTeaching extends Teaching {
  say(change: Partial<TeachState>): void;
  asked: unknown[][];
}

export const candidate = (as: string, name: string, letters: string): Candidate => ({
  as,
  name,
  section: '主体负责人信息',
  ids: [],
  letters: [...letters],
});

export const taughtAs = (as: string, name: string): TaughtHere => ({
  id: 'r1',
  step: '',
  section: '主体负责人信息',
  label: '随身电话',
  printed: '随身电话',
  nth: 0,
  controls: [],
  as,
  taughtAt: 1,
  name,
  group: as,
  parts: [],
});

export const fakeTeaching = (
  rows: Readonly<Record<string, TeachRow>>,
  fields: readonly Candidate[] | 'locked' = [],
): FakeTeaching => {
  let state: TeachState = { on: false, picking: false, known: true };
  const listeners = new Set<() => void>();
  const asked: unknown[][] = [];
  const say = (change: Partial<TeachState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    asked,
    say,
    amend: (scan) => scan,
    known: async () => undefined,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    turn: (on) => say({ on }),
    pick: (picking) => say({ picking }),
    choose: (chosen) => say({ chosen }),
    row: (key) => rows[key],
    fieldsFor: async () => {
      if (fields === 'locked') throw new Refused('locked');
      return fields;
    },
    takenBy: (_, { name }) => (name === '姓名' ? '负责人姓名' : undefined),
    teach: async (...wish) => void asked.push(['teach', ...wish]),
    forget: async (rule) => void asked.push(['forget', rule]),
  };
};
