import { click, hover, unhover } from '../click.ts';
import { nextTask, patience, until } from '../until.ts';

/** Empties a control; false where that cannot be. */
export type Clear = (at: () => HTMLElement, trigger: string, signal: AbortSignal) => Promise<boolean>;

/** By the icon a control shows under the mouse, if it has one. */
export const clearByIcon =
  (icon: string): Clear =>
  async (at, trigger, signal) => {
    const hovered: Element[] = [];
    const root = at();
    for (let element = root.querySelector(trigger); element && root.contains(element); element = element.parentElement)
      hovered.push(element);
    hovered.forEach(hover);
    const shown = await until(root, () => at().querySelector<HTMLElement>(icon), signal, patience.settle);
    if (shown) click(shown);
    await nextTask();
    hovered.forEach(unhover);
    return shown !== undefined;
  };
