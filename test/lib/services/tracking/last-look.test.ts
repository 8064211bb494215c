import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { filingIdIn } from '../../../../lib/services/tracking/filing-keys.ts';
import { lookAgain, lookIfDue } from '../../../../lib/services/tracking/look-again.ts';
import { noteEvent } from '../../../../lib/services/tracking/note-event.ts';
import { alarmAt, at, event, everShown, follow, followFromEmpty, hour, minute, start, withSms } from './kit.ts';

followFromEmpty();

/** Does a wake read the filings, or is it content with the last look? */
async function reads(): Promise<boolean> {
  const { get } = fakeBrowser.storage.local;
  let found = false;
  Object.assign(fakeBrowser.storage.local, {
    get: (keys: string[] | null) => {
      found ||= keys === null || keys.some((key) => filingIdIn(key) !== undefined);
      return get(keys);
    },
  });
  await lookIfDue();
  Object.assign(fakeBrowser.storage.local, { get });
  return found;
}

it('a wake looks no further while the last look has found nothing to say by now', async () => {
  await withSms(start);
  expect(await reads()).toBe(false);
  at(start + hour - 1);
  expect(await reads()).toBe(false);
  at(start + hour); // the badge has another hour to show
  expect(await reads()).toBe(true);
  expect(await reads()).toBe(false);
  at(start + 4 * hour);
  expect(await reads()).toBe(true);
  expect(everShown()).toHaveLength(2);
});

it.each<[string, (id: string) => unknown]>([
  ['its alarm is gone', () => fakeBrowser.alarms.clearAll()],
  ['the clock was set back', () => at(start - minute)],
  ['the browser has begun anew', () => fakeBrowser.storage.session.clear()],
  ['the index is gone', () => fakeBrowser.storage.local.remove('filings')],
  [
    'a filing was written, and nobody looked since',
    async (id) => {
      // The worker ends once the event is written: the look that follows finds no storage any more.
      const { get } = fakeBrowser.storage.local;
      const { set } = fakeBrowser.storage.local;
      Object.assign(fakeBrowser.storage.local, {
        set: async (values: Record<string, unknown>) => {
          await set(values);
          if ('filings' in values)
            Object.assign(fakeBrowser.storage.local, { get: () => Promise.reject(new Error('ended')) });
        },
      });
      await noteEvent(id, event({ type: 'verified', verifier: 'subjectPrincipal', at: start }));
      Object.assign(fakeBrowser.storage.local, { get, set });
    },
  ],
])('but does where %s', async (_, change) => {
  const id = await withSms(start);
  expect(await reads()).toBe(false);
  await change(id);
  expect(await reads()).toBe(true);
});

it('a wake counts down anew to what comes next: in sleep its alarm stood still', async () => {
  await withSms(start);
  await fakeBrowser.alarms.create('filings', { when: start + 10 * hour });
  at(start + hour - minute);
  expect(await reads()).toBe(false);
  expect(await alarmAt('filings')).toBe(start + 4 * hour);
});

it('and where something could not be shown', async () => {
  const { create } = fakeBrowser.notifications;
  Object.assign(fakeBrowser.notifications, { create: () => Promise.reject(new Error('not now')) });
  await withSms(start);
  Object.assign(fakeBrowser.notifications, { create });
  expect(await reads()).toBe(true);
  expect(await reads()).toBe(false);
});

it('and where what was said could not be written down', async () => {
  await withSms(start);
  const { set } = fakeBrowser.storage.local;
  Object.assign(fakeBrowser.storage.local, { set: () => Promise.reject(new Error('disk full')) });
  at(start + 4 * hour);
  await lookAgain();
  Object.assign(fakeBrowser.storage.local, { set });
  expect(await reads()).toBe(true);
  expect(await reads()).toBe(false);
  expect(everShown()).toHaveLength(2);
});

it('with nothing to follow a wake reads no filings', async () => {
  await lookAgain();
  expect(await reads()).toBe(false);
  await follow();
  expect(await reads()).toBe(false);
});
