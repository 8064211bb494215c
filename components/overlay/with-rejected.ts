import type { RowState } from '../../lib/services/assist-state.ts';
import { notesOf } from './notes-of.ts';
import type { OverlayTools } from './overlay-context.ts';

/** The same rows; those a rejection is about are to be looked at, whatever else was found there. */
export const withRejected = (rows: readonly RowState[], hints: OverlayTools['hints']): readonly RowState[] =>
  rows.map((row) =>
    notesOf(row.ids, hints).some(({ severity }) => severity)
      ? { ...row, judged: { notes: [], worst: 'warning', ...row.judged } }
      : row,
  );
