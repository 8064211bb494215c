import { now } from '../../platform/clock.ts';
import type { Reply } from '../../platform/messages.ts';
import { packFile } from '../../platform/packed-file.ts';
import { Refused } from '../../platform/refused.ts';
import { runningSha256, sha256Of } from '../../platform/sha256.ts';
import { dataKey, importDataKey } from '../data-key.ts';
import { readScan } from '../scans.ts';
import { inVault } from '../vault.ts';
import { backupLock } from './backup-lock.ts';
import { contents } from './contents.ts';
import { newHeader } from './header.ts';
import { scanKind } from './kinds.ts';
import { type Item, type Place, sealEnd, sealLine } from './lines.ts';

const atOnce = 4_000_000; // signs of a message

interface Writing {
  id: string;
  first?: string;
  place: Place;
  items: Item[];
  scans: string[];
  hash: Awaited<ReturnType<typeof runningSha256>>;
  written: number;
  unreadable: number;
}

// One at a time, and with the key of the vault: who locks forgets that, and the backup under way with it.
const underWay = new WeakMap<CryptoKey, Writing>();

/** Begins a backup of all there is at this moment. */
export const beginBackup = (withScans: boolean, passphrase?: string): Promise<Reply<'beginBackup'>> =>
  inVault(async () => {
    const lock = await backupLock(passphrase);
    const { profiles, trash, filings, items, scans: all } = await contents();
    const scans = withScans ? all : [];
    const counts = {
      profiles: profiles.length,
      trash: trash.length,
      scans: scans.length,
      filings: filings.length,
    };
    const { text, bytes } = await newHeader({ createdAt: now(), counts }, lock);
    const place = { key: await importDataKey(bytes), header: await sha256Of(text), line: 0 };
    const id = crypto.randomUUID();
    const hash = await runningSha256();
    underWay.set(await dataKey(), { id, first: text, place, items, scans, hash, written: 0, unreadable: 0 });
    return { backupId: id, records: items.length + scans.length };
  });

async function scanItem(id: string): Promise<Item | undefined> {
  try {
    return { ...scanKind, id, bytes: packFile(await readScan(id)) };
  } catch (error) {
    // Lost or spoilt here: left out and counted, the rest must not go without a backup for it.
    if (error instanceof Refused && ['noSuchScan', 'damaged'].includes(error.fault)) return undefined;
    throw error;
  }
}

/** The next record, undefined for a scan that cannot be read; `over` when there is none left. */
async function nextItem({ items, scans }: Writing): Promise<Item | 'over' | undefined> {
  const item = items.shift();
  if (item) return item;
  const scan = scans.shift();
  return scan === undefined ? 'over' : scanItem(scan);
}

/** The next lines of the file, some four million signs. Refused as `backupOver` where none is under way any more. */
export async function backupLines(id: string): Promise<Reply<'backupLines'>> {
  const vaultKey = await dataKey();
  const writing = underWay.get(vaultKey);
  if (writing?.id !== id) throw new Refused('backupOver');
  const { place, hash } = writing;
  const lines: string[] = [];
  let signs = 0;
  const put = (text: string): void => {
    hash.add(`${text}\n`);
    lines.push(text);
    signs += text.length;
    place.line += 1;
  };
  const reply = (done: boolean) => ({ lines, done, written: writing.written, unreadable: writing.unreadable });
  if (writing.first !== undefined) put(writing.first);
  writing.first = undefined;
  while (signs < atOnce) {
    const item = await nextItem(writing);
    if (item === 'over') {
      lines.push(await sealEnd(place, hash.digest()));
      underWay.delete(vaultKey);
      return reply(true);
    }
    writing.written += 1;
    if (item) put(await sealLine(place, item));
    else writing.unreadable += 1;
  }
  return reply(false);
}
