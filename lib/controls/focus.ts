import { fire } from './fire.ts';

const activeIn = (element: Element) => (element.getRootNode() as Document | ShadowRoot).activeElement;

/** Calls a focus method; fires the events itself where the browser does not, as in a window without focus. */
function move(element: HTMLElement, method: 'focus' | 'blur', bubbling: 'focusin' | 'focusout'): void {
  let heard = false;
  const listener = () => {
    heard = true;
  };
  element.addEventListener(method, listener);
  element[method]({ preventScroll: true });
  element.removeEventListener(method, listener);
  if (heard) return;
  fire(element, 'FocusEvent', method, { bubbles: false });
  fire(element, 'FocusEvent', bubbling);
}

export const focus = (element: HTMLElement): void => {
  if (activeIn(element) !== element) move(element, 'focus', 'focusin');
};

export const blur = (element: HTMLElement): void => move(element, 'blur', 'focusout');

/** Takes the focus away from a control, wherever in it that is. */
export const blurWithin = (root: HTMLElement): void => {
  const active = activeIn(root);
  if (active && root.contains(active)) blur(active as HTMLElement);
};
