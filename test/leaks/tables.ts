import { uncompress } from 'snappyjs';

// LevelDB's files as its format documents give them (table_format.md, log_format.md).
const footerBytes = 48;
const magic = 0xdb4775248b80fb57n;
const logBlock = 32_768;
const logHeader = 7;

function varint(bytes: Buffer, from: number): [value: number, next: number] {
  let value = 0;
  let at = from;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at];
  }
}

function block(file: Buffer, offset: number, size: number): Buffer {
  const raw = file.subarray(offset, offset + size);
  const kind = file[offset + size];
  if (kind === 0) return raw;
  if (kind === 1) return Buffer.from(uncompress(raw));
  throw new Error(`a block compressed in a way unknown here (${kind})`);
}

/** The values of a block, in order. */
function valuesOf(content: Buffer): Buffer[] {
  const end = content.length - 4 * (content.readUInt32LE(content.length - 4) + 1);
  const values: Buffer[] = [];
  for (let at = 0; at < end; ) {
    const [, afterShared] = varint(content, at);
    const [own, afterOwn] = varint(content, afterShared);
    const [length, afterLength] = varint(content, afterOwn);
    values.push(content.subarray(afterLength + own, afterLength + own + length));
    at = afterLength + own + length;
  }
  return values;
}

/** Every data block of a table file, unpacked: keys share their beginnings, values stand whole. */
export function tableBlocks(file: Buffer): Buffer[] {
  if (file.length < footerBytes || file.readBigUInt64LE(file.length - 8) !== magic) throw new Error('no table');
  const footer = file.length - footerBytes;
  const [, a] = varint(file, footer);
  const [, b] = varint(file, a);
  const [offset, c] = varint(file, b);
  const [size] = varint(file, c);
  return valuesOf(block(file, offset, size)).map((handle) => {
    const [from, next] = varint(handle, 0);
    return block(file, from, varint(handle, next)[0]);
  });
}

/** Every record of a log file, put together again where it was split at the edge of a block. */
export function logRecords(file: Buffer): Buffer[] {
  const records: Buffer[] = [];
  let parts: Buffer[] = [];
  for (let start = 0; start < file.length; start += logBlock) {
    const end = Math.min(start + logBlock, file.length);
    for (let at = start; at + logHeader <= end; ) {
      const length = file.readUInt16LE(at + 4);
      const kind = file[at + 6] ?? 0;
      if (kind === 0) break;
      parts.push(file.subarray(at + logHeader, at + logHeader + length));
      if (kind === 1 || kind === 4) {
        records.push(Buffer.concat(parts));
        parts = [];
      }
      at += logHeader + length;
    }
  }
  return [...records, ...(parts.length > 0 ? [Buffer.concat(parts)] : [])];
}
