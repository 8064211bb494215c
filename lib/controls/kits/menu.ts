import { click, clickAway } from '../click.ts';
import { DriverError } from '../driver.ts';
import { blurWithin } from '../focus.ts';
import { nextTask, patience, until } from '../until.ts';

/** A control of a kit that opens something: where it is, what opens it, and what then opens, as selectors. */
export interface MenuRow {
  kit: string;
  /** The whole control. */
  root: string;
  /** What is clicked to open it. */
  trigger: string;
  /** What opens: inside the control, or moved to the end of the document. */
  menu: string;
  /** The control, or something in it, while nobody may use it. */
  disabled: string;
  /** The icon that empties it, shown under the mouse. */
  clear?: string;
  /** What tells it from another control of the same root: it holds this, or lacks it. */
  holds?: string;
  lacks?: string;
}

export type At = () => HTMLElement;

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
    const root = element.closest<HTMLElement>(row.root);
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
  const moved = [...new Set([around, root.ownerDocument])]
    .flatMap((place) => [...place.querySelectorAll<HTMLElement>(row.menu)])
    .filter((element) => !element.closest(row.root));
  return [...findAll(root, row.menu), ...moved].filter(visible);
}

async function closed(root: HTMLElement, row: MenuRow, menu: HTMLElement | undefined): Promise<void> {
  const gone = () => !menu?.isConnected || !visible(menu);
  if (!menu || !gone()) clickAway(root);
  if (!(await until(root, gone, new AbortController().signal, patience.settle))) click(find(root, row.trigger) ?? root);
  blurWithin(root);
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
  try {
    if (!menu) click(find(at(), row.trigger) ?? at());
    if (!(await until(at(), current, signal, patience.open))) throw new DriverError('didNotOpen');
    await work(current);
  } finally {
    const root = standing();
    if (root) await closed(root, row, menu);
    if (root && menu) lastMenus.set(root, menu);
  }
}
