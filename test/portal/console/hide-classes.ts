import { hashClass } from '../hash-class.ts';

/**
 * The variant `classes=hashed`: every class gets a token that tells nothing, `name` and `data-…` are left out. What
 * remains is text, roles and the controls themselves. Done where Vue hands classes to the page, so that no template
 * needs to know.
 */
export function hideClasses(): void {
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name: string, value: string) {
    if (name === 'name' || name.startsWith('data-')) return;
    const hidden = name === 'class' ? String(value).split(/\s+/u).filter(Boolean).map(hashClass).join(' ') : value;
    setAttribute.call(this, name, hidden);
  };
}
