import { filingKey } from '../../../lib/services/tracking/filing-keys.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import type { Ledger } from '../../../lib/tracker/ledger.ts';
import { type Deed, deadlineOf, filingId } from './deeds.ts';
import type { HookedRig } from './hooked-rig.ts';

const soon = 60_000;

const sorted = (texts: readonly string[]): string => texts.toSorted().join();

/** How often what the deed notes may stand there. Nobody can tell who got no answer. */
const possible = ({ undoes }: Deed, isAcknowledged: boolean): readonly number[] =>
  isAcknowledged ? [undoes ? 0 : 1] : [0, 1];

/**
 * An alarm that comes too early does no harm, if it comes soon: where a change was cut off, and nothing had changed, the
 * one stands that was set before it.
 */
const isInTime = (alarm: number | undefined, next: number): boolean =>
  alarm === next || (alarm !== undefined && alarm < next && alarm - Date.now() <= soon);

/** What is wrong with what is stored, set and told, in words; to be asked again until all has come to rest. */
export async function wrongAfter(
  { worker, crossed }: HookedRig,
  deed: Deed,
  isAcknowledged: boolean,
): Promise<string[]> {
  const filing = (await worker.valueAt(filingKey(filingId))) as Filing | undefined;
  if (!filing) return ['the filing is gone'];
  const { showing, missed } = (await worker.valueAt('reminders')) as Ledger;
  const [hooks, standing, alarm] = await Promise.all([crossed(), worker.standing(), worker.alarmAt('filings')]);
  const count = filing.events.filter(({ type }) => type === deed.event).length;
  const ids = deed.told(filing).map((id) => `filing:${id}`);
  const created = hooks.filter(({ name, side }) => name === 'notifications.create' && side === 'after');
  const wrong: [what: string, is: unknown, wanted: unknown][] = [
    ['told', sorted(created.map(({ about }) => about)), sorted(ids)],
    ['standing', sorted(standing), sorted(ids)],
    ['still to be told', showing.length, 0],
    ['missed', missed.reduce((sum, each) => sum + each.count, 0), deed.missed ?? 0],
    ['next look', isInTime(alarm, deed.next(filing)) || alarm, true],
  ];
  return [
    ...(deed.event && !possible(deed, isAcknowledged).includes(count) ? [`noted ${count} times`] : []),
    ...wrong.filter(([, is, wanted]) => is !== wanted).map(([what, is, wanted]) => `${what}: ${is}, not ${wanted}`),
  ];
}

/** The same of what a person sees in the popup. */
export async function wrongInPopup({ worker, popup }: HookedRig, { missed }: Deed): Promise<string[]> {
  const deadline = deadlineOf((await worker.valueAt(filingKey(filingId))) as Filing);
  const [countdowns, off, said] = await Promise.all([
    popup.timers.count(),
    deadline === undefined ? 0 : popup.secondsOff(deadline),
    missed === undefined ? true : popup.missed(missed).isVisible(),
  ]);
  return [
    ...(countdowns === (deadline === undefined ? 0 : 1) ? [] : [`${countdowns} countdowns`]),
    ...(off === 0 ? [] : [`countdown off by ${off} s`]),
    ...(said ? [] : ['nothing said of what was missed']),
  ];
}
