import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compress } from 'snappyjs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ofBytes, ofText } from './needles.ts';
import { searchFolder } from './search.ts';

const planted = '示例13800138001';
const needles = ofText('planted', planted);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leaks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const varint = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >> 7)]);
const entry = (key: string, value: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0, ...varint(key.length), ...varint(value.length)]), Buffer.from(key), value]);
const blockOf = (...entries: Buffer[]): Buffer => Buffer.concat([...entries, Buffer.from([0, 0, 0, 0, 1, 0, 0, 0])]);

/** A table of one entry, compressed as Chromium's are. */
function table(value: Buffer): Buffer {
  const data = Buffer.from(compress(blockOf(entry('key', value))));
  const index = blockOf(entry('key', Buffer.from([0, ...varint(data.length)])));
  const indexAt = data.length + 5;
  const footer = Buffer.alloc(48);
  Buffer.from([0, 0, ...varint(indexAt), ...varint(index.length)]).copy(footer);
  footer.writeBigUInt64LE(0xdb4775248b80fb57n, 40);
  return Buffer.concat([data, Buffer.from([1, 0, 0, 0, 0]), index, Buffer.alloc(5), footer]);
}

/** A log whose one record is split over two blocks. */
function log(record: Buffer): Buffer {
  const part = (kind: number, bytes: Buffer): Buffer => {
    const header = Buffer.alloc(7);
    header.writeUInt16LE(bytes.length, 4);
    header[6] = kind;
    return Buffer.concat([header, bytes]);
  };
  const room = 32_768 - 7;
  return Buffer.concat([part(2, record.subarray(0, room)), part(4, record.subarray(room))]);
}

const long = Buffer.concat([Buffer.alloc(32_768 - 7 - 9, 'x'), Buffer.from(planted), Buffer.alloc(50, 'y')]);
// Repeated signs, so that the compressed form does not hold the text in one piece.
const repeated = Buffer.from(`${planted.slice(0, 8)}—${planted.slice(4)}—${planted}`);

it.each([
  ['as it is', 'a.txt', Buffer.from(`… ${planted} …`)],
  ['in UTF-16', 'Session_1', Buffer.from(`.. ${planted}`, 'utf16le')],
  ['in base64 at each place', 'b.json', Buffer.from(Buffer.from(`.${planted}.`).toString('base64'))],
  ['in base64 two further', 'b.json', Buffer.from(Buffer.from(`..${planted}.`).toString('base64'))],
  ['as JSON escapes', 'c.json', Buffer.from('\\u793a\\u4f8b13800138001')],
  ['in an address', 'd', Buffer.from(encodeURIComponent(planted))],
  ['in a compressed table', '000005.ldb', table(repeated)],
  ['in a log, split', '000003.log', log(long)],
  ['in something zipped', 'e', Buffer.concat([Buffer.from('head'), gzipSync(planted)])],
])('finds what lies there %s', (_, name, content) => {
  writeFileSync(join(folder, name), content);
  const { findings, files } = searchFolder(folder, needles);
  expect(files).toBe(1);
  expect(findings.map(({ file }) => file)).toContain(name);
});

it('has to unpack a table to find it', () => {
  expect(table(repeated).includes(planted)).toBe(false);
});

it('finds nothing that is not there', () => {
  writeFileSync(join(folder, 'a.txt'), '样例13900139002');
  writeFileSync(join(folder, '000005.ldb'), table(Buffer.from('nothing of it')));
  expect(searchFolder(folder, needles)).toMatchObject({ files: 2, unpacked: 1, findings: [] });
});

it('finds a picture by its bytes, plain or in base64', () => {
  const picture = Buffer.from(Array.from({ length: 900 }, (_, at) => (at * at * 31 + at * 7) % 251));
  writeFileSync(join(folder, 'plain'), Buffer.concat([Buffer.from('head'), picture]));
  writeFileSync(join(folder, 'base64'), Buffer.from(picture.toString('base64')));
  const found = searchFolder(folder, ofBytes('picture', picture)).findings.map(({ file }) => file);
  expect([...new Set(found)].toSorted()).toEqual(['base64', 'plain']);
});

it('says so when a table cannot be taken apart', () => {
  writeFileSync(join(folder, '000005.ldb'), Buffer.alloc(60));
  expect(() => searchFolder(folder, needles)).toThrow('no table');
});
