/** A shadow root sees no style sheet of the document: it gets the same ones. */
export function bringStyles(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  for (const link of document.querySelectorAll('link[rel=stylesheet]')) root.prepend(link.cloneNode());
}
