import { setTimeout as after } from 'node:timers/promises';
import type { Deed } from './deeds.ts';
import type { HookedRig } from './hooked-rig.ts';
import { nothingStored, storedBefore } from './stored-before.ts';
import { wrongAfter, wrongInPopup } from './wrong-after.ts';

const patience = 8000;
const glance = 30;
const moment = 250;

/** Asks again until there is nothing wrong any more, or the patience ends: what is wrong then. */
async function settled(look: () => Promise<string[]>): Promise<string[]> {
  for (const end = Date.now() + patience; ; await after(glance)) {
    const wrong = await look();
    if (wrong.length === 0 || Date.now() > end) return wrong;
  }
}

/** Until the worker has passed no hook for a moment. */
async function quiet({ crossed }: HookedRig): Promise<void> {
  for (let before = -1, since = Date.now(); Date.now() - since < moment; await after(glance)) {
    const { length } = await crossed();
    if (length !== before) since = Date.now();
    before = length;
  }
}

/** Storage as it was before the deed; nothing shown, no alarm set, no worker running but the one an alarm finds. */
async function reset(hooked: HookedRig, deed: Deed): Promise<void> {
  const { worker, closePopup, forget } = hooked;
  const { chrome } = worker;
  await closePopup();
  await worker.stop();
  await forget();
  for (const id of await worker.standing()) await chrome<boolean>('notifications.clear', id);
  await chrome<boolean>('alarms.clearAll');
  if (deed.by === 'alarm') {
    await chrome<void>('storage.local.set', nothingStored);
    await worker.ring('filings');
    await quiet(hooked);
  }
  await chrome<void>('storage.local.set', storedBefore(deed, Date.now()));
}

/** A person's deed needs an open popup; what it makes the worker do comes before the deed. */
async function comeTo(hooked: HookedRig, deed: Deed): Promise<void> {
  const rested = () => settled(() => wrongAfter(hooked, { ...deed, event: undefined }, false));
  await hooked.openPopup();
  await rested();
  if (!deed.prepare) return;
  await deed.prepare(hooked.popup);
  await rested();
}

/** Plays the deed to its end, or to the hook where the worker halts. Was the person told that it is done? */
async function play(hooked: HookedRig, deed: Deed, run: string, halt?: number): Promise<boolean> {
  const { worker, popup, plan, openPopup, halted } = hooked;
  await plan({ run: `before ${run}` });
  await reset(hooked, deed);
  if (deed.by === 'person') await comeTo(hooked, deed);
  await plan({ run, halt });
  if (deed.by === 'alarm') await worker.ring('filings');
  else if (deed.by === 'start') await openPopup();
  else await deed.press?.(popup);
  const isTold = async () => deed.said !== undefined && (await popup.said(deed.said).isVisible());
  const isDone = async () => (deed.said ? isTold() : (await wrongAfter(hooked, deed, false)).length === 0);
  await settled(async () => ((await halted()) !== undefined || (await isDone()) ? [] : ['not yet']));
  await quiet(hooked);
  return isTold();
}

export interface Played {
  /** Two at each crossing. */
  hooks: number;
  /** So many were to be tried. */
  chosen: number;
  /** So many times the worker halted and was stopped; a hook may not be reached, where two looks become one. */
  stopped: number;
  /** In a line each. */
  wrong: string[];
}

/** Plays a deed once undisturbed, and once for each hook chosen: the worker is stopped there, and another one wakes. */
export async function playStops(hooked: HookedRig, deed: Deed, isChosen: (hook: number) => boolean): Promise<Played> {
  const { worker, plan, openPopup, halted, crossed } = hooked;

  /** What a person finds, whether the popup wakes the worker or an alarm does. */
  const lookAfter = async (isAcknowledged: boolean, wakes: 'alarm' | 'popup'): Promise<string[]> => {
    await plan({ run: 'after' });
    if (wakes === 'alarm') {
      await worker.ring('filings');
      const wrong = await settled(() => wrongAfter(hooked, deed, isAcknowledged));
      if (wrong.length > 0) return wrong;
    }
    await openPopup();
    return settled(async () => [
      ...(await wrongAfter(hooked, deed, isAcknowledged)),
      ...(await wrongInPopup(hooked, deed)),
    ]);
  };

  const isTold = await play(hooked, deed, 'undisturbed');
  const hooks = (await crossed()).filter(({ run }) => run === 'undisturbed').length;
  const wrong = await lookAfter(isTold, 'popup');
  if (deed.said && !isTold) wrong.push('nobody was told that it is done');

  const chosen = Array.from({ length: hooks }, (_, at) => at + 1).filter(isChosen);
  let stopped = 0;
  for (const hook of chosen) {
    const isAcknowledged = await play(hooked, deed, `${hook}`, hook);
    const at = await halted();
    await worker.stop();
    const found = await lookAfter(isAcknowledged, hook % 2 ? 'popup' : 'alarm');
    const woken = (await crossed()).filter(({ run }) => run === 'after').map((one) => one.worker);
    if (at && woken.includes(at.worker)) found.push('the worker was not stopped');
    else if (at) stopped++;
    wrong.push(...found.map((line) => `${hook} ${at?.side} ${at?.name} ${at?.about}: ${line}`));
  }
  return { hooks, chosen: chosen.length, stopped, wrong };
}
