import { regionLevel } from '../../portal/console/codes.ts';
import type { Make } from '../draw/make.ts';
import { makerFor } from '../draw/make.ts';
import type { Cell, Option } from '../form.ts';

/** Says what was chosen: the texts of the levels. */
type Choose = (texts: readonly string[]) => void;

const onClick = (root: HTMLElement, selector: string, deed: (element: HTMLElement) => void): void =>
  root.addEventListener('click', ({ target }) => {
    const element = (target as Element).closest<HTMLElement>(selector);
    if (element && root.contains(element)) deed(element);
  });

/** A click anywhere else closes what is open. */
function closeBeside(root: HTMLElement, menu: HTMLElement, close: () => void): void {
  root.ownerDocument.addEventListener('click', (event) => {
    const path = event.composedPath();
    if (!path.includes(root) && !path.includes(menu)) close();
  });
}

interface Lists {
  list: string;
  option: string;
  text: string;
  open: string;
}

/** The lists of a cascader, each level's after a click in the one before. */
function levels(menu: HTMLElement, make: Make, { list, option, text, open }: Lists, choose: Choose): void {
  const grow = (path: readonly Option[]): void => {
    const tag = list === 'ul' ? 'ul' : 'div';
    const items = regionLevel(path.map(({ code }) => code)).map((one) => {
      const item = make(tag === 'ul' ? 'li' : 'div', { class: option }, make('span', { class: text }, one.text));
      item.addEventListener('click', () => {
        if (path.length === 2) return choose([...path, one].map((level) => level.text));
        for (const other of items) other.classList.toggle(open, other === item);
        while (menu.children.length > path.length + 1) menu.lastElementChild?.remove();
        grow([...path, one]);
      });
      return item;
    });
    menu.append(make(tag, { class: list === 'ul' ? '' : list }, ...items));
  };
  menu.replaceChildren();
  grow([]);
}

/** Element UI's: what opens stands at the end of the document. */
function element(root: HTMLElement, cell: Cell, chosen: Choose): void {
  const make = makerFor(root.ownerDocument);
  const input = root.querySelector('input') as HTMLInputElement;
  const isCascader = cell.kind === 'cascader';
  const menu = make('div', { class: isCascader ? 'el-cascader__dropdown' : 'el-select-dropdown' });
  const choose: Choose = (texts) => {
    menu.remove();
    chosen(texts);
  };
  onClick(root, '.el-input__inner', () => {
    if (menu.isConnected) return menu.remove();
    if (isCascader) {
      const names = { list: 'el-cascader-menu', option: 'el-cascader-node', text: 'el-cascader-node__label' };
      levels(menu, make, { ...names, open: 'in-active-path' }, choose);
    } else {
      const items = cell.options.map(({ text }) => {
        const item = make('li', { class: 'el-select-dropdown__item' }, make('span', {}, text));
        item.classList.toggle('selected', input.value === text);
        item.addEventListener('click', () => choose([text]));
        return item;
      });
      menu.replaceChildren(make('ul', {}, ...items));
    }
    root.ownerDocument.body.append(menu);
  });
  closeBeside(root, menu, () => menu.remove());
}

/** WeUI's: what opens stands in the control. */
function weui(root: HTMLElement, cell: Cell, chosen: Choose): void {
  const make = makerFor(root.ownerDocument);
  const isCascader = cell.kind === 'cascader';
  const own = root.querySelector<HTMLElement>('.weui-desktop-dropdown-menu');
  const menu =
    own ?? root.appendChild(make('div', { class: 'weui-desktop-dropdowncascade-menu', style: 'display:none' }));
  const close = (): void => {
    menu.style.display = 'none';
  };
  const choose: Choose = (texts) => {
    close();
    chosen(texts);
  };
  onClick(root, isCascader ? '.weui-desktop-form__dropdowncascade__dt' : '.weui-desktop-form__dropdown__dt', () => {
    const opens = menu.style.display === 'none';
    menu.style.display = opens ? '' : 'none';
    if (!isCascader || !opens) return;
    const names = { list: 'ul', option: '', text: 'weui-desktop-dropdowncascade__list-ele-contain' };
    levels(menu, make, { ...names, open: 'checked' }, choose);
  });
  if (!isCascader) onClick(menu, 'li', (item) => choose([item.textContent ?? '']));
  closeBeside(root, menu, close);
}

const levelClass = 'weui-desktop-form__dropdowncascade__dt__value_ele';

/** The control shows what was chosen. */
function show(root: HTMLElement, texts: readonly string[]): void {
  const input = root.querySelector('input');
  if (input) {
    input.value = texts.join(' / ');
    return;
  }
  const value = root.querySelector('.weui-desktop-form__dropdown__value');
  if (value) value.textContent = texts[0] ?? '';
  const opener = root.querySelector('.weui-desktop-form__dropdowncascade__dt');
  opener?.classList.remove('placeholder');
  opener?.replaceChildren(...texts.map((text) => makerFor(root.ownerDocument)('span', { class: levelClass }, text)));
}

const kits: Record<string, typeof element> = {
  'el-select': element,
  'el-cascader': element,
  'weui-desktop-form__dropdown': weui,
  'weui-desktop-form__dropdowncascade': weui,
};

/** Lets a drawn drop-down or cascader of a kit work; `chose` is called when something was chosen. False: it is no such. */
export function workMenu(root: HTMLElement, cell: Cell, chose: () => void): boolean {
  const kit = kits[root.classList[0] ?? ''];
  kit?.(root, cell, (texts) => {
    if (!cell.reverts) show(root, texts);
    chose();
  });
  return kit !== undefined;
}

/** Takes away what was left open at the end of a document. */
export const clearMenus = (document: Document): void => {
  for (const menu of document.querySelectorAll('.el-select-dropdown, .el-cascader__dropdown')) menu.remove();
};
