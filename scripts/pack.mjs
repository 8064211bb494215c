// A zip archive whose bytes depend on nothing but names and contents: files in the order of their names, one time for all of
// them, one compression in plain JavaScript, which is the same on every machine.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first moment a zip archive can name. */
const noTime = new Date(1980, 0, 1);
const unix = 3;
/** A file anybody may read and its owner may write. */
const plainFile = (0o100644 << 16) >>> 0;

/** Names of all files in a folder, with slashes. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));

/** These files of a folder as an archive. */
export function pack(folder, names = filesIn(folder)) {
  const files = names
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: noTime, os: unix, attrs: plainFile });
}

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
