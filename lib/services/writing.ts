import type { Value } from '../fields/value.ts';
import type { Found } from '../recognise/decide.ts';
import type { Scan } from '../recognise/scan.ts';
import type { FillRun, Result } from './fill-run.ts';
import { partKey, shows, type Target } from './target.ts';

export type Standing = 'right' | 'free' | 'yours' | 'differs' | 'barred';

export const same = (one: Value, other: Value): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/** How a control stands before we write: may it be written at all, and if not, whose value is in it? */
export function standing({ key, root, driver, answer }: Target, group: string, { world, wroteAt }: FillRun): Standing {
  const { memory, touched, replacing } = world;
  const shown = driver.read(root);
  if (shows(driver, shown, answer)) return 'right';
  if (driver.barred(root)) return 'barred';
  // What the person changed or emptied after we wrote it stays as they left it.
  const wrote = wroteAt.get(key);
  if (wrote !== undefined && touched(root, wrote)) return 'yours';
  if (shown.length === 0) return 'free';
  const ours = memory.latest(key);
  if (ours && same(ours.written, shown)) return 'free';
  if (replacing !== 'all' && replacing.has(group)) return 'free';
  if (touched(root)) return 'yours';
  return replacing === 'all' ? 'free' : 'differs';
}

export const results: Record<Exclude<Standing, 'free'>, Result> = {
  right: { outcome: 'already' },
  yours: { outcome: 'keptYours' },
  differs: { outcome: 'differs' },
  barred: { outcome: 'couldNot', fault: 'barred' },
};

export async function write(target: Target, label: string, run: FillRun): Promise<void> {
  const { memory, profileId, signal, stands } = run.world;
  const previous = target.driver.read(target.root);
  run.tries.set(target.key, (run.tries.get(target.key) ?? 0) + 1);
  const sure = Object.assign(AbortSignal.any([signal]), { stands: (root: HTMLElement) => stands(target.key, root) });
  await target.driver.set(target.root, target.answer, sure);
  const at = performance.now();
  memory.note({ key: target.key, label, previous, written: target.driver.read(target.root), profileId, at });
  run.wroteAt.set(target.key, at);
}

/** Puts back what stood in these parts before this run, as far as the controls are still there. */
export async function putBack(targets: readonly Target[], run: FillRun): Promise<void> {
  for (const { key, root, driver } of [...targets].reverse()) {
    const ours = run.world.memory.latest(key);
    if (!ours || !run.tries.has(key) || !same(driver.read(root), ours.written)) continue;
    await driver.set(root, { value: ours.previous }, run.world.signal).catch(() => undefined);
    run.world.memory.forget(key);
  }
}

/** Values another profile of ours left in a group that this one has no answer for: cleared where they still stand. */
export async function clearStrangers(found: Found, scan: Scan, run: FillRun): Promise<void> {
  const { memory, profileId, signal } = run.world;
  for (const part of found.parts) {
    const live = scan.controls[part.control];
    const key = partKey(part);
    const ours = memory.latest(key);
    if (!live || !ours || ours.profileId === profileId || !same(live.driver.read(live.root), ours.written)) continue;
    await live.driver.set(live.root, { value: [] }, signal).catch(() => undefined);
    memory.forget(key);
  }
}
