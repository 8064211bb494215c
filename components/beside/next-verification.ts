/** The verification after the one that has the focus, round and round; undefined where none is shown. */
export function nextVerification(document: Document): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('.verification')];
  const at = all.findIndex((each) => each.contains(document.activeElement));
  return all[(at + 1) % all.length];
}
