import type { Scan } from '../recognise/scan.ts';
import type { FillMemory } from './fill-memory.ts';
import { liveParts } from './live-parts.ts';

/**
 * Puts back what stood in each part before our first write, last written first, where ours still stands. Returns the
 * labels of those it could not: rows that are gone, values changed since, controls that refuse.
 */
export async function undoWrites(scan: Scan, memory: FillMemory, signal: AbortSignal): Promise<string[]> {
  const parts = liveParts(scan);
  const left: string[] = [];
  for (const { key, label, previous, written } of memory.all()) {
    const live = parts.get(key);
    const shown = live?.driver.read(live.root);
    const stands = shown?.length === written.length && shown.every((text, at) => text === written[at]);
    const undone =
      live &&
      stands &&
      (await live.driver.set(live.root, { value: previous }, signal).then(
        () => true,
        () => false,
      ));
    if (!undone) left.push(label);
    memory.forget(key);
  }
  return left;
}
