import { kinds } from '../../fields/kinds.ts';
import { longTerm } from '../../fields/value.ts';

const day = String.raw`(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日?|\d{4}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{1,2}|\d{4}\s\d{1,2}\s\d{1,2}|\d{8})`;
const forever = '(?:长期有效|长期|永久有效|永久)';
const one = new RegExp(`^${day}$`, 'u');
const two = new RegExp(
  String.raw`^(?:自|从)?\s*(${day})\s*(?:起)?\s*(?:至|到|[-~—–－～]+)\s*(${day}|${forever})\s*(?:止)?$`,
  'u',
);
const last = new RegExp(String.raw`^(?:至|到)\s*(${day})\s*(?:止)?$`, 'u');
const always = new RegExp(`^${forever}$`, 'u');

const folded = (text: string): string => text.normalize('NFKC').trim();

/** A day however it is usually written, as YYYYMMDD; one that does not exist is none. */
export function readDay(text: string): string | undefined {
  const written = folded(text);
  if (!one.test(written)) return undefined;
  const [year = '', month = '', date = ''] = /^\d{8}$/u.test(written)
    ? [written.slice(0, 4), written.slice(4, 6), written.slice(6)]
    : written.split(/\D+/u);
  const read = year + month.padStart(2, '0') + date.padStart(2, '0');
  return kinds.date.safeParse(read).success ? read : undefined;
}

/** A day, or 长期. */
export const readEnd = (text: string): string | undefined =>
  always.test(folded(text)) ? longTerm : readDay(text.replace(/^\s*至/u, ''));

/** A period; a lone day without 「至」 may be either end, so it is none. */
export function readPeriod(text: string): { start?: string; end?: string } | undefined {
  const written = folded(text);
  const [, from, until] = two.exec(written) ?? [];
  if (from && until) {
    const period = { start: readDay(from), end: readEnd(until) };
    return period.start && period.end ? period : undefined;
  }
  const end = always.test(written) ? longTerm : readDay(last.exec(written)?.[1] ?? '');
  return end ? { end } : undefined;
}
