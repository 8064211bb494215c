import type { ControlDriver } from '../controls/driver.ts';
import { namesOf, ownTextOf } from './names.ts';
import type { SeenControl } from './page.ts';

const attribute = (root: Element, name: string): string => root.getAttribute(name) ?? '';

/** What recognition goes by of a control a person can see; `index` is its number on the page. */
export function describeControl(root: HTMLElement, driver: ControlDriver, index: number): SeenControl {
  const limit = Number(attribute(root, 'maxlength'));
  return {
    is: 'control',
    index,
    kit: driver.kit,
    kind: driver.control,
    inputType: root.localName === 'input' ? attribute(root, 'type') : '',
    prompt: driver.prompt(root),
    names: namesOf(root, driver.control),
    own: ownTextOf(root, driver.control),
    ...(limit > 0 && { maxLength: limit }),
    bar: driver.barred(root),
  };
}
