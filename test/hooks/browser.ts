import { browser as real } from '@wxt-dev/webextension-polyfill/browser';
import { hookDatabase } from './database.ts';
import { pass } from './pass.ts';

type Method = (...args: unknown[]) => Promise<unknown>;

/** What changes anything outside of the worker, or tells what was shown. */
const crossings: Readonly<Record<string, readonly string[]>> = {
  'storage.local': ['set', 'remove', 'clear'],
  'storage.session': ['set', 'remove', 'clear'],
  alarms: ['create', 'clear'],
  notifications: ['create', 'clear', 'getAll'],
  action: ['setBadgeText', 'setBadgeBackgroundColor'],
};

/** An id, or names of keys: never a value. */
const aboutOf = ([first]: readonly unknown[]): string =>
  typeof first === 'object' && first !== null ? Object.keys(first).join() : String(first ?? '');

const isWithin = (path: string): boolean => Object.keys(crossings).some((place) => place.startsWith(`${path}.`));

/** The same interface, with a hook before and after each of its crossings. */
function hooked(api: object, path: string): object {
  // On an object of its own: the browser's are not to be answered for otherwise.
  return new Proxy(Object.create(null), {
    get(_, key) {
      const name = String(key);
      const value: unknown = Reflect.get(api, key);
      const place = path ? `${path}.${name}` : name;
      if (typeof value === 'object' && value !== null && (crossings[place] || isWithin(place)))
        return hooked(value, place);
      if (typeof value !== 'function') return value;
      const method = (...args: unknown[]) => (value as Method).apply(api, args);
      return crossings[path]?.includes(name)
        ? (...args: unknown[]) => pass(place, aboutOf(args), () => method(...args))
        : method;
    },
  });
}

hookDatabase();

export const browser = hooked(real, '');
