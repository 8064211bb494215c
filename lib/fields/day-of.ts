import { longTerm } from './value.ts';

/** No day is written in more signs, spaces and all; over a very long text the pattern would take its time. */
const longest = 40;

/** A day as it is kept: 2026年5月1日, 2026/05/01, 2026-05-01 → 20260501; undefined for what is none. 长期 stays. */
export const dayOf = (text: string): string | undefined => {
  if (text === longTerm) return text;
  if (text.length > longest) return undefined;
  const [, year, month = '', day = ''] =
    /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?$/u.exec(text) ?? [];
  return year && `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
};
