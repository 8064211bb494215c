import { click } from '../click.ts';
import { DriverError } from '../driver.ts';
import { patience, until } from '../until.ts';
import type { Day } from './day.ts';
import { type At, findAll, visible } from './menu.ts';
import type { Reach } from './month-lists.ts';
import { textOf } from './text-of.ts';

/** The panels of a date picker: one shows days, or months, or years at a time. */
export interface CalendarRow {
  /** The labels above: the year's first; the month's next, where days are shown. */
  labels: string;
  /** Cells of each panel; a day's only where it belongs to the month shown. */
  days: string;
  months: string;
  years: string;
  off: string;
  /** A step back or on: by month among days, by decade among years. */
  back: { days: string; years: string };
  on: { days: string; years: string };
  /** A year back or on among days, where to choose one in the panel would already count as an answer. */
  leaps?: { back: string; on: string };
  /** Where the month is reached in another way than by these labels and buttons. */
  reach?: Reach;
}

const monthsApart = 2; // that near it is fewer clicks to step than to choose
const monthsInAYear = 12;
const steps = 100;
const number = (element: Element | undefined) => Number(/\d+/.exec(textOf(element))?.[0]);

/** What a panel shows, to tell when it has been drawn anew. */
const drawn = (panel: Element): string =>
  [...panel.querySelectorAll('*')]
    .map((one) => `${one.getAttribute('class') ?? ''} ${one.childElementCount > 0 ? '' : one.textContent}`)
    .join('|');

/** Goes to a day through the panels as a person does, and clicks it. */
export async function clickDay(menu: At, row: CalendarRow, goal: Day, near: At, signal: AbortSignal): Promise<void> {
  const all = (selector: string) => findAll(menu(), selector);
  /** The cells of each panel, none for one that is not shown. A kit may keep them all; to look costs styles. */
  function panels(): HTMLElement[][] {
    const kept = [row.days, row.months, row.years].map(all);
    const several = kept.filter((cells) => cells.length).length > 1;
    return kept.map((cells) => (several && cells[0] && !visible(cells[0]) ? [] : cells));
  }

  async function go(target: HTMLElement | undefined): Promise<void> {
    if (!target || target.matches(row.off)) throw new DriverError('noOption');
    const before = drawn(menu());
    click(target);
    await until(near(), () => drawn(menu()) !== before, signal, patience.settle);
  }

  if (row.reach) {
    if (!(await row.reach(menu, goal, near, signal))) throw new DriverError('noOption');
    return choose(panels()[0]?.find((cell) => number(cell) === goal.day));
  }
  for (let left = steps; left; left--) {
    const [days = [], months = [], years = []] = panels();
    const [yearLabel, monthLabel] = all(row.labels);
    if (days.length) {
      const apart = (goal.year - number(yearLabel)) * 12 + goal.month - number(monthLabel);
      if (Number.isNaN(apart)) throw new DriverError('unsupported');
      if (apart === 0) return choose(days.find((cell) => number(cell) === goal.day));
      const way = apart < 0 ? 'back' : 'on';
      const leap = Math.abs(apart) >= monthsInAYear && row.leaps?.[way];
      const [step] = all(leap || row[way].days);
      await go((row.leaps || Math.abs(apart) <= monthsApart) && step && visible(step) ? step : yearLabel);
    } else if (months.length) {
      await go(number(yearLabel) === goal.year ? months[goal.month - 1] : yearLabel);
    } else {
      const cell = years.find((year) => number(year) === goal.year);
      await go(cell ?? all(goal.year < number(years[0]) ? row.back.years : row.on.years)[0]);
    }
  }
  throw new DriverError('noOption');

  function choose(cell: HTMLElement | undefined): void {
    if (!cell || cell.matches(row.off)) throw new DriverError('noOption');
    click(cell);
  }
}
