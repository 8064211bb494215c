import { browser } from 'wxt/browser';
import { Refused } from './refused.ts';
import type { Area } from './storage-key.ts';

/** What stands under these keys (null: all of them), or `unreadable`. */
export const readKeys = (area: Area, keys: readonly string[] | null): Promise<Record<string, unknown>> =>
  browser.storage[area].get(keys && [...keys]).catch(() => {
    throw new Refused('unreadable');
  });
