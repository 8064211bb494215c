import { type Answer, longTerm } from '../../fields/value.ts';
import { carefully, gaveWay } from '../carefully.ts';
import { click, clickAway } from '../click.ts';
import { type ControlDriver, DriverError, type SureSignal } from '../driver.ts';
import { fire } from '../fire.ts';
import { focus } from '../focus.ts';
import { enter } from '../typing.ts';
import { beSure, halt, nextTask } from '../until.ts';
import { type CalendarRow, clickDay } from './calendar.ts';
import { dateShown, dayFrom } from './day.ts';
import { type At, common, empty, find, findAll, inMenu, leave, type MenuRow, visible } from './menu.ts';
import { promptIn, textOf } from './text-of.ts';

/** A date picker of a kit. */
export interface DateRow extends MenuRow, CalendarRow {
  control: 'date';
  input: string;
  /** What is typed counts only with a key a script cannot press: the day is clicked instead. */
  clickOnly?: true;
  /** Things in the panel that may say 长期. */
  extras: string;
}

export function datePicker(row: DateRow): ControlDriver {
  const input = (root: HTMLElement) => find(root, row.input) as HTMLInputElement;
  const read = (root: HTMLElement) => [dateShown(textOf(find(root, row.input)))].filter(Boolean);

  /** Types with the signs that stand between the figures on this page. A panel that opens on focus is closed again. */
  async function typeIn(at: At, iso: string, signal: SureSignal): Promise<void> {
    const field = input(at());
    const [, shown, named] = /\d([/.])\d|[yY]([/.])[mM]/.exec(field.value || field.placeholder) ?? [];
    focus(field);
    // what opens on focus is drawn in a microtask, and needed: Element UI reads what is typed through its panel
    await undefined;
    try {
      beSure(signal, at());
      enter(input(at()), iso.replaceAll('-', shown ?? named ?? '-'));
      await nextTask();
      fire(input(at()), 'Event', 'change');
    } finally {
      clickAway(at());
      await leave(at, row);
    }
  }

  /** 长期 from the panel. A page may then put a plain field that says so in the picker's place. */
  async function chooseLongTerm(menu: At): Promise<void> {
    const extras = findAll(menu(), row.extras).filter(visible);
    const extra = extras.find((element) => dateShown(textOf(element)) === longTerm);
    if (!extra) throw new DriverError('unsupported');
    click(extra);
  }

  async function write(at: At, { value: [date = ''] }: Answer, signal: SureSignal): Promise<unknown> {
    const day = dayFrom(date);
    if (date && !day && date !== longTerm) throw new DriverError('unsupported');
    const typeable = !row.clickOnly && !input(at()).readOnly;
    if (!date && (row.clear || !typeable)) {
      const emptied = await empty(at, row, signal).then(
        () => true,
        () => false,
      );
      halt(signal);
      if (emptied) return;
      if (!typeable) throw new DriverError('unsupported');
    }
    if (typeable && date !== longTerm) {
      await typeIn(at, date, signal);
      halt(signal);
      if (!day || read(at())[0] === date) return;
    }
    const root = at();
    const place = root.parentElement;
    await inMenu(at, row, signal, (menu) => (day ? clickDay(menu, row, day, at, signal) : chooseLongTerm(menu)));
    if (day || root.isConnected || !place) return;
    if (findAll(place, 'input').some((other) => dateShown(textOf(other)) === longTerm)) return gaveWay;
  }

  return carefully({ ...common(row), control: row.control, read, prompt: (root) => promptIn(root, row.input) }, write);
}
