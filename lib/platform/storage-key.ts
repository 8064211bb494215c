export type Area = 'local' | 'session';
/** `local:` stays on disk, `session:` in memory until the browser ends; the rest is the key within. */
export type StorageKey = `${Area}:${string}`;

export function splitKey(key: StorageKey): [Area, string] {
  const at = key.indexOf(':');
  return [key.slice(0, at) as Area, key.slice(at + 1)];
}
