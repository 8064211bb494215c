import { browser } from 'wxt/browser';
import { Refused } from './refused.ts';
import type { Area } from './storage-key.ts';

/** Writes several keys in one step: all of them, or none and `notSaved`. */
export async function writeTogether(area: Area, values: Record<string, unknown>): Promise<void> {
  await browser.storage[area].set(values).catch(() => {
    throw new Refused('notSaved');
  });
}
