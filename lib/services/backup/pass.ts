import type { FilingDetail } from '../../platform/filing-messages.ts';
import { type ScanFile, unpackFile } from '../../platform/packed-file.ts';
import { Refused } from '../../platform/refused.ts';
import type { Settings } from '../../platform/settings-shape.ts';
import { runningSha256 } from '../../platform/sha256.ts';
import type { Filing } from '../../tracker/filing.ts';
import type { Profile } from '../profile.ts';
import type { Trashed } from '../trash.ts';
import { isSmall, itemValue, scanKind } from './kinds.ts';
import { checkEnd, type Item, isEnd, openLine, type Place } from './lines.ts';
import { firstPlace, type OpenedBackup } from './open-restore.ts';

/** One time through a backup, from its first line to its last. */
export interface Pass {
  restoreId: string;
  place: Place;
  hash: Awaited<ReturnType<typeof runningSha256>>;
  profiles: Map<string, Profile>;
  trash: Map<string, Trashed>;
  filings: Map<string, Filing>;
  /** What the vault keeps of filings, by their ids. */
  details: Map<string, FilingDetail>;
  settings?: Settings;
  scans: Set<string>;
  /** Checksum of all lines, once the last was there and right. */
  sound?: string;
}

export async function newPass(opened: OpenedBackup): Promise<Pass> {
  const hash = await runningSha256();
  hash.add(`${opened.header}\n`);
  return {
    restoreId: opened.id,
    place: await firstPlace(opened),
    hash,
    profiles: new Map(),
    trash: new Map(),
    filings: new Map(),
    details: new Map(),
    scans: new Set(),
  };
}

const must = (isSo: boolean): void => {
  if (!isSo) throw new Refused('damagedBackup');
};

function keepSmall(pass: Pass, item: Item): void {
  const { kind, id } = item;
  must(pass.scans.size === 0);
  if (kind === 'profile') {
    const profile = itemValue(kind, item);
    must(profile.id === id && !pass.profiles.has(id));
    pass.profiles.set(id, profile);
  } else if (kind === 'trash') {
    const trashed = itemValue(kind, item);
    must(trashed.profile.id === id && !pass.trash.has(id));
    pass.trash.set(id, trashed);
  } else if (kind === 'filing') {
    const filing = itemValue(kind, item);
    must(filing.id === id && !pass.filings.has(id));
    pass.filings.set(id, filing);
  } else if (kind === 'filingDetail') {
    must(pass.filings.has(id) && !pass.details.has(id));
    pass.details.set(id, itemValue(kind, item));
  } else {
    must(pass.settings === undefined);
    pass.settings = itemValue('settings', item);
  }
}

function unpacked({ bytes }: Item): ScanFile {
  try {
    return unpackFile(bytes.buffer);
  } catch {
    throw new Refused('damagedBackup');
  }
}

async function take(pass: Pass, text: string, onScan: (id: string, file: ScanFile) => Promise<void>): Promise<void> {
  must(pass.sound === undefined);
  if (isEnd(text)) {
    const sha256 = pass.hash.digest();
    await checkEnd(pass.place, text, sha256);
    pass.sound = sha256;
    return;
  }
  const item = await openLine(pass.place, text);
  pass.hash.add(`${text}\n`);
  pass.place.line += 1;
  if (isSmall(item.kind)) return keepSmall(pass, item);
  if (item.kind !== scanKind.kind || item.version > scanKind.version) throw new Refused('newerBackup');
  must(!pass.scans.has(item.id));
  pass.scans.add(item.id);
  await onScan(item.id, unpacked(item));
}

/** Goes on with these lines. Whatever is wrong with one of them: `damagedBackup` or `newerBackup`, and the pass is over. */
export async function takeLines(
  pass: Pass,
  lines: readonly string[],
  onScan: (id: string, file: ScanFile) => Promise<void>,
): Promise<void> {
  for (const line of lines) await take(pass, line, onScan);
}
