import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addFiling, type NewFiling } from '../../../../lib/services/tracking/add-filing.ts';
import type { FilingEvent } from '../../../../lib/tracker/filing-event.ts';
import { empty } from '../fresh.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Saturday 2026-11-21, 10:00 in China. */
export const start = Date.UTC(2026, 10, 21, 2);

export const at = (time: number): void => void vi.setSystemTime(time);

let created: string[] = [];
/** Titles of all notifications ever asked for, those that failed too. */
export const everShown = (): readonly string[] => created;

/** Empty storage, nothing chosen: what is followed is so from the first moment on. The clock stands still. */
export const followFromEmpty = (): void => {
  const { create } = fakeBrowser.notifications;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    at(start);
    await empty();
    created = [];
    Object.assign(fakeBrowser.notifications, {
      create: (id: string, options: { title: string }) => {
        created.push(options.title);
        return create(id, options as never);
      },
    });
  });
  afterEach(() => {
    Object.assign(fakeBrowser.notifications, { create });
    vi.useRealTimers();
  });
};

let ids = 0;
type Bare = FilingEvent extends infer One ? (One extends FilingEvent ? Omit<One, 'id' | 'noted'> : never) : never;
/** An event with an id of its own, as our pages make them. */
export const event = (bare: Bare): FilingEvent => ({ ...bare, id: `e${ids++}`, noted: 0 }) as FilingEvent;

export const follow = async (more: Partial<NewFiling> = {}): Promise<string> =>
  (await addFiling({ label: '示例小程序', kind: 'first', combined: false, events: [], ...more })).filingId;

/** One whose SMS came at a time. */
export const withSms = (time: number, more: Partial<NewFiling> = {}): Promise<string> =>
  follow({
    events: [event({ type: 'smsReceived', verifier: 'subjectPrincipal', at: time })],
    ...more,
  });

interface Shown {
  title: string;
  message: string;
}
/** The notifications that stand there. */
export const standing = (): Shown[] =>
  Object.values(
    (fakeBrowser.notifications as unknown as { getAllCreateOptions(): Record<string, Shown> }).getAllCreateOptions(),
  );

export const alarmAt = async (name: 'filings' | 'filings-badge'): Promise<number | undefined> =>
  (await fakeBrowser.alarms.get(name))?.scheduledTime;

export const badgeText = (): Promise<string> => fakeBrowser.action.getBadgeText({});
