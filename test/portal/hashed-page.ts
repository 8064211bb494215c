import { hashClass, hashStyles } from './hash-class.ts';

const produced = new Set<string>();

function hashed(name: string): string {
  if (produced.has(name)) return name;
  const hash = hashClass(name);
  produced.add(hash);
  return hash;
}

const hashedNames = (names: string) => names.trim().split(/\s+/).filter(Boolean).map(hashed).join(' ');
const hashedSelector = (selector: string) =>
  selector.replace(/\.([a-z_-][\w-]*)/giu, (_, name: string) => `.${hashed(name)}`);

/** Replaces a method so that its arguments pass through `change` first. */
function wrap<Host extends object, Name extends keyof Host>(
  host: Host,
  name: Name,
  change: (args: string[]) => string[],
) {
  const before = host[name] as unknown as (...args: string[]) => unknown;
  Reflect.set(host, name, function wrapped(this: Host, ...args: string[]) {
    return before.apply(this, change(args));
  });
}

/**
 * The variant `classes=hashed`, for a page whose components are somebody else's: class names change on their way into
 * the document, and selectors with them, so that a kit goes on finding its own, and with the styles a kit writes
 * itself. It reaches this page's scripts alone; an extension lives in a world of its own and sees plain DOM with names that tell nothing.
 */
export function hashPageClasses() {
  wrap(Element.prototype, 'setAttribute', ([name = '', value = '']) => [
    name,
    name === 'class' ? hashedNames(value) : value,
  ]);
  for (const name of ['add', 'remove', 'contains', 'toggle', 'replace'] as const)
    wrap(DOMTokenList.prototype, name, (args) =>
      args.map((argument) => (typeof argument === 'string' ? hashed(argument) : argument)),
    );
  for (const host of [Element.prototype, Document.prototype, DocumentFragment.prototype])
    for (const name of ['querySelector', 'querySelectorAll'] as const)
      wrap(host, name, ([selector = '']) => [hashedSelector(selector)]);
  for (const name of ['matches', 'closest'] as const)
    wrap(Element.prototype, name, ([selector = '']) => [hashedSelector(selector)]);
  const className = Object.getOwnPropertyDescriptor(Element.prototype, 'className');
  Object.defineProperty(Element.prototype, 'className', {
    ...className,
    set(this: Element, names: string) {
      className?.set?.call(this, hashedNames(names));
    },
  });
  const innerHTML = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(HTMLStyleElement.prototype, 'innerHTML', {
    ...innerHTML,
    set(this: Element, css: string) {
      innerHTML?.set?.call(this, hashStyles(css));
    },
  });
  // What stood in the document before any script.
  for (const element of document.querySelectorAll('[class]')) element.className = String(element.className);
}
