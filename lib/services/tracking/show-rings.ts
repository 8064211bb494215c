import { browser } from 'wxt/browser';
import { sha256Of } from '../../platform/sha256.ts';
import type { Ring } from '../../tracker/ledger.ts';
import { digestOf, type Notice, noticeOf, type Telling, type Told } from './notice-of.ts';

const patience = 5000;
const single = 'filing:';
const digest = 'filings:';

/** A notification that is never answered for must not keep everything else waiting; Firefox throws before it answers. */
const within = <T>(deed: () => Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patience);
  });
  return Promise.race([Promise.resolve().then(deed), over]).finally(() => clearTimeout(timer));
};

// The same ring has the same id, so that a worker that ended before it could note having shown it shows nothing twice.
const seriesPart = ({ reminder }: Ring): string => `${single}${reminder.series}|`;
const idOf = (ring: Ring): string => `${seriesPart(ring)}${ring.reminder.at}`;
const digestId = async (rings: readonly Ring[]): Promise<string> =>
  `${digest}${(await sha256Of(rings.map(idOf).toSorted().join())).slice(0, 32)}`;

/** before → after: 'filing:k3Jd…|sms|subjectPrincipal|1|1764…' → 'k3Jd…'; undefined for a digest and for others' ids */
export const filingIdOf = (notification: string): string | undefined =>
  notification.startsWith(single) ? notification.slice(single.length).split('|')[0] : undefined;

export const isOurs = (notification: string): boolean =>
  notification.startsWith(single) || notification.startsWith(digest);

const standing = async (): Promise<string[]> =>
  Object.keys(await within<object>(() => browser.notifications.getAll()).catch(() => ({})));

const clear = async (ids: readonly string[]): Promise<void> => {
  for (const id of ids) await within(() => browser.notifications.clear(id)).catch(() => undefined);
};

/** Has the person forbidden notifications? Firefox cannot be asked. */
async function isForbidden(): Promise<boolean> {
  const asked: { getPermissionLevel?(): Promise<string> } = browser.notifications;
  const level = await within(async () => asked.getPermissionLevel?.()).catch(() => undefined);
  return level === 'denied';
}

// What every browser takes: no buttons, no `requireInteraction`, both of which throw in Firefox.
const create = (id: string, { title, message }: Notice): Promise<unknown> =>
  within(() =>
    browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title,
      message,
      priority: 2,
    }),
  );

/** Shows these: one by itself, several as one. Returns those that could not be shown. */
export async function showRings(all: readonly Told[], telling: Telling): Promise<Ring[]> {
  const [only] = all;
  if (!only) return [];
  const rings = all.map(({ ring }) => ring);
  if (await isForbidden()) return rings;
  const id = all.length === 1 ? idOf(only.ring) : await digestId(rings);
  const present = await standing();
  if (!present.includes(id)) {
    try {
      await create(id, all.length === 1 ? noticeOf(only, telling) : digestOf(all, telling));
    } catch {
      return rings;
    }
  }
  // The newest says all: earlier ones about the same, and the last digest, go.
  const about = rings.map(seriesPart);
  const earlier = (one: string): boolean =>
    about.some((series) => one.startsWith(series)) || (all.length > 1 && one.startsWith(digest));
  await clear(present.filter((one) => one !== id && earlier(one)));
  return [];
}

/** Takes away what stands there about something that no longer runs. */
export async function clearEnded(isRunning: (series: string) => boolean): Promise<void> {
  const ended = (await standing()).filter((one) => {
    const series = one.startsWith(single) ? one.slice(single.length, one.lastIndexOf('|')) : undefined;
    return series !== undefined && !isRunning(series);
  });
  await clear(ended);
}

/** Takes away what stands there about a filing: the person has seen it. */
export const clearShown = async (filingId: string): Promise<void> =>
  clear((await standing()).filter((one) => filingIdOf(one) === filingId));
