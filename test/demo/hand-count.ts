import type { Truth } from '../portal/console/practice.ts';
import { type Presses, together } from './presses.ts';
import type { Model } from './wanted.ts';

const yearsOnAPage = 12;
const firstYear = 1950;
const pageOf = (year: number): number => Math.floor((year - firstYear) / yearsOnAPage);

const typing = (text: string): Presses => ({ clicks: 1, keys: [...text].length });
const clicking = (clicks: number): Presses => ({ clicks, keys: 0 });
const each = (value: string | string[]): Presses => clicking([value].flat().length);

/** By the panel of the date picker, the shorter way: open it, its label, pages of years, the year, the month, the day. */
const picking = (date: string, now: Date): Presses => {
  if (!/^\d{8}$/u.test(date)) return clicking(1); // 长期
  const pages = Math.abs(pageOf(Number(date.slice(0, 4))) - pageOf(now.getFullYear()));
  return clicking(5 + pages);
};

type Count = (value: string, now: Date, first: boolean) => Presses;

/**
 * What a control takes at the least, by what it is: a key for each character (a Chinese one too, though an input method
 * takes more), one click to go to a text, two for a drop-down, one for each level of a region and one to open it.
 */
const counts: Record<string, Count> = {
  text: typing,
  textarea: typing,
  phone: typing,
  choice: () => clicking(2),
  region: (_, _now, first) => clicking(first ? 2 : 1),
  radio: each,
  checkbox: each,
  date: picking,
};

/** The button, and in the window where files are chosen one click on the file and one on 打开. */
const uploading = 3;

const listed: Record<string, (value: string | string[]) => Presses> = {
  choices: each,
  checkboxes: each,
  upload: (files) => clicking([files].flat().length * uploading),
};

/** The presses that fill by hand the rows of a step that changed and are not the person's anyway (codes). */
export function handCount(step: number, truth: readonly Truth[], before: Model, after: Model, now: Date): Presses {
  const rows = truth.filter((row) => row.step === step && row.fillable);
  const changed = rows.filter(({ id }) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
  return together(
    changed.map(({ id, control }) => {
      const value = after[id] ?? '';
      const count = counts[control];
      if (listed[control]) return listed[control](value);
      if (!count) throw new Error(`no count for ${control} (${id})`);
      return count(String(value), now, id.endsWith('.province'));
    }),
  );
}
