/** A class name as the variant `classes=hashed` shows it: looks random, stays the same from page to page. */
export function hashClass(name: string): string {
  let hash = 0x811c9dc5;
  for (const sign of name) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return `_${hash.toString(36)}`;
}

/** The same for every class selector of a style sheet. before → after: `.weui-desktop-btn:hover` → `._1k2x9f:hover` */
export const hashStyles = (css: string): string =>
  css.replace(/url\([^)]*\)|\.([a-z_-][\w-]*)(?=[^{}]*\{)/giu, (whole, name?: string) =>
    name ? `.${hashClass(name)}` : whole,
  );
