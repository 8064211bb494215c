import type { Answer } from '../../fields/value.ts';
import { carefully } from '../carefully.ts';
import { click } from '../click.ts';
import { type ControlDriver, DriverError } from '../driver.ts';
import { offered } from '../offered.ts';
import { choicesOf, shows } from '../shows.ts';
import { enter, type TextControl } from '../typing.ts';
import { nextTask, patience, until } from '../until.ts';
import { type At, common, empty, find, findAll, inMenu, type MenuRow, menuOf, visible } from './menu.ts';
import type { LongList } from './roll.ts';
import { isPrompt, promptIn, textOf } from './text-of.ts';

/** A drop-down of a kit. */
export interface DropdownRow extends MenuRow {
  control: 'select' | 'multiselect';
  /** In the control or its open menu: that several may be chosen, where an empty one does not tell. */
  several?: string;
  /** What shows the choice, or each of them; where no selector tells, a function that reads it. */
  shown: string;
  read?(root: HTMLElement): string[];
  option: string;
  off: string;
  on: string;
  /** Where a person types to find an option. */
  search: string;
  /** How to see all of a list that has only the options in sight in the document. */
  long?: LongList;
}

// 「+ 2」: more is chosen than is shown
const andMore = /^\+\s*\d+$/;

export function dropdown(row: DropdownRow): ControlDriver {
  const has = (place: HTMLElement, selector: string) => place.matches(selector) || find(place, selector) !== null;
  const takesSeveral = (...places: HTMLElement[]) =>
    row.control === 'multiselect' || places.some((place) => row.several && has(place, row.several));
  const options = (menu: HTMLElement) => findAll(menu, row.option);
  const open = (menu: HTMLElement) => options(menu).filter((option) => !option.matches(row.off) && visible(option));

  function read(root: HTMLElement): string[] {
    if (row.read) return row.read(root);
    const shown = findAll(root, row.shown).filter((element) => !isPrompt(element));
    const texts = shown.filter((element) => !element.closest('[class*="-leave-active"]')).map(textOf);
    const menu = texts.some((text) => andMore.test(text)) && menuOf(root, row);
    return menu ? findAll(menu, row.on).map(textOf) : texts;
  }

  const textsIn = (menu: HTMLElement) => open(menu).map(textOf);
  const optionWith = (menu: HTMLElement, text: string) => open(menu).find((option) => textOf(option) === text);

  /** Looks at the options, part by part where only those in sight are there. */
  const looking = <T>(menu: At, signal: AbortSignal, look: () => T | undefined | Promise<T | undefined>) =>
    row.long?.rolls(menu()) ? row.long.roll(menu, () => options(menu()), look, signal) : look();

  /** The texts of all options; one that is in sight twice while the list rolls is still one. */
  async function allTexts(menu: At, signal: AbortSignal): Promise<string[]> {
    const all = new Set<string>();
    await looking(menu, signal, () => {
      for (const text of textsIn(menu())) all.add(text);
      return undefined;
    });
    return [...all];
  }

  /** The wanted options' texts, once the menu has them all; the search box is asked for what it does not list by itself. */
  async function wantedIn(menu: At, at: At, answer: Answer, signal: AbortSignal): Promise<string[]> {
    const choices = choicesOf(answer);
    const among = (texts: readonly string[]) => {
      const found = choices.map((wordings) => offered(texts, wordings, (text) => text));
      return found.every((text) => text !== undefined) && (found as string[]);
    };
    const wanted = () => among(textsIn(menu()));
    const box = find(at(), row.search) as TextControl | null;
    const search = box && !box.readOnly && choices.length === 1 ? box : undefined;
    const [first, more] = search ? [patience.settle, patience.settle] : [patience.firstOptions, patience.options];
    const listed = await until(at(), () => options(menu()).length > 0, signal, first);
    const found =
      listed &&
      (row.long?.rolls(menu()) ? among(await allTexts(menu, signal)) : await until(at(), wanted, signal, more));
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
    if (!answer.value.length && !takesSeveral(at())) return empty(at, row, signal);
    let several = false;
    for (let left = answer.value.length + read(at()).length; left; left--) {
      await inMenu(at, row, signal, async (menu) => {
        const texts = await wantedIn(menu, at, answer, signal);
        several = takesSeveral(at(), menu());
        if (!several) {
          const option = await looking(menu, signal, () => optionWith(menu(), texts[0] ?? ''));
          if (option) click(option);
          return;
        }
        const differing = () =>
          open(menu()).filter((option) => option.matches(row.on) !== texts.includes(textOf(option)));
        await looking(menu, signal, async () => {
          // one at a time: the page takes a choice only when it has drawn the one before
          for (const _ of differing()) {
            const [option] = differing();
            if (option) click(option);
            await nextTask();
          }
          return undefined;
        });
      });
      if (!several || shows(answer, read(at()))) return;
    }
  }

  return carefully(
    { ...common(row), control: row.control, read, prompt: (root) => promptIn(root, row.trigger) },
    write,
  );
}
