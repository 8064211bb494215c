import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Needle } from './needles.ts';
import { logRecords, tableBlocks } from './tables.ts';

export interface Finding {
  file: string;
  needle: string;
}

export interface Searched {
  files: number;
  bytes: number;
  /** Tables and logs taken apart. */
  unpacked: number;
  findings: Finding[];
}

const gzip = Buffer.from([0x1f, 0x8b, 0x08]);

/** What else a file says once taken apart. A log still being written may end in half a record: that is searched too. */
function inside(name: string, content: Buffer): Buffer[] {
  if (/\.(?:ldb|sst)$/u.test(name)) return tableBlocks(content);
  if (/(?:^|\/)(?:\d{6}\.log|MANIFEST-\d{6})$/u.test(name)) return logRecords(content);
  const at = content.indexOf(gzip);
  if (at < 0) return [];
  try {
    return [gunzipSync(content.subarray(at))];
  } catch {
    return []; // three bytes that only look like it
  }
}

/** Looks for every needle in every file of a folder: as it lies there, and inside tables, logs and what is zipped. */
export function searchFolder(folder: string, needles: readonly Needle[]): Searched {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const searched: Searched = { files: 0, bytes: 0, unpacked: 0, findings: [] };
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const within = inside(path, content);
    searched.files += 1;
    searched.bytes += content.length;
    searched.unpacked += within.length > 0 ? 1 : 0;
    for (const needle of needles) {
      if ([content, ...within].some((part) => part.includes(needle.bytes)))
        searched.findings.push({ file: path.slice(folder.length + 1), needle: needle.name });
    }
  }
  return searched;
}
