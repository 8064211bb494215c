import type { Scan } from '../recognise/scan.ts';
import type { AssistState, RowState } from './assist-state.ts';
import type { Account } from './page-values.ts';

/** What a look at the page says of it, as the overlay and the popup are told. */
export const readState = (
  { isForm, tooBig, step }: Scan,
  { applet, subject }: Account,
  rows: readonly RowState[],
): Partial<AssistState> => ({
  appletShown: applet,
  subjectShown: subject,
  isForm,
  tooBig,
  step,
  rows,
  filled: rows.filter(({ outcome }) => outcome === 'filled').length,
});
