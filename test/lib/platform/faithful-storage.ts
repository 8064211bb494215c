import { fakeBrowser } from 'wxt/testing/fake-browser';

type Values = Record<string, unknown>;

const namesOf = (keys: string | string[]): string[] => [keys].flat();
const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/**
 * Storage as browsers keep it, where the fake browser does otherwise: null is a value and stays, and what is handed out
 * is a copy.
 */
export function faithfulStorage(area: 'local' | 'session', held: Values = {}): Values {
  const { onChanged } = fakeBrowser.storage;
  const told = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) =>
    onChanged.trigger(changes, area);
  Object.assign(fakeBrowser.storage[area], {
    async get(keys: string | string[] | null) {
      const names = keys === null ? Object.keys(held) : namesOf(keys);
      return copied(Object.fromEntries(names.filter((key) => Object.hasOwn(held, key)).map((key) => [key, held[key]])));
    },
    async set(values: Values) {
      const next = copied(values);
      const changes = Object.entries(next).map(([key, newValue]) => [key, { oldValue: held[key], newValue }]);
      Object.assign(held, next);
      await told(Object.fromEntries(changes));
    },
    async remove(keys: string | string[]) {
      const gone = namesOf(keys).filter((key) => Object.hasOwn(held, key));
      const changes = gone.map((key) => [key, { oldValue: held[key] }]);
      for (const key of gone) delete held[key];
      await told(Object.fromEntries(changes));
    },
  });
  return held;
}
