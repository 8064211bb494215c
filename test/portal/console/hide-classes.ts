import { hashClass } from '../hash-class.ts';
import { hashPageClasses } from '../hashed-page.ts';
import type { Variant } from './variant.ts';

const onVue2: readonly Variant['kit'][] = ['weui', 'plain'];

/**
 * The variant `classes=hashed`: every class gets a token that tells nothing, `name` and `data-…` are left out. What
 * remains is text, roles and the controls themselves. Done where Vue hands classes to the page, so that no template
 * needs to know. A kit that is somebody else's keeps what it needs to find its own parts.
 */
export function hideClasses(kit: Variant['kit']): void {
  if (!onVue2.includes(kit)) {
    hashPageClasses();
    return;
  }
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function (name: string, value: string) {
    if (name === 'name' || name.startsWith('data-')) return;
    const hidden = name === 'class' ? String(value).split(/\s+/u).filter(Boolean).map(hashClass).join(' ') : value;
    setAttribute.call(this, name, hidden);
  };
}
