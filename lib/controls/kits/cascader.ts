import { plain } from '../../fields/plain.ts';
import { type Answer, pathSeparator } from '../../fields/value.ts';
import { carefully } from '../carefully.ts';
import { click, hover } from '../click.ts';
import { type ControlDriver, DriverError } from '../driver.ts';
import { offered } from '../offered.ts';
import { choicesOf } from '../shows.ts';
import { nextTask, patience, until } from '../until.ts';
import { type At, common, empty, find, findAll, inMenu, type MenuRow, visible } from './menu.ts';
import { isPrompt, promptIn, textOf } from './text-of.ts';

/** A choice through levels: one list for each open level. */
export interface CascaderRow extends MenuRow {
  control: 'cascader';
  /** What shows the path: one element with all of it, or one for each level. */
  shown: string;
  /** Where several paths may be chosen: each of them, and what takes it away again. */
  tag?: string;
  untag?: string;
  list: string;
  option: string;
  /** The text in an option. */
  text: string;
  off: string;
  /** An option whose next level is open. */
  open: string;
  /** In an option that may be chosen without going further: what chooses it, and how it looks then. */
  tick?: string;
  ticked?: string;
}

const joined = (path: string) =>
  path
    .split(/\s*\/\s*/)
    .filter(Boolean)
    .join(pathSeparator);

export function cascader(row: CascaderRow): ControlDriver {
  const tags = (root: HTMLElement) => (row.tag ? findAll(root, row.tag) : []);
  const levelText = (option: Element) => textOf(option.querySelector(row.text) ?? option);

  function read(root: HTMLElement): string[] {
    if (tags(root).length) return tags(root).map((tag) => joined(textOf(tag)));
    const path = findAll(root, row.shown)
      .filter((element) => !isPrompt(element))
      .map(textOf);
    return [joined(path.join('/'))].filter(Boolean);
  }

  const listAt = (menu: HTMLElement, level: number) => findAll(menu, row.list).filter(visible)[level];
  const optionsAt = (menu: HTMLElement, level: number) => {
    const list = listAt(menu, level);
    return list ? findAll(list, row.option) : [];
  };
  const textAt = (menu: HTMLElement, level: number) => optionsAt(menu, level).map(levelText).join('\n');

  /** Opens an option's next level, and waits until the list there is its own, not the one of the option before. */
  async function openLevel(menu: At, level: number, option: HTMLElement, near: At, signal: AbortSignal): Promise<void> {
    const text = levelText(option);
    const isOpen = () => optionsAt(menu(), level).some((other) => other.matches(row.open) && levelText(other) === text);
    const next = level + 1;
    if (isOpen() && optionsAt(menu(), next).length) return;
    const [firstBefore] = optionsAt(menu(), next);
    const before = textAt(menu(), next);
    hover(option);
    click(option);
    const arrived = () => isOpen() && optionsAt(menu(), next).length > 0;
    const fresh = () => arrived() && (optionsAt(menu(), next)[0] !== firstBefore || textAt(menu(), next) !== before);
    if (!(await until(near(), arrived, signal, patience.firstOptions))) throw new DriverError('noOption');
    // two options may have equal next levels (市辖区), drawn with the same elements: then nothing tells, but time
    await until(near(), fresh, signal, patience.stale);
  }

  async function choose(menu: At, paths: readonly string[][], near: At, signal: AbortSignal): Promise<void> {
    let alive = paths;
    for (let level = 0; ; level++) {
      const open = () => optionsAt(menu(), level).filter((option) => !option.matches(row.off));
      const wordings = alive.map((path) => path[level] ?? '');
      const sought = () => offered(open(), wordings, levelText);
      const listed = await until(near(), () => open().length > 0, signal, patience.firstOptions);
      const option = listed && (await until(near(), sought, signal, patience.options));
      if (!option) throw new DriverError('noOption');
      const text = plain(levelText(option));
      alive = alive.filter((path) => plain(path[level] ?? '') === text);
      if (alive.some((path) => path.length === level + 1)) return pick(option);
      await openLevel(menu, level, option, near, signal);
    }
  }

  function pick(option: HTMLElement): void {
    const tick = row.tick && find(option, row.tick);
    if (!tick) click(option);
    else if (!row.ticked || !tick.matches(row.ticked)) click(tick);
  }

  async function write(at: At, answer: Answer, signal: AbortSignal): Promise<void> {
    const choices = choicesOf(answer).map((wordings) => wordings.map(joined));
    const kept = (text: string) => choices.some((wordings) => wordings.map(plain).includes(plain(text)));
    const surplus = () => tags(at()).find((tag) => !kept(joined(textOf(tag))));
    const several = tags(at()).length > 0;
    if (!choices.length && !several) return empty(at, row, signal);
    const missing = () =>
      choices.filter((wordings) => !read(at()).some((shown) => wordings.map(plain).includes(plain(shown))));
    for (let left = missing().length; left && missing().length; left--) {
      await inMenu(at, row, signal, async (menu) => {
        // the lists of what is chosen may come one by one: a click among them would be undone by the next
        const depth = several ? 0 : (read(at())[0]?.split(pathSeparator).length ?? 0);
        await until(at(), () => !depth || listAt(menu(), depth - 1), signal, patience.options);
        for (const wordings of missing()) {
          const paths = wordings.map((path) => path.split(pathSeparator));
          await choose(menu, paths, at, signal);
          await nextTask();
          if (!menu().isConnected) return;
        }
      });
    }
    for (let left = tags(at()).length; several && left; left--) {
      const away = row.untag && surplus()?.querySelector<HTMLElement>(row.untag);
      if (away) click(away);
      await nextTask();
    }
  }

  return carefully(
    { ...common(row), control: row.control, read, prompt: (root) => promptIn(root, row.trigger) },
    write,
  );
}
