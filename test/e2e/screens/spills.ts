/**
 * What of ours stands outside the window or is cut off without a sign, and what moves though a person asked for rest. Runs
 * in the page.
 */
export function spills(ours: 'page' | 'overlay'): string[] {
  const root = ours === 'page' ? document : document.querySelector('beian-pilot')?.shadowRoot;
  if (!root) return ['nothing of ours is there'];
  const nameOf = (element: Element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`;
  const scrolls = (element: Element | null): boolean => {
    for (let at = element; at; at = at.parentElement)
      if (
        at !== document.documentElement &&
        at !== document.body &&
        /auto|scroll/u.test(getComputedStyle(at).overflowX)
      )
        return true;
    return false;
  };
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  const found: string[] = [];
  const page = document.scrollingElement;
  if (ours === 'page' && page && page.scrollWidth > innerWidth) found.push(`scrolls sideways to ${page.scrollWidth}`);
  for (const element of root.querySelectorAll<HTMLElement>('body *, .look *')) {
    const style = getComputedStyle(element);
    if (/^(?!0s)/u.test(style.animationDuration) && style.animationName !== 'none')
      found.push(`moves: ${nameOf(element)}`);
    if (style.transitionDuration.split(', ').some((time) => time !== '0s')) found.push(`moves: ${nameOf(element)}`);
    const { width, height, left, right } = element.getBoundingClientRect();
    if (width <= 2 || height <= 2 || !element.checkVisibility({ visibilityProperty: true }) || !hasText(element))
      continue;
    if ((right > innerWidth + 1 || left < -1) && !scrolls(element)) found.push(`stands outside: ${nameOf(element)}`);
    const cut = /hidden|clip/u.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (cut && style.textOverflow !== 'ellipsis') found.push(`is cut off: ${nameOf(element)}`);
  }
  return found;
}
