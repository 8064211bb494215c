import { browser } from 'wxt/browser';
import { Refused } from './refused.ts';
import { sameStored } from './same-stored.ts';
import type { Area } from './storage-key.ts';

/** Does storage hold these values? An error may come after the deed. */
async function arrived(area: Area, values: Record<string, unknown>): Promise<boolean> {
  const present = await browser.storage[area].get(Object.keys(values)).catch(() => undefined);
  return present !== undefined && Object.entries(values).every(([key, value]) => sameStored(present[key], value));
}

/** Writes several keys in one step: all of them, or none and `notSaved` (`noRoom` where the browser says so). */
export async function writeTogether(area: Area, values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage[area].set(values);
  } catch (error) {
    if (await arrived(area, values)) return;
    throw new Refused(/quota/iu.test(String(error)) ? 'noRoom' : 'notSaved');
  }
}
