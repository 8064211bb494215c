import { now } from '../platform/clock.ts';
import type { ScanSize } from '../platform/database.ts';
import { noteScans, removeScans, scanSizes } from '../platform/scan-store.ts';
import { asides } from '../platform/set-aside.ts';
import { stored } from '../platform/stored.ts';
import { z } from '../zod.ts';
import { dataKey } from './data-key.ts';
import { scansHeld } from './scans-held.ts';
import { inVault } from './vault.ts';

const hour = 3_600_000;
const kept = 24 * hour;
const often = 6 * hour;

/** When this was last done: a worker starts every few minutes, and there are three lists to read. */
const lastDone = stored('local:scans-collected', z.number());

const isOver = (since: number, time: number): boolean => time - since >= kept;

/** A record set aside may be all that still refers to a scan, and cannot say so. */
const mayRefer = /^(?:local|copy):record:(?:profile|trash|draft):/u;
const cannotTell = async (): Promise<boolean> =>
  (await asides()).some(({ from, replaced }) => !replaced && mayRefer.test(from));

/** What changes of what is known of scans: nobody refers to it since now, or somebody does again. */
function noted(sizes: ReadonlyMap<string, ScanSize>, held: ReadonlySet<string>, time: number): Map<string, ScanSize> {
  const changes = new Map<string, ScanSize>();
  for (const [id, { unreferredSince, ...size }] of sizes) {
    if (held.has(id) && unreferredSince !== undefined) changes.set(id, size);
    if (!held.has(id) && unreferredSince === undefined && isOver(size.storedAt, time))
      changes.set(id, { ...size, unreferredSince: time });
  }
  return changes;
}

/**
 * Removes scans nobody has referred to for a day: noted once, removed when a day later that is still so, for an answer
 * taken back or a profile brought back out of the trash in between finds its scans again. Rejects while locked.
 */
export const collectScans = (): Promise<void> =>
  inVault(async () => {
    await dataKey(); // empty lists would say that nobody refers to anything
    const time = now();
    const last = await lastDone.get();
    if (last !== undefined && time >= last && time - last < often) return;
    const sizes = await scanSizes();
    if (!sizes.size || (await cannotTell())) return;
    const held = await scansHeld();
    const over = [...sizes].filter(
      ([id, { unreferredSince }]) => !held.has(id) && unreferredSince !== undefined && isOver(unreferredSince, time),
    );
    if (over.length) await removeScans(over.map(([id]) => id));
    const changes = noted(sizes, held, time);
    if (changes.size) await noteScans(changes);
    await lastDone.set(time);
  });
