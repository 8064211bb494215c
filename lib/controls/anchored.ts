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
 * that is still there, at the same place among as many as before, if it is alike. Throws when it is gone.
 */
export function anchored(driver: Findable, root: HTMLElement): () => HTMLElement {
  let now = root;
  const like = likeness(driver, root);
  const places: { parent: Parent; count: number; at: number }[] = [];
  for (let up = root.parentNode; up && 'querySelectorAll' in up; up = up.parentNode) {
    const parent = up as Parent;
    if (parent.querySelectorAll('input, select, textarea').length > controlsInARow) break;
    const all = [...parent.querySelectorAll(driver.find)];
    places.push({ parent, count: all.length, at: all.findIndex((element) => root.contains(element)) });
  }
  return () => {
    if (now.isConnected) return now;
    const place = places.find(({ parent }) => parent.isConnected);
    const all = place?.parent.querySelectorAll(driver.find);
    const element = place && all?.length === place.count && all[place.at];
    const next = element && driver.rootOf(element);
    if (!next || likeness(driver, next) !== like) throw new DriverError('notTaken');
    now = next;
    return next;
  };
}
