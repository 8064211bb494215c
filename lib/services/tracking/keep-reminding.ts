import { browser } from 'wxt/browser';
import { lookIfDue } from './look-again.ts';
import { looked } from './note-event.ts';
import { openFor } from './open-for.ts';
import { purgeFilings } from './purge-filings.ts';
import { alarms, comeRound } from './set-alarm.ts';

/** A wake by itself says nothing: most are for something else. */
const glanced = (): Promise<void> => lookIfDue().catch(() => undefined);

/**
 * Looks at the clocks now, and whenever something wakes the background: an alarm, the browser's start, an update, the
 * person coming back to the machine. To be called in the background's first turn, or what woke it is not heard.
 */
export function keepReminding(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarms.remind || name === alarms.badge) void looked();
    if (name === alarms.round) void glanced();
  });
  browser.runtime.onStartup.addListener(() => void looked());
  browser.runtime.onInstalled.addListener(() => void looked());
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') void glanced();
  });
  browser.notifications.onClicked.addListener((id) => void openFor(id));
  void comeRound();
  void glanced();
  purgeFilings().catch(() => undefined); // at the next start, then
}
