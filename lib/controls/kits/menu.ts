import { click, clickAway, clickSlowly } from '../click.ts';
import { DriverError } from '../driver.ts';
import { blurWithin } from '../focus.ts';
import { halt, nextTask, patience, until } from '../until.ts';
import type { Clear } from './clear.ts';

/** A control of a kit that opens something: where it is, what opens it, and what then opens, as selectors. */
export interface MenuRow {
  kit: string;
  /** The whole control; where no selector tells, a function that knows it from any element in it. */
  root: string;
  rootOf?(element: Element): HTMLElement | undefined;
  /** What is clicked to open it. */
  trigger: string;
  /** What opens: inside the control, or moved to the end of the document. `owned`: the one the trigger names by its id. */
  menu: string;
  owned?: true;
  /** The control, or something in it, while nobody may use it. */
  disabled: string;
  /** What empties it, where something does. */
  clear?: Clear;
  /** What is going may stay once the focus leaves: it is looked at until it is gone. */
  lingers?: true;
  /** What tells it from another control of the same root: it holds this, or lacks it. */
  holds?: string;
  lacks?: string;
}

export type At = () => HTMLElement;

const closings = 2;

// The menu a control opened last, wherever the kit keeps it: the control itself may show only a part of what is chosen.
const lastMenus = new WeakMap<HTMLElement, HTMLElement>();

/** Can a person see it? What Vue is just fading out no longer counts. */
export const visible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[class*="-leave-active"]');

export const find = (root: HTMLElement, selector: string) => root.querySelector<HTMLElement>(selector);
export const findAll = (root: HTMLElement, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

/** The root and bar of any control of the kits. */
export const common = (row: MenuRow) => ({
  kit: row.kit,
  find: row.root,
  rootOf(element: Element) {
    const root = row.rootOf ? row.rootOf(element) : element.closest<HTMLElement>(row.root);
    if (!root || (row.holds && !find(root, row.holds)) || (row.lacks && find(root, row.lacks))) return undefined;
    return root;
  },
  barred: (root: HTMLElement) =>
    root.matches(row.disabled) || find(root, row.disabled) ? ('disabled' as const) : undefined,
});

/** The menu of a control, open or not, if it is in the document. */
export const menuOf = (root: HTMLElement, row: MenuRow): HTMLElement | undefined =>
  find(root, row.menu) ?? lastMenus.get(root);

/** Open menus that may be this control's: inside it, or where no control of its kind holds them. */
function openMenus(root: HTMLElement, row: MenuRow): HTMLElement[] {
  const around = root.getRootNode() as Document | ShadowRoot;
  if (row.owned) {
    const id = find(root, row.trigger)?.getAttribute('aria-controls') ?? '';
    const named = around.getElementById(id) ?? root.ownerDocument.getElementById(id);
    return named && visible(named) ? [named] : [];
  }
  const moved = [...new Set([around, root.ownerDocument])]
    .flatMap((place) => [...place.querySelectorAll<HTMLElement>(row.menu)])
    .filter((element) => !element.closest(row.root));
  return [...findAll(root, row.menu), ...moved].filter(visible);
}

/** Leaves the control with its menu closed: by a click beside it, by one on it, and by both where the focus opens it again. */
async function closed(root: HTMLElement, row: MenuRow, menu: HTMLElement | undefined): Promise<void> {
  const gone = () => !menu?.isConnected || !visible(menu);
  const soon = (condition = gone) => until(root, condition, new AbortController().signal, patience.settle);
  // Vue 3 forgets to take away what is to go before it has begun to come
  await soon(() => !menu?.matches('[class*="-enter-from"]'));
  const close = async () => {
    for (let left = closings; left && !(await soon()); left--) {
      click(find(root, row.trigger) ?? root);
      if (!(await soon())) clickAway(root);
    }
    blurWithin(root);
  };
  if (!menu || !gone()) clickAway(root);
  await close();
  if (row.lingers && !(await soon(() => !menu?.checkVisibility()))) await close();
}

/** Closes what opened by itself, as some kits' panels do on a focus or when they are emptied, now or a moment later. */
export async function leave(at: At, row: MenuRow): Promise<void> {
  await nextTask();
  const [open] = openMenus(at(), row);
  if (open) await closed(at(), row, open);
}

/** Empties a control, or says that it cannot be. */
export async function empty(at: At, row: MenuRow, signal: AbortSignal): Promise<void> {
  const emptied = await row.clear?.(at, row.trigger, signal);
  blurWithin(at());
  await leave(at, row);
  if (!emptied) throw new DriverError('unsupported');
}

/** Opens the control's menu, works in it, and leaves it closed, whatever came of it. */
export async function inMenu(
  at: At,
  row: MenuRow,
  signal: AbortSignal,
  work: (menu: At) => Promise<void>,
): Promise<void> {
  /** The control, unless the page took it away meanwhile: its menu went with it. */
  const standing = () => {
    try {
      return at();
    } catch {
      return undefined;
    }
  };
  let others = openMenus(at(), row);
  if (others.length) {
    // a menu left open may stand anywhere: begin anew
    clickAway(at());
    await nextTask();
    others = openMenus(at(), row);
  }
  let menu = others.find((open) => at().contains(open));
  const current = () => {
    // drawn anew while open: the one that is open now
    if (!menu?.isConnected) menu = openMenus(at(), row).find((open) => !others.includes(open)) ?? menu;
    return menu as HTMLElement;
  };
  halt(signal);
  try {
    if (!menu) await clickSlowly(find(at(), row.trigger) ?? at());
    if (!(await until(at(), current, signal, patience.open))) throw new DriverError('didNotOpen');
    await work(current);
  } finally {
    // one that is just opening would not heed a click beside it
    if (!menu) await nextTask();
    const root = standing();
    if (root) await closed(root, row, menu);
    if (root && menu) lastMenus.set(root, menu);
  }
}
