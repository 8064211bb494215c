import { click, hover, unhover } from '../click.ts';
import { DriverError } from '../driver.ts';
import { blurWithin } from '../focus.ts';
import { nextTask, patience, until } from '../until.ts';
import type { MenuRow } from './menu.ts';

/** Empties a control by the icon it shows under the mouse, if it has one. */
export async function clearByIcon(
  at: () => HTMLElement,
  { trigger, clear }: MenuRow,
  signal: AbortSignal,
): Promise<void> {
  if (!clear) throw new DriverError('unsupported');
  const hovered: Element[] = [];
  for (let element = at().querySelector(trigger); element && at().contains(element); element = element.parentElement) {
    hovered.push(element);
  }
  hovered.forEach(hover);
  const icon = await until(at(), () => at().querySelector<HTMLElement>(clear), signal, patience.settle);
  if (icon) click(icon);
  await nextTask();
  hovered.forEach(unhover);
  blurWithin(at());
  if (!icon) throw new DriverError('unsupported');
}
