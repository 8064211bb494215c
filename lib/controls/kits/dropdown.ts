import type { Answer } from '../../fields/value.ts';
import { carefully } from '../carefully.ts';
import { click } from '../click.ts';
import { type ControlDriver, DriverError } from '../driver.ts';
import { offered } from '../offered.ts';
import { choicesOf, shows } from '../shows.ts';
import { enter, type TextControl } from '../typing.ts';
import { nextTask, patience, until } from '../until.ts';
import { clearByIcon } from './clear.ts';
import { type At, common, find, findAll, inMenu, type MenuRow, menuOf, visible } from './menu.ts';
import { isPrompt, promptIn, textOf } from './text-of.ts';

/** A drop-down of a kit. */
export interface DropdownRow extends MenuRow {
  control: 'select' | 'multiselect';
  /** What shows the choice, or each of them. */
  shown: string;
  option: string;
  off: string;
  on: string;
  /** Where a person types to find an option. */
  search: string;
}

// 「+ 2」: more is chosen than is shown
const andMore = /^\+\s*\d+$/;

export function dropdown(row: DropdownRow): ControlDriver {
  const multiple = row.control === 'multiselect';
  const options = (menu: HTMLElement) => findAll(menu, row.option);
  const open = (menu: HTMLElement) => options(menu).filter((option) => !option.matches(row.off) && visible(option));

  function read(root: HTMLElement): string[] {
    const shown = findAll(root, row.shown).filter((element) => !isPrompt(element));
    const texts = shown.filter((element) => !element.closest('[class*="-leave-active"]')).map(textOf);
    const menu = texts.some((text) => andMore.test(text)) && menuOf(root, row);
    return menu ? findAll(menu, row.on).map(textOf) : texts;
  }

  /** The wanted options, once the menu has them all; the search box is asked for what it does not list by itself. */
  async function wantedIn(menu: At, at: At, answer: Answer, signal: AbortSignal): Promise<HTMLElement[]> {
    const choices = choicesOf(answer);
    const wanted = () => {
      const found = choices.map((wordings) => offered(open(menu()), wordings, textOf));
      return found.every((option) => option !== undefined) && (found as HTMLElement[]);
    };
    const box = find(at(), row.search) as TextControl | null;
    const search = box && !box.readOnly && choices.length === 1 ? box : undefined;
    const [first, more] = search ? [patience.settle, patience.settle] : [patience.firstOptions, patience.options];
    const listed = await until(at(), () => options(menu()).length > 0, signal, first);
    const found = listed && (await until(at(), wanted, signal, more));
    if (found) return found;
    if (search) {
      enter(search, choices[0]?.[0] ?? '');
      const searched = await until(at(), wanted, signal, listed ? patience.options : patience.firstOptions);
      if (searched) return searched;
      enter(search, '');
    }
    throw new DriverError('noOption');
  }

  async function write(at: At, answer: Answer, signal: AbortSignal): Promise<void> {
    if (!answer.value.length && !multiple) return clearByIcon(at, row, signal);
    for (let left = multiple ? answer.value.length + read(at()).length : 1; left; left--) {
      await inMenu(at, row, signal, async (menu) => {
        const wanted = await wantedIn(menu, at, answer, signal);
        if (!multiple) return click(wanted[0] as HTMLElement);
        const texts = wanted.map(textOf);
        const differing = () =>
          open(menu()).filter((option) => option.matches(row.on) !== texts.includes(textOf(option)));
        // one at a time: the page takes a choice only when it has drawn the one before
        for (const _ of differing()) {
          const [option] = differing();
          if (option) click(option);
          await nextTask();
        }
      });
      if (shows(answer, read(at()))) return;
    }
  }

  return carefully(
    { ...common(row), control: row.control, read, prompt: (root) => promptIn(root, row.trigger) },
    write,
  );
}
