import { sameStored } from '../../platform/same-stored.ts';
import { badge } from '../../tracker/badge.ts';
import { emptyLedger, type Ledger, type Ring } from '../../tracker/ledger.ts';
import { reconcile } from '../../tracker/reconcile.ts';
import { remindersOf } from '../../tracker/reminders.ts';
import { settings } from '../settings.ts';
import { readTracked } from './filings.ts';
import { dropCodes, waitingFor, waitKey } from './held-codes.ts';
import { forgetLook, noteLook } from './last-look.ts';
import { ledgerItem } from './ledger-on-disk.ts';
import type { Told } from './notice-of.ts';
import { type Listed, listedOf } from './read-filings.ts';
import { readReminderSettings } from './reminder-settings.ts';
import { setAlarm, wakeSoon } from './set-alarm.ts';
import { showBadge } from './show-badge.ts';
import { clearEnded, showRings } from './show-rings.ts';

const minute = 60_000;
/** What could not be shown is tried again then, if nothing else calls for a look before. */
const again = 30 * minute;

/** Says anything but that it was looked at a moment ago? Where nothing is followed, when that was matters to nobody. */
const isNews = (before: Ledger, after: Ledger, isFollowed: boolean): boolean =>
  !sameStored({ ...before, seen: after.seen }, after) ||
  (isFollowed && (after.seen < before.seen || after.seen - before.seen >= minute));

const toldOf = (rings: readonly Ring[], listed: readonly Listed[]): Told[] => {
  const filings = new Map(listed.map(({ filing }) => [filing.id, filing]));
  const clocks = new Map(listed.flatMap((one) => one.clocks).map((clock) => [clock.id, clock]));
  return rings.flatMap((ring) => {
    const filing = filings.get(ring.reminder.filingId);
    const verifier = clocks.get(ring.reminder.series)?.verifier;
    return filing ? [{ ring, filing, ...(verifier && { verifier }) }] : [];
  });
};

const earliest = (...times: (number | undefined)[]): number | undefined => {
  const all = times.filter((time) => time !== undefined);
  return all.length > 0 ? Math.min(...all) : undefined;
};

/**
 * Within `inTracker`: looks at every clock as it stands at a time, says what is to be said, and sets when to look again.
 * May be called at any moment and any number of times: what has been said is in the ledger.
 *
 * The order is ledger, notification, ledger. Whatever ends the worker in between, the next one finds in the ledger what is
 * still to be shown, and among the notifications what has been. Where the ledger cannot be written (the disk is full) it
 * is shown all the same: twice is better than never.
 */
export async function remind(time: number): Promise<void> {
  await wakeSoon(time);
  const { index, filings } = await readTracked();
  const { sms, quiet, labels } = await readReminderSettings();
  const listed = [...filings.values()].map(listedOf);
  const clocks = listed.flatMap((one) => one.clocks);
  const waiting = waitingFor(clocks, time);
  await dropCodes((code) => waiting.has(waitKey(code))).catch(() => undefined);

  const reminders = listed.flatMap((one) => remindersOf(one.filing, one.state, one.clocks, sms));
  const running = new Set(reminders.map(({ series }) => series));
  const kept = (await ledgerItem.get()) ?? emptyLedger;
  const { ledger, nextAt } = reconcile(reminders, kept, { now: time, quiet });
  let isKept = true;
  const write = async (next: Ledger): Promise<void> => {
    isKept = await ledgerItem.set(next).then(
      () => true,
      () => false,
    );
  };
  if (isNews(kept, ledger, listed.length > 0)) await write(ledger);

  await clearEnded((series) => running.has(series));
  let left: readonly Ring[] = [];
  if (ledger.showing.length > 0) {
    const telling = { now: time, lang: (await settings()).lang, labels };
    left = await showRings(toldOf(ledger.showing, listed), telling);
    if (left.length < ledger.showing.length) await write({ ...ledger, showing: [...left] });
  }

  const shown = badge(clocks, time);
  await showBadge(shown).catch(() => undefined);
  await setAlarm('badge', shown.until).catch(() => undefined);
  await setAlarm('remind', left.length > 0 ? earliest(nextAt, time + again) : nextAt);
  await (left.length > 0 || !isKept
    ? forgetLook()
    : noteLook(index, time, { until: earliest(nextAt, shown.until), next: nextAt }));
}
