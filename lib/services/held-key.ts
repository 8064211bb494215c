import { browser } from 'wxt/browser';
import { toBase64 } from '../platform/base64.ts';
import { now } from '../platform/clock.ts';
import { readKeys } from '../platform/read-keys.ts';
import { writeTogether } from '../platform/write-together.ts';
import { z } from '../zod.ts';

/** The unwrapped data key while the vault is open by passphrase: in memory alone, gone when the browser ends. */
const shape = z.object({ key: z.base64().length(44), lockAt: z.number() });
export type HeldKey = z.infer<typeof shape>;

const place = 'vault:open';
// Apart from the key: noting the time must never bring back a key that was let go in between.
const seenPlace = 'vault:seen';

/** What a backup being restored is opened with: nothing of it outlasts the lock. */
export const restorePlace = 'restore';
/** Codes out of SMS of 12381: neither does anything of these. */
export const codesPlace = 'sms-codes';

/** What a key or a menu asked of a page of ours, maybe with the text of an SMS: nor of that. */
export const errandPlace = 'errand';

/** Name of the alarm that locks. */
export const lockAlarm = 'vault-lock';

const minute = 60_000;

/** Forgets the key, and when it was used. */
export async function letGo(): Promise<void> {
  await browser.storage.session.remove([place, seenPlace, restorePlace, codesPlace, errandPlace]);
  await browser.alarms.clear(lockAlarm);
}

async function keep(held: HeldKey): Promise<void> {
  await writeTogether('session', { [place]: held, [seenPlace]: now() });
  // The time is looked at whenever the key is used; the alarm is for bytes nobody asks for any more.
  await browser.alarms.create(lockAlarm, { when: held.lockAt });
}

/** Holds the key for so many minutes from now. */
export const hold = (bytes: Uint8Array, minutes: number): Promise<void> =>
  keep({ key: toBase64(bytes), lockAt: now() + minutes * minute });

/**
 * The key, if it is held and its time is not over. A clock that goes back would make that time longer: more than a
 * minute (clocks are corrected by less) before the last use ends it too.
 */
export async function held(): Promise<HeldKey | undefined> {
  const found = await readKeys('session', [place, seenPlace]);
  if (found[place] === undefined || found[place] === null) return undefined;
  const parsed = shape.safeParse(found[place]);
  const seen = Number(found[seenPlace]);
  const time = now();
  if (!parsed.success || !(time >= seen - minute) || time >= parsed.data.lockAt) {
    await letGo();
    return undefined;
  }
  if (time >= seen + minute) await writeTogether('session', { [seenPlace]: time });
  return parsed.data;
}

/** Another end for the key that is held, so many minutes from now. */
export async function holdFor(minutes: number): Promise<void> {
  const present = await held();
  if (present) await keep({ ...present, lockAt: now() + minutes * minute });
}
