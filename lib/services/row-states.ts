import type { Found, Unfound } from '../recognise/decide.ts';
import type { Scan } from '../recognise/scan.ts';
import type { RowState } from './assist-state.ts';
import type { Result } from './fill-run.ts';

const ambiguous = new Set(['competing', 'severalMeanings']);

const foundRow = (
  { group, section, label, parts, reasons }: Found,
  results: ReadonlyMap<string, Result>,
): RowState => ({
  key: group,
  ids: [...new Set(parts.flatMap(({ ids }) => ids))],
  section,
  label,
  reasons,
  ...results.get(group),
});

const unfoundRow = ({ label, controls, reasons }: Unfound, filled: boolean): RowState => ({
  key: `?${controls[0]}`,
  ids: [],
  label,
  reasons,
  ...(filled &&
    (ambiguous.has(reasons[0]?.because ?? '')
      ? { outcome: 'couldNot', fault: 'ambiguous' }
      : { outcome: 'notRecognised' })),
});

const firstControl = (row: Found | Unfound): number =>
  'parts' in row ? Math.min(...row.parts.map(({ control }) => control)) : (row.controls[0] ?? 0);

/** The page's rows as the overlay shows them, in page order. `filled`: a fill has been asked for, so silence is an outcome too. */
export function rowStates(scan: Scan, results: ReadonlyMap<string, Result>, filled: boolean): RowState[] {
  const merged = new Map<string, Found>();
  // A group may be found in two rows (起始日期, 终止日期): one entry.
  for (const found of scan.found) {
    const other = merged.get(found.group);
    merged.set(found.group, other ? { ...other, parts: [...other.parts, ...found.parts] } : found);
  }
  return [...merged.values(), ...scan.unfound]
    .sort((one, other) => firstControl(one) - firstControl(other))
    .map((row) => ('parts' in row ? foundRow(row, results) : unfoundRow(row, filled)));
}
