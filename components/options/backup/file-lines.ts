import { backupStart, longestHeader } from '../../../lib/platform/backup-start.ts';
import { Refused } from '../../../lib/platform/refused.ts';

const slice = 4 * 1024 * 1024;
const longest = 32 * 1024 * 1024; // twice what the largest scan takes
const newline = 10;

// A mark at the beginning stays in the text: whatever was added to the file must show.
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const read = async (file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    throw new Refused('damagedBackup'); // changed or removed under our hands
  }
};

/** The first line of a backup file. */
export async function headerOf(file: Blob): Promise<string> {
  const bytes = await read(file, 0, longestHeader);
  const end = bytes.indexOf(newline);
  const text = textOf(end < 0 ? bytes : bytes.subarray(0, end));
  if (end < 0) throw new Refused(text.startsWith(backupStart) ? 'damagedBackup' : 'notABackup');
  return text;
}

interface Piece {
  /** Number of the first of them; the header is line 0. */
  from: number;
  lines: string[];
  /** How much of the file has been read, 0 to 1. */
  share: number;
}

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
};

/** The lines after the header, some megabytes at a time, so that the file is never in memory whole. */
export async function* fileLines(file: Blob, header: string): AsyncGenerator<Piece> {
  let rest: Uint8Array = new Uint8Array();
  let from = 1;
  const start = new TextEncoder().encode(header).length + 1;
  for (let at = start; at < file.size; at += slice) {
    const to = Math.min(at + slice, file.size);
    const bytes = joined(rest, await read(file, at, to));
    const end = bytes.lastIndexOf(newline);
    if (end < 0 && bytes.length > longest) throw new Refused('damagedBackup');
    rest = bytes.subarray(end + 1);
    if (end < 0) continue;
    const lines = textOf(bytes.subarray(0, end)).split('\n');
    yield { from, lines, share: to / file.size };
    from += lines.length;
  }
  if (rest.length > 0) throw new Refused('damagedBackup');
}
