/** What an element shows: an input's value, any other's text. */
export function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  return (element.localName === 'input' ? (element as HTMLInputElement).value : (element.textContent ?? '')).trim();
}

// What stands in a drop-down before anything is chosen; the last four are a region's (portal-markup §1.4).
const prompts = /^(请?选择.*|请输入.*|国家|省份|城市|区县)$/u;
const named = '[class~=placeholder]';

/** Does it show nothing, or what is to be chosen, instead of what was chosen? */
export const isPrompt = (element: Element): boolean =>
  !textOf(element) ||
  // an input has a placeholder for that
  (element.localName !== 'input' &&
    (prompts.test(textOf(element)) || element.matches(named) || element.parentElement?.matches(named) === true));

/** The text that stands in a control while it is empty: its input's placeholder, or what its trigger shows. */
export function promptIn(root: Element, trigger: string): string {
  const input = root.querySelector<HTMLInputElement>('input[placeholder]');
  if (input) return input.placeholder;
  const shown = root.querySelector(trigger);
  return shown && isPrompt(shown) ? textOf(shown) : '';
}
