import type { ControlDriver } from '../controls/driver.ts';
import { controlsSelector, driverOf } from '../controls/index.ts';
import type { Portal } from '../portals/portal.ts';
import type { Scope } from './composed.ts';

/** Every control on the page, seen or not, by its root. */
export function controlsOn(scopes: readonly Scope[], portal: Portal): Map<Element, ControlDriver> {
  const found = new Map<Element, ControlDriver>();
  for (const { root } of scopes) {
    let last: Element | undefined;
    for (const element of root.querySelectorAll(controlsSelector())) {
      // What lies within a control is a part of it: the other boxes of a long list need not be asked one by one.
      if (last?.contains(element) || element.closest(portal.ignore)) continue;
      const match = driverOf(element);
      if (match) found.set(match.root, match.driver);
      last = match?.root;
    }
  }
  return found;
}
