/** A day as the model holds it ('20260501') and as a person reads it ('2026-05-01'). */
export const longTermText = '长期';

/** '20260501' → '2026-05-01'; 长期 and '' stay. */
export const shownDate = (date: string): string => date.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');

/** '2026-05-01', '2026/5/1', '2026年5月1日', '20260501' → '20260501'; undefined for what is no day. */
export function typedDate(text: string): string | undefined {
  const parts = /^\s*(\d{4})(?:[-/.年]?)(\d{1,2})(?:[-/.月]?)(\d{1,2})日?\s*$/u.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? compact(year, month, day) : undefined;
}

export const compact = (year: number, month: number, day: number): string =>
  `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;

export interface Day {
  /** 'YYYYMMDD' */
  date: string;
  number: number;
  /** Of the month before or after. */
  faded: boolean;
}

/** Six weeks around a month, from Sunday. */
export function monthWeeks(year: number, month: number): Day[][] {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const days = Array.from({ length: 42 }, (_, index): Day => {
    const date = new Date(Date.UTC(year, month - 1, index - first + 1));
    const shown = date.getUTCMonth() + 1;
    return {
      date: compact(date.getUTCFullYear(), shown, date.getUTCDate()),
      number: date.getUTCDate(),
      faded: shown !== month,
    };
  });
  return Array.from({ length: 6 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}
