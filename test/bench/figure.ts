/** One result: a ratio, what is aimed at (null: only reported), whether it is met, and what it is made of. */
export interface Figure {
  value: number;
  aim: string | null;
  met: boolean | null;
  detail?: Record<string, number>;
}

export type Figures = Record<string, Figure>;

export const rounded = (value: number): number => Number(value.toPrecision(3));

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const roundedAll = (detail: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, rounded(value)]));

/** A figure that should not be more than its aim. Not a number is never met: nothing was measured. */
export const atMost = (aim: number, value: number, detail?: Record<string, number>): Figure => ({
  value: rounded(value),
  aim: `<= ${aim}`,
  met: value <= aim,
  ...(detail && { detail: roundedAll(detail) }),
});

/** A figure without an aim. */
export const reported = (value: number, detail?: Record<string, number>): Figure => ({
  value: rounded(value),
  aim: null,
  met: null,
  ...(detail && { detail: roundedAll(detail) }),
});
