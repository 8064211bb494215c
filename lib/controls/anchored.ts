import { type ControlDriver, DriverError } from './driver.ts';

type Findable = Pick<ControlDriver, 'find' | 'rootOf' | 'control'>;
type Parent = Element | ShadowRoot;

// How far up a replaced control is looked for: within its row. Further up another row's might be taken for it.
const controlsInARow = 8;

/** What stays of a control when the page draws it anew: nothing that changes with what is chosen. */
function likeness(driver: Findable, root: HTMLElement): string {
  const choices = driver.control === 'radio' || driver.control === 'checkboxes' ? root.textContent : '';
  return [root.localName, root.getAttribute('name'), root.getAttribute('placeholder'), choices].join('\n');
}

/**
 * A control the page may replace: gives the element it is now. A replaced one is found again in the nearest ancestor
 * that is still there, at the same place among as many alike as before. Throws when it is gone.
 */
export function anchored(driver: Findable, root: HTMLElement): () => HTMLElement {
  let now = root;
  const like = likeness(driver, root);
  const alike = (parent: Parent) => {
    const roots = new Set(Array.from(parent.querySelectorAll(driver.find), (element) => driver.rootOf(element)));
    return [...roots].filter((other) => other && parent.contains(other) && likeness(driver, other) === like);
  };
  const places: { parent: Parent; count: number; at: number }[] = [];
  for (let parent = root.parentNode; parent && 'querySelectorAll' in parent; parent = parent.parentNode) {
    if ((parent as Parent).querySelectorAll('input, select, textarea').length > controlsInARow) break;
    const others = alike(parent as Parent);
    places.push({ parent: parent as Parent, count: others.length, at: others.indexOf(root) });
  }
  return () => {
    if (now.isConnected) return now;
    const place = places.find(({ parent }) => parent.isConnected);
    const found = place && alike(place.parent);
    const next = place && found?.length === place.count && found[place.at];
    if (!next) throw new DriverError('notTaken');
    now = next;
    return next;
  };
}
