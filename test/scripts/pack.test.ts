import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { pack, sha256 } from '../../scripts/pack.mjs';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const contents: [name: string, text: string][] = [
  ['manifest.json', '{"name":"示例"}'],
  ['chunks/b.js', 'b'.repeat(5000)],
  ['chunks/a.js', 'a'],
  ['图标/示例.txt', '样例'],
];

/** A folder with the files, written in that order, all of them of that time. */
const folderOf = (files: typeof contents, time: Date): string => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-pack-'));
  folders.push(folder);
  for (const [name, text] of files) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    utimesSync(path, time, time);
  }
  return folder;
};

it('the same files are the same bytes, whenever and in whatever order they were written', () => {
  const one = pack(folderOf(contents, new Date('2026-03-01')));
  const other = pack(folderOf(contents.toReversed(), new Date('2001-12-31')));
  expect(sha256(one)).toBe(sha256(other));
  expect(one.length).toBeLessThan(2000);
});

it('holds every file whole, in the order of the names', () => {
  const files = unzipSync(pack(folderOf(contents, new Date())));
  const texts = Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  expect(texts).toEqual(contents.toSorted(([one], [other]) => (one < other ? -1 : 1)));
});

it('another byte is another archive', () => {
  const [[name = ''] = [], ...rest] = contents;
  const changed = pack(folderOf([[name, '{"name":"样例"}'], ...rest], new Date()));
  expect(sha256(changed)).not.toBe(sha256(pack(folderOf(contents, new Date()))));
});
