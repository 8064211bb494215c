import { now } from '../../platform/clock.ts';
import type { filingMessages } from '../../platform/filing-messages.ts';
import type { HandlersOf } from '../../platform/handle-messages.ts';
import { addFiling } from './add-filing.ts';
import { detailChange, readDetails } from './filing-detail.ts';
import { inTracker, readFiling, readIndexAlone, writeFilings } from './filings.ts';
import { lookIfDue } from './look-again.ts';
import { changeFiling, looked, noteEvent, undoEvent } from './note-event.ts';
import { pageFilingHandlers } from './page-filing-handlers.ts';
import { refreshPapers } from './refresh-papers.ts';
import { changeReminderSettings, readReminderSettings } from './reminder-settings.ts';
import { wakeSoon } from './set-alarm.ts';
import { seenMissed, snooze } from './snooze.ts';
import { takeSms } from './take-sms.ts';

const done = {};

export const filingHandlers: HandlersOf<typeof filingMessages> = {
  addFiling: async (wish) => {
    const added = await addFiling(wish);
    if (wish.detail?.profileId !== undefined) await refreshPapers(wish.detail.profileId);
    return added;
  },
  noteEvent: ({ filingId, event }) => noteEvent(filingId, event),
  undoEvent: ({ filingId, eventId }) => undoEvent(filingId, eventId),
  changeFiling: async ({ filingId, papersUntil, ...about }) => {
    await changeFiling(filingId, ({ papersUntil: before, ...filing }) => {
      const until = papersUntil === undefined ? before : (papersUntil ?? undefined);
      return { ...filing, ...about, ...(until !== undefined && { papersUntil: until }) };
    });
    return done;
  },
  removeFiling: async ({ filingId }) => {
    await changeFiling(filingId, (filing, time) => ({ ...filing, removedAt: time }));
    return done;
  },
  bringBackFiling: async ({ filingId }) => {
    await looked(); // nobody missed what was due while it was off the list
    await changeFiling(filingId, ({ removedAt: _, ...filing }) => filing);
    return done;
  },
  takeSms: (sms) => takeSms(sms),
  filingDetails: () =>
    inTracker(async () => Object.fromEntries(await readDetails((await readIndexAlone()).rows.map(({ id }) => id)))),
  setFilingDetail: async ({ filingId, detail }) => {
    await inTracker(async () => {
      const { index } = await readFiling(filingId);
      await writeFilings(index, [], [await detailChange(filingId, detail)]);
    });
    if (detail.profileId !== undefined) await refreshPapers(detail.profileId);
    return done;
  },
  lookAgain: async () => {
    await lookIfDue();
    return done;
  },
  snooze: async ({ filingId, minutes }) => {
    await snooze(filingId, minutes);
    return done;
  },
  seenMissed: async () => {
    await seenMissed();
    return done;
  },
  reminderSettings: () => readReminderSettings(),
  setReminderSettings: async (wanted) => {
    const next = await inTracker(async () => {
      await wakeSoon(now());
      return changeReminderSettings(wanted);
    });
    await looked();
    return next;
  },
  ...pageFilingHandlers,
};
