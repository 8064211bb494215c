import type { Scan } from '../recognise/scan.ts';

const rowsOf = ({ step, found, unfound }: Scan): string =>
  [step, ...found.map(({ group }) => group), ...unfound.map(({ label }) => label)].join('\n');

/** Do two looks at a page show the same step with the same rows, whatever else changed on it? */
export const sameRows = (one: Scan, other: Scan): boolean => rowsOf(one) === rowsOf(other);
