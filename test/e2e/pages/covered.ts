import type { Page } from '@playwright/test';
import { axWithin, boxOfNode } from '../ax.ts';
import { region } from './assistant.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a person has to see: controls, the words beside and below them, buttons, tabs, messages, open menus. */
const parts = [
  '.weui-desktop-form__input-wrp',
  '.weui-desktop-form__textarea',
  '.weui-desktop-form__dropdown__dt',
  '.weui-desktop-dropdown-menu',
  '.weui-desktop-form__dropdowncascade__dt',
  '.weui-desktop-dropdowncascade-menu',
  '.weui-desktop-picker__dt',
  '.weui-desktop-picker__dd',
  '.weui-desktop-form__check-label',
  '.weui-desktop-upload__btn__wrp',
  '.weui-desktop-upload__img',
  '.weui-desktop-form__label',
  '.weui-desktop-form__msg',
  '.weui-desktop-btn',
  '.el-input__inner',
  '.el-button',
  '.el-form-item__error',
  'h5',
  '.tips',
  '#alertFram',
].join(', ');

/** Boxes of text, not of the element around it, which may be as wide as the page. */
const boxesOnPage = (page: Page): Promise<(Box & { name: string })[]> =>
  page.evaluate((selector) => {
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      const range = document.createRange();
      range.selectNodeContents(element);
      const isLabel = element.matches('.weui-desktop-form__label, .weui-desktop-form__msg, .el-form-item__error');
      const { x, y, width, height } = (isLabel ? range : element).getBoundingClientRect();
      const name = `${element.className || element.localName} ${element.textContent?.trim().slice(0, 12)}`;
      return width > 1 && height > 1 ? [{ x, y, width, height, name }] : [];
    });
  }, parts);

const overlap = (a: Box, b: Box): boolean =>
  a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height;

/** Boxes of ours: the panel or the edge tab, markers, an open hint. Regions within the panel scroll there, and are cut by it. */
export async function boxesOfOurs(page: Page): Promise<(Box & { name: string })[]> {
  const nodes = (await axWithin(page, region)).filter(
    ({ role, name }) =>
      (role === 'region' && name === region) || role === 'note' || (role === 'button' && name.startsWith('提示')),
  );
  return Promise.all(nodes.map(async (node) => ({ ...(await boxOfNode(page, node)), name: node.name })));
}

/** What of the page lies under something of ours. Throws where there is nothing to compare. */
export async function coveredParts(page: Page): Promise<string[]> {
  const [ours, theirs] = await Promise.all([boxesOfOurs(page), boxesOnPage(page)]);
  if (ours.length === 0 || theirs.length < 5) throw new Error(`compared ${ours.length} with ${theirs.length}`);
  return ours.flatMap((own) => theirs.filter((box) => overlap(own, box)).map((box) => `${own.name} over ${box.name}`));
}
