import { browser } from 'wxt/browser';
import type { z } from '../zod.ts';
import { now } from './clock.ts';
import { readKeys } from './read-keys.ts';
import { Refused } from './refused.ts';
import { setAside } from './set-aside.ts';
import { type StorageKey, splitKey } from './storage-key.ts';
import { writeTogether } from './write-together.ts';

/** One key of storage. */
export interface Stored<T> {
  key: StorageKey;
  /** What is stored, or undefined: nothing there, or nothing that fits (which is then set aside). */
  get(): Promise<T | undefined>;
  set(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Calls with every later value until the signal aborts. */
  watch(listener: (value: T | undefined) => void, signal: AbortSignal): void;
}

/** A typed, parsed key of storage, kept as `{ version, value }` so that a later version knows what it finds. */
export function stored<S extends z.ZodType>(key: StorageKey, schema: S, version = 1): Stored<z.infer<S>> {
  const [area, name] = splitKey(key);
  const opened = (raw: unknown) => {
    if (typeof raw !== 'object' || raw === null || !('version' in raw) || raw.version !== version) return undefined;
    const parsed = schema.safeParse((raw as { value?: unknown }).value);
    return parsed.success ? parsed.data : undefined;
  };
  return {
    key,
    async get() {
      const raw = (await readKeys(area, [name]))[name];
      if (raw === undefined || raw === null) return undefined;
      const value = opened(raw);
      if (value === undefined) await setAside(key, raw, now());
      return value;
    },
    set: (value) => writeTogether(area, { [name]: { version, value } }),
    remove: () =>
      browser.storage[area].remove(name).catch(() => {
        throw new Refused('notSaved');
      }),
    watch(listener, signal) {
      const heard = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
        const change = changes[name];
        if (changed === area && change) listener(opened(change.newValue));
      };
      browser.storage.onChanged.addListener(heard);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
    },
  };
}
