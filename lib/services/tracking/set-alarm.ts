import { browser } from 'wxt/browser';

/** Alarms are hints, when to look; what there is to say is worked out anew at every look. */
export const alarms = { remind: 'filings', badge: 'filings-badge', round: 'filings-round' } as const;

const soon = 60_000;
const roundMinutes = 30;

/** Sets one of these, or takes it away. */
export async function setAlarm(name: 'remind' | 'badge', when: number | undefined): Promise<void> {
  if (when === undefined) await browser.alarms.clear(alarms[name]);
  else await browser.alarms.create(alarms[name], { when });
}

/**
 * One that comes round, for the glance it costs: browsers count down to the others, and while the machine sleeps or when its
 * clock is put forward they do not see that it is time (https://github.com/w3c/webextensions/issues/433, read 2026-11).
 */
export const comeRound = (): Promise<void> =>
  browser.alarms.create(alarms.round, { periodInMinutes: roundMinutes }).catch(() => undefined);

/** Before anything is changed: whatever ends the worker meanwhile, another looks within a minute. A precaution alone. */
export const wakeSoon = (time: number): Promise<void> => setAlarm('remind', time + soon).catch(() => undefined);
