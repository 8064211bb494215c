import type { AssistState } from './assist-state.ts';

/** What the assistant shows before it has done anything. */
export const firstState = (site: AssistState['site'], isForm: boolean): AssistState => ({
  site,
  isForm,
  moved: [],
  rows: [],
  phase: 'idle',
  filled: 0,
  undoable: false,
});
