import type { Outcome, RowState } from '../../lib/services/assist-state.ts';

/** Outcomes that leave something to do, the most pressing first. */
export const leftOutcomes = ['differs', 'keptYours', 'couldNot', 'notInProfile', 'byHand', 'notRecognised'] as const;
export type LeftOutcome = (typeof leftOutcomes)[number];

/** Outcomes a person should look at: what markers show in 「problems only」. */
const problems: ReadonlySet<Outcome | undefined> = new Set<Outcome>(['differs', 'keptYours', 'couldNot']);

export const isLeft = (row: RowState): boolean => leftOutcomes.some((outcome) => outcome === row.outcome);
export const isProblem = (row: RowState): boolean =>
  problems.has(row.outcome) || row.fault === 'ambiguous' || row.judged?.worst !== undefined;
export const isRecognised = (row: RowState): boolean => row.ids.length > 0;

const count = (rows: readonly RowState[], outcome: Outcome) => rows.filter((row) => row.outcome === outcome).length;

/** How many rows stand where: right before the fill, and left by outcome (those with none left out). */
export const tally = (
  rows: readonly RowState[],
): { recognised: number; already: number; left: readonly { outcome: LeftOutcome; n: number }[] } => ({
  recognised: rows.filter(isRecognised).length,
  already: count(rows, 'already'),
  left: leftOutcomes.map((outcome) => ({ outcome, n: count(rows, outcome) })).filter(({ n }) => n > 0),
});
