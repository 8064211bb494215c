import { movedAnchors } from '../recognise/moved-anchors.ts';
import type { Scan } from '../recognise/scan.ts';
import type { AssistState, RowState } from './assist-state.ts';
import type { Account } from './page-values.ts';

/** What a look at the page says of it, as the overlay and the popup are told. */
export const readState = (
  page: Scan,
  { applet, subject }: Account,
  rows: readonly RowState[],
): Partial<AssistState> => ({
  appletShown: applet,
  subjectShown: subject,
  isForm: page.isForm,
  tooBig: page.tooBig,
  step: page.step,
  moved: movedAnchors(page),
  rows,
  filled: rows.filter(({ outcome }) => outcome === 'filled').length,
});
