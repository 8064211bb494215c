import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

const numbers = (...fields: readonly [bytes: 2 | 4, value: number][]): Buffer =>
  Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

/** A folder as a zip archive of stored files: Firefox installs nothing else for good. */
export function packed(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    const name = Buffer.from(path.slice(folder.length + 1).replaceAll('\\', '/'));
    // Version 2.0, names in UTF-8, stored, no time.
    const about = numbers([2, 20], [2, 0x800], [2, 0], [2, 0], [2, 0x21], [4, crc32(content)]);
    const sizes = numbers([4, content.length], [4, content.length], [2, name.length], [2, 0]);
    const local = Buffer.concat([numbers([4, 0x04034b50]), about, sizes, name, content]);
    const places = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    list.push(Buffer.concat([numbers([4, 0x02014b50], [2, 20]), about, sizes, places, name]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length]);
  return Buffer.concat([...parts, directory, end, numbers([4, directory.length], [4, offset], [2, 0])]);
}
