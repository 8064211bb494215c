import { longTerm } from '../../fields/value.ts';

export interface Day {
  year: number;
  month: number;
  day: number;
}

const written = /^(\d{4})\s*(?:[-/.年])\s*(\d{1,2})\s*(?:[-/.月])\s*(\d{1,2})\s*日?$/u;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/** A day from its usual ways of being written: 2026-05-01, 2026/5/1, 2026年5月1日, 20260501. */
export function dayFrom(text: string): Day | undefined {
  const [, year, month, day] = (written.exec(text.trim()) ?? compact.exec(text.trim()) ?? []).map(Number);
  return year && month && month <= 12 && day && day <= 31 ? { year, month, day } : undefined;
}

export const isoOf = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** What a date control shows, as a value's entry: a day, without end, or the text as it is. */
export function dateShown(text: string): string {
  const day = dayFrom(text);
  return day ? isoOf(day) : /^(长期|长期有效)$/u.test(text.trim()) ? longTerm : text.trim();
}
