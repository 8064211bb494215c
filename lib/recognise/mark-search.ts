import { labelText } from '../fields/label-text.ts';
import type { Seen } from './page.ts';

const searches = /^(?:搜索|查询|检索|查找)$/u;

/** A field with 搜索 behind it looks for something and holds nothing, whatever it asks for. */
export function markSearch(button: Element, into: readonly Seen[]): void {
  let last = into.at(-1);
  while (last?.is === 'box') last = last.children.at(-1);
  if (last?.is === 'control' && searches.test(labelText(button.textContent ?? ''))) last.inputType = 'search';
}
