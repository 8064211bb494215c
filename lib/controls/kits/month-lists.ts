import { click } from '../click.ts';
import { patience, until } from '../until.ts';
import type { Day } from './day.ts';
import { textOf } from './text-of.ts';

/** Brings the days of a month into a panel; false where it does not have that month. */
export type Reach = (
  menu: () => HTMLElement,
  goal: Day,
  near: () => HTMLElement,
  signal: AbortSignal,
) => Promise<boolean>;

const most = 40;
const number = (element: Element | undefined) => Number(/\d+/.exec(textOf(element))?.[0]);

/** Year and month are chosen from drop-downs above the days; signs at the ends of a list bring more of it. */
export const monthLists =
  ({ year, month, option, off }: { year: string; month: string; option: string; off: string }): Reach =>
  async (menu, goal, near, signal) => {
    const listed = () => {
      const places = new Set([menu().getRootNode(), menu().ownerDocument]) as Set<Document>;
      const all = [...places].flatMap((place) => [...place.querySelectorAll<HTMLElement>(option)]);
      return all.filter((one) => one.checkVisibility() && !one.closest('[class*="-leave-active"]'));
    };
    const choose = async (selector: string, wanted: number): Promise<boolean> => {
      const label = () => menu().querySelector<HTMLElement>(selector) ?? undefined;
      const opener = label();
      if (number(opener) === wanted) return true;
      if (opener) click(opener);
      await until(near(), () => listed().length > 0, signal, patience.open);
      for (let left = most; left; left--) {
        const all = listed();
        const first = all.map(number).find((one) => !Number.isNaN(one)) ?? 0;
        const found = all.find((one) => number(one) === wanted);
        const next = found ?? all.at(wanted < first ? 0 : -1);
        if (!next || next.matches(off) || (!found && !Number.isNaN(number(next)))) return false;
        click(next);
        const done = () => (found ? number(label()) === wanted && !listed().length : listed().length !== all.length);
        await until(near(), done, signal, patience.settle);
        if (found) return true;
      }
      return false;
    };
    return (await choose(year, goal.year)) && (await choose(month, goal.month));
  };
