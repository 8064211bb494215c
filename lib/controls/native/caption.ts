/** The text beside a radio or a checkbox: its label's, else its accessible name, else the text that follows it. */
export function captionOf(input: HTMLInputElement): string {
  const label = input.labels?.[0];
  const named = label?.textContent || input.getAttribute('aria-label');
  if (named) return named.trim();
  let text = '';
  for (let node = input.nextSibling; node && !text.trim(); node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).matches('input, select, textarea, :has(input)')) break;
    text += node.textContent;
  }
  return text.trim();
}

/** What a person clicks to tick it: the label, since the input itself is often out of sight. */
export const tickOf = (input: HTMLInputElement): HTMLElement => input.labels?.[0] ?? input;
