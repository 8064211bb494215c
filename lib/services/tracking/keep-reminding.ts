import { browser } from 'wxt/browser';
import { looked } from './note-event.ts';
import { openFor } from './open-for.ts';
import { purgeFilings } from './purge-filings.ts';
import { alarms } from './set-alarm.ts';

/**
 * Looks at the clocks now, and whenever something wakes the background: an alarm, the browser's start, an update, the
 * person coming back to the machine. To be called in the background's first turn, or what woke it is not heard.
 */
export function keepReminding(): void {
  const names: ReadonlySet<string> = new Set(Object.values(alarms));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (names.has(name)) void looked();
  });
  browser.runtime.onStartup.addListener(() => void looked());
  browser.runtime.onInstalled.addListener(() => void looked());
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') void looked();
  });
  browser.notifications.onClicked.addListener((id) => void openFor(id));
  void looked();
  purgeFilings().catch(() => undefined); // at the next start, then
}
