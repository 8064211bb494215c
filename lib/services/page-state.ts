import type { PageReply } from '../platform/page-messages.ts';
import type { AssistState } from './assist-state.ts';

/** What the popup is told of the page: which fields are there and how the fill went, never a value. */
export const pageState = (state: AssistState): PageReply<'pageState'> => ({
  site: state.site,
  tooBig: state.tooBig,
  recognised: state.rows.flatMap(({ ids }) => ids.slice(0, 1)), // one for each row, as the page counts
  applet: state.appletShown,
  subject: state.subjectShown,
  step: state.step,
  moved: [...state.moved],
  phase: state.phase,
  filled: state.filled,
  confirm: state.confirm && [...state.confirm],
  refused: state.refused,
});
