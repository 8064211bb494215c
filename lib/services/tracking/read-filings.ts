import { browser } from 'wxt/browser';
import { readKeys } from '../../platform/read-keys.ts';
import { copyOf } from '../../platform/second-copies.ts';
import { type Clock, clocksOf } from '../../tracker/clocks.ts';
import type { Filing } from '../../tracker/filing.ts';
import type { FilingState } from '../../tracker/filing-state.ts';
import type { Ledger } from '../../tracker/ledger.ts';
import { stateOf } from '../../tracker/state-of.ts';
import { firstRows, indexKey, parsedIndex } from './filing-index.ts';
import { filingIdIn, filingKey, parsedFiling } from './filing-keys.ts';
import { ledgerKey, parsedLedger } from './ledger-on-disk.ts';

/** A filing with all that follows from it but the time. */
export interface Listed {
  filing: Filing;
  state: FilingState;
  clocks: Clock[];
}

export function listedOf(filing: Filing): Listed {
  const state = stateOf(filing);
  return { filing, state, clocks: clocksOf(filing, state) };
}

// Our own pages read what lies in the clear themselves, so that the first countdown waits for no worker. They write
// nothing: what is damaged the background mends when it next looks, which `lookAgain` asks for.

const index = async (): Promise<unknown> => (await readKeys('local', [indexKey]))[indexKey];

/** In this order; one that cannot be read from either place is left out. */
async function readThese(ids: readonly string[]): Promise<Filing[]> {
  const raws = await readKeys('local', ids.map(filingKey));
  const found = ids.map(
    (id) =>
      parsedFiling(id, raws[filingKey(id)]) ??
      copyOf(filingKey(id)).then(
        (copy) => parsedFiling(id, copy),
        () => undefined,
      ),
  );
  return (await Promise.all(found)).filter((one) => one !== undefined);
}

/** The most urgent first, at most so many; `total`: how many there are. What was removed is not among them. */
export async function readFilings(most = Number.POSITIVE_INFINITY): Promise<{ listed: Listed[]; total: number }> {
  const { ids, total } = firstRows(await index(), most);
  return { listed: (await readThese(ids)).map(listedOf), total };
}

/** What was removed and can be brought back, the last removed first. */
export async function readRemoved(): Promise<Filing[]> {
  const rows = (parsedIndex(await index())?.rows ?? []).filter(({ removedAt }) => removedAt !== undefined);
  const last = rows.toSorted((one, other) => (other.removedAt ?? 0) - (one.removedAt ?? 0));
  return readThese(last.map(({ id }) => id));
}

/** What has been said, and what could not be. */
export const readLedger = async (): Promise<Ledger> => parsedLedger((await readKeys('local', [ledgerKey]))[ledgerKey]);

/** Calls whenever a filing or what was said of one has changed, wherever that was done, until the signal aborts. */
export function watchFilings(heard: () => void, signal: AbortSignal): void {
  const isOurs = (key: string): boolean => key === indexKey || key === ledgerKey || filingIdIn(key) !== undefined;
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isOurs)) heard();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
