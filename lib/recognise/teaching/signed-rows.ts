import type { Signature } from '../../platform/teach-messages.ts';
import type { Decision } from '../decide.ts';
import type { SeenControl } from '../page.ts';
import { controlsOf, type Row, signatureOf } from './signature-of.ts';

/** A row with what it is known again by. */
export interface SignedRow {
  row: Row;
  /** The first of its controls: no other row has it. */
  first: number;
  signature: Signature;
  /** Its number among the rows of its step and section. */
  nth: number;
}

/** Every row of a page with its signature, in page order. */
export function signedRows({ step, found, unfound }: Decision, controls: readonly SeenControl[]): SignedRow[] {
  const counts = new Map<string, number>();
  return [...found, ...unfound]
    .map((row) => ({ row, first: controlsOf(row)[0] ?? -1 }))
    .sort((one, other) => one.first - other.first)
    .map(({ row, first }) => {
      const signature = signatureOf(row, step, controls);
      const place = JSON.stringify([signature.step, signature.section]);
      const nth = counts.get(place) ?? 0;
      counts.set(place, nth + 1);
      return { row, first, signature, nth };
    });
}
