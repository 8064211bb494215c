import { regionText } from './codes.ts';
import { shownDate } from './dates.ts';
import type { FilingState } from './filing-state.ts';
import { heldBy, rowKey } from './model.ts';
import { type Row, steps } from './rows.ts';
import { labelOf } from './view.ts';

export interface PreviewLine {
  key: string;
  label: string;
  text: string;
}

type Shown = (part: string, row: Row, filing: FilingState) => string;

const chosen: Shown = (part, row, filing) =>
  row.options?.(filing.about()).find(({ code }) => code === part)?.text ?? part;

/** How the parts of a value read; the rest as they are. */
const shown: Partial<Record<Row['control'], Shown>> = {
  choice: chosen,
  choices: chosen,
  radio: chosen,
  checkboxes: chosen,
  region: regionText,
  validity: shownDate,
  upload: (part) => part.split('|')[0] ?? '',
};

/** Everything entered, as a person reads it before submitting. */
export const previewOf = (filing: FilingState): readonly PreviewLine[] =>
  steps
    .flatMap((_, step) => filing.rowsAt(step))
    .filter((row) => !row.byHand)
    .map((row) => {
      const parts = [heldBy(filing.state.model, row)].flat().filter(Boolean);
      const text = parts.map((part) => shown[row.control]?.(part, row, filing) ?? part).join('、');
      return { key: rowKey(row), label: labelOf(row, filing.about()), text };
    });
