import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alarmAt, at, badgeText, everShown, followFromEmpty, hour, minute, standing, start, withSms } from './kit.ts';

followFromEmpty();

let idle: ((state: string) => void)[] = [];
let opened: string[] = [];
beforeEach(() => {
  idle = [];
  opened = [];
  Object.assign(fakeBrowser.idle.onStateChanged, { addListener: (heard: (state: string) => void) => idle.push(heard) });
  Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) });
});

/** Starts the background as the browser does: what is stored stays, memory and alarms are gone. */
async function startWorker(withAlarms = true): Promise<void> {
  vi.resetModules();
  if (!withAlarms) await fakeBrowser.alarms.clearAll();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.runtime.onStartup.removeAllListeners();
  fakeBrowser.runtime.onInstalled.removeAllListeners();
  fakeBrowser.notifications.onClicked.removeAllListeners();
  const { keepReminding } = await import('../../../../lib/services/tracking/keep-reminding.ts');
  keepReminding();
}

const ring = (name: string) =>
  fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: false });
const person = (state: string): void => {
  for (const heard of idle) heard(state);
};
const newest = (): string | undefined => everShown().at(-1);

describe('the background', () => {
  it('after a restart of the browser says what ran out meanwhile, and sets its alarms anew', async () => {
    await withSms(start);
    at(start + 24 * hour + 5 * minute);
    await startWorker(false);
    await vi.waitFor(() => expect(newest()).toBe('示例小程序：短信核验已超时（主体负责人）'));
    expect(standing()[0]?.message).toContain('休眠期间错过 3 次提醒');
    expect(await badgeText()).toBe('!');
  });

  it.each<[string, () => unknown]>([
    ['an alarm', () => ring('filings')],
    ['the badge’s alarm', () => ring('filings-badge')],
    ['the alarm that comes round', () => ring('filings-round')],
    ['the browser’s start', () => fakeBrowser.runtime.onStartup.trigger()],
    ['an update', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never)],
    ['the person’s return', () => person('active')],
  ])('looks at %s', async (_, wake) => {
    await withSms(start);
    await startWorker();
    await vi.waitFor(async () => expect(await alarmAt('filings')).toBe(start + 4 * hour));
    at(start + 4 * hour);
    await wake();
    await vi.waitFor(() => expect(newest()).toBe('示例小程序：短信还没有核验（主体负责人）'));
    await vi.waitFor(async () => expect(await alarmAt('filings')).toBe(start + 22 * hour));
  });

  it('counts the hours on the icon', async () => {
    await withSms(start);
    await startWorker();
    at(start + hour);
    await ring('filings-badge');
    await vi.waitFor(async () => expect(await badgeText()).toBe('23h'));
    await vi.waitFor(async () => expect(await alarmAt('filings-badge')).toBe(start + 2 * hour));
  });

  it('comes round every half hour, whatever the other alarms do', async () => {
    await startWorker(false);
    const around = async () => await fakeBrowser.alarms.get('filings-round');
    await vi.waitFor(async () => expect(await around()).toMatchObject({ periodInMinutes: 30 }));
  });

  it('does not look for others’ alarms', async () => {
    await withSms(start);
    await startWorker();
    await vi.waitFor(async () => expect(await alarmAt('filings')).toBe(start + 4 * hour));
    at(start + 4 * hour);
    await ring('vault-lock');
    person('idle');
    expect(everShown()).toHaveLength(1);
  });
});

describe('a notification clicked', () => {
  const click = async (): Promise<void> => {
    const [id = ''] = Object.keys(await fakeBrowser.notifications.getAll());
    await fakeBrowser.notifications.onClicked.trigger(id);
  };

  it('goes, and opens the popup where that can be', async () => {
    const { openPopup } = fakeBrowser.action;
    let popups = 0;
    Object.assign(fakeBrowser.action, { openPopup: async () => void popups++ });
    await withSms(start);
    await startWorker();
    await click();
    await vi.waitFor(() => expect(popups).toBe(1));
    Object.assign(fakeBrowser.action, { openPopup });
    expect(standing()).toEqual([]);
    expect(opened).toEqual([]);
  });

  it('opens its filing in the options elsewhere', async () => {
    const id = await withSms(start);
    await startWorker();
    await click();
    await vi.waitFor(() => expect(opened).toEqual([`chrome-extension://test-extension-id/options.html#filing=${id}`]));
  });

  it('of somebody else’s is left alone', async () => {
    await startWorker();
    await fakeBrowser.notifications.onClicked.trigger('other');
    expect(opened).toEqual([]);
  });
});
