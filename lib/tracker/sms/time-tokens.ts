import { type TimeMeaning, timeRows } from './time-rows.ts';

/** A part of a time, and where it stands. */
export type TimeToken = TimeMeaning & { from: number; to: number };

/** The parts of times in a folded text, in its order. Where two readings overlap, the earlier row of the table holds. */
export function timeTokens(folded: string): TimeToken[] {
  const tokens: TimeToken[] = [];
  for (const { pattern, means } of timeRows) {
    for (const { 0: text, index, groups = {} } of folded.matchAll(pattern)) {
      const [from, to] = [index, index + text.trimEnd().length];
      const meant = means(groups);
      if (meant && !tokens.some((token) => from < token.to && token.from < to)) tokens.push({ from, to, ...meant });
    }
  }
  return tokens.toSorted((a, b) => a.from - b.from);
}

/** A folded text with dots in the place of times, sign for sign. */
export const withoutTimes = (folded: string): string =>
  timeTokens(folded).reduceRight(
    (text, { from, to }) => `${text.slice(0, from)}${'·'.repeat(to - from)}${text.slice(to)}`,
    folded,
  );
