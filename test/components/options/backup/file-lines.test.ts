import { describe, expect, it } from 'vitest';
import { fileLines, headerOf } from '../../../../components/options/backup/file-lines.ts';
import { isBackup } from '../../../../components/options/backup/is-backup.ts';
import { backupStart } from '../../../../lib/platform/backup-start.ts';

const header = `${backupStart},"more":1}`;
const pieces = async (text: string | Uint8Array<ArrayBuffer>, first = header) => {
  const found = [];
  for await (const piece of fileLines(new Blob([text]), first)) found.push(piece);
  return found;
};

describe('a backup file', () => {
  it('gives its first line, and then all others, each whole and numbered, however long', async () => {
    const lines = ['短', 'x'.repeat(3_000_000), 'y'.repeat(9_000_000), '', 'z'.repeat(1_500_000), 'end'];
    const text = [header, ...lines].map((line) => `${line}\n`).join('');
    expect(await headerOf(new Blob([text]))).toBe(header);
    const found = await pieces(text);
    expect(found.length).toBeGreaterThan(2);
    expect(found.flatMap((piece) => piece.lines).map((line) => line.length)).toEqual(lines.map(({ length }) => length));
    expect(found.map(({ from }) => from)).toEqual(
      found.map((_, at) => 1 + found.slice(0, at).reduce((sum, piece) => sum + piece.lines.length, 0)),
    );
    expect(found.at(-1)?.share).toBe(1);
  });

  it.each([
    ['whose last line does not end', `${header}\none\ntwo`],
    ['whose first line does not end', header],
    ['whose line never ends', `${header}\n${'x'.repeat(40_000_000)}`],
  ])('%s is damaged', async (_, text) => {
    await expect(headerOf(new Blob([text])).then(() => pieces(text))).rejects.toMatchObject({ fault: 'damagedBackup' });
  });

  it('with another beginning and no line at all is none', async () => {
    for (const text of ['', 'x', 'x'.repeat(70_000)])
      await expect(headerOf(new Blob([text]))).rejects.toMatchObject({ fault: 'notABackup' });
  });

  it('keeps what was put before it', async () => {
    expect(await headerOf(new Blob([`\ufeff${header}\n`]))).toBe(`\ufeff${header}`);
  });

  it('is known by its name or by how it begins', async () => {
    expect(await isBackup(new File(['x'], '示例.beian-backup'))).toBe(true);
    expect(await isBackup(new File([`${header}\n`], '示例.json'))).toBe(true);
    expect(await isBackup(new File(['{"icp_subject":{}}'], '示例.json'))).toBe(false);
  });
});
