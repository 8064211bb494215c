import { fire } from './fire.ts';
import { blurWithin, focus } from './focus.ts';
import { nextTask } from './until.ts';

const focusable = 'input, select, textarea, button, a[href], [tabindex]';

// What a mouse button does to an element, in order; `click` itself comes from the element, with what it brings about.
const press = [
  ['PointerEvent', 'pointerdown', 1],
  ['MouseEvent', 'mousedown', 1],
  ['PointerEvent', 'pointerup', 0],
  ['MouseEvent', 'mouseup', 0],
] as const;

/** Presses and releases the mouse on an element, without the click that follows. */
function pressOn(element: HTMLElement): void {
  for (const [kind, type, buttons] of press) {
    const init = { cancelable: true, buttons, detail: 1, isPrimary: true, pointerType: 'mouse' };
    const allowed = fire(element, kind, type, init);
    const target = type === 'mousedown' && allowed && element.closest<HTMLElement>(focusable);
    if (target) focus(target);
  }
}

/** What a drawing is made of has no method for it. */
const clickOn = (element: HTMLElement): void => {
  if ('click' in element) element.click();
  else fire(element, 'MouseEvent', 'click', { cancelable: true });
};

/** Clicks an element as a person would: open menus listen to any part of it. */
export function click(element: HTMLElement): void {
  pressOn(element);
  clickOn(element);
}

/**
 * The same with a pause before the click, as between a person's events: Element Plus takes a press for one beside it when
 * it is in a shadow root, and what that brings about must be over before the click opens the menu.
 */
export async function clickSlowly(element: HTMLElement): Promise<void> {
  pressOn(element);
  await nextTask();
  clickOn(element);
}

/** Moves the mouse over an element: some things show, or open, only then. */
export function hover(element: Element): void {
  fire(element, 'MouseEvent', 'mouseover');
  fire(element, 'MouseEvent', 'mouseenter', { bubbles: false });
}

export function unhover(element: Element): void {
  fire(element, 'MouseEvent', 'mouseout');
  fire(element, 'MouseEvent', 'mouseleave', { bubbles: false });
}

/** Clicks beside a control: that is how its menu closes. */
export function clickAway(root: HTMLElement): void {
  blurWithin(root);
  click(root.ownerDocument.body);
}
