import type { TaughtHere } from '../../platform/teach-messages.ts';
import type { Scan } from '../../recognise/scan.ts';
import { type Amended, applyTaught } from '../../recognise/teaching/apply-taught.ts';
import { controlsOf, type Row } from '../../recognise/teaching/signature-of.ts';
import type { SignedRow } from '../../recognise/teaching/signed-rows.ts';

/** A page as it was last read, with what was taught laid over it. */
export interface ReadTaught {
  scan: Scan;
  amended: Amended;
  /** A row by the key the assistant gives it. */
  signed(key: string): SignedRow | undefined;
  /** The key of the row an element belongs to, by its control or by the label of one. */
  keyAt(element: Element): string | undefined;
}

const keyOf = (row: Row): string => ('parts' in row ? row.group : `?${row.controls[0]}`);

export function readTaught(raw: Scan, rules: readonly TaughtHere[]): ReadTaught {
  const controls = raw.controls.map(({ seen }) => seen);
  const amended = applyTaught(raw, controls, raw.isForm ? rules : []);
  const { found, unfound, rows } = amended;
  const all: readonly Row[] = [...found, ...unfound];
  return {
    scan: { ...raw, found, unfound },
    amended,
    signed: (key) => {
      const row = all.find((one) => keyOf(one) === key);
      return row && rows.find(({ first }) => first === controlsOf(row)[0]);
    },
    keyAt: (element) => {
      const labelled = (element.closest('label') as HTMLLabelElement | null)?.control;
      const at = raw.controls.findIndex(({ root }) => root.contains(element) || (labelled && root.contains(labelled)));
      const row = at < 0 ? undefined : all.find((one) => controlsOf(one).includes(at));
      return row && keyOf(row);
    },
  };
}
