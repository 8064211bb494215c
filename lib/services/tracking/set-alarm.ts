import { browser } from 'wxt/browser';

/** Alarms are hints, when to look; what there is to say is worked out anew at every look. */
export const alarms = { remind: 'filings', badge: 'filings-badge' } as const;

const soon = 60_000;

/** Sets one of the two, or takes it away. */
export async function setAlarm(name: keyof typeof alarms, when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(alarms[name]);
  else await browser.alarms.create(alarms[name], { when });
}

/** Before anything is changed: whatever ends the worker meanwhile, another looks within a minute. A precaution alone. */
export const wakeSoon = (time: number): Promise<void> => setAlarm('remind', time + soon).catch(() => undefined);
