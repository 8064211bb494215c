import type { Assisting, AssistState, RowState } from '../../../lib/services/assist-state.ts';

export const row = (key: string, label: string, more: Partial<RowState> = {}): RowState => ({
  key,
  ids: [key],
  label,
  reasons: [{ because: 'label', text: label }],
  ...more,
});

export const idle: AssistState = {
  site: 'wechat',
  isForm: true,
  moved: [],
  rows: [],
  phase: 'idle',
  filled: 0,
  undoable: false,
};

/** An assistant that does nothing but take notes: `say` puts it into a state, `asked` is what the overlay wanted of it. */
export interface FakeAssisting extends Assisting {
  say(change: Partial<AssistState>): void;
  asked: unknown[][];
}

/** `boxes`: where each row's control stands; `taken`: what else of the page may not be covered. */
export const fakeAssisting = (
  start: Partial<AssistState>,
  boxes: () => ReadonlyMap<string, DOMRect> = () => new Map(),
  taken: () => readonly DOMRect[] = () => [],
): FakeAssisting => {
  let state: AssistState = { ...idle, ...start };
  const listeners = new Set<() => void>();
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    async (...args: unknown[]): Promise<void> => {
      asked.push([name, ...args]);
    };
  return {
    asked,
    say: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: () => state,
    fill: note('fill'),
    replaceDiffering: note('replaceDiffering'),
    replace: note('replace'),
    undo: note('undo'),
    previewCapture: note('previewCapture'),
    saveCapture: note('saveCapture'),
    dismissCapture: () => void note('dismissCapture')(),
    foundLocked: () => void note('foundLocked')(),
    unlocked: note('unlocked'),
    boxOf: (key) => boxes().get(key),
    keepClear: () => [...boxes().values(), ...taken()],
    reread: () => void note('reread')(),
    focusRow: (key) => void note('focusRow')(key),
    page: () => ({
      page: { root: { is: 'box', tag: 'body', children: [] } },
      isForm: true,
      found: [],
      unfound: [],
      controls: [],
      labels: [],
    }),
    parts: () => [],
    inTurn: (deed) => deed(),
  };
};
