import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inDatabase } from '../../../../lib/platform/database.ts';
import { sha256Of } from '../../../../lib/platform/sha256.ts';
import { readHeader } from '../../../../lib/services/backup/header.ts';
import { previewRestore } from '../../../../lib/services/backup/preview-restore.ts';
import { beginRestore } from '../../../../lib/services/backup/restoring.ts';
import { lock } from '../../../../lib/services/locking.ts';
import { backedUp, brought, elsewhere, everything, looked, opened, passphrase, restored } from './moving.ts';
import { front, keep, profileOf, refOf } from './vault-of.ts';

vi.setConfig({ testTimeout: 60_000 }); // Argon2 on a busy machine

let lines: string[];
let other: string[];
beforeAll(async () => {
  await elsewhere();
  await keep(
    [profileOf('p1', { scans: { [front]: [refOf('s1')] } }), profileOf('p2')],
    [{ deletedAt: 1, profile: profileOf('t1') }],
    [
      ['s1', 1],
      ['s2', 2],
    ],
  );
  lines = await backedUp();
  other = await backedUp();
});
beforeEach(async () => {
  await elsewhere();
  await keep([profileOf('p9')]);
});

const disk = async (): Promise<string> => {
  const { restore: _, ...local } = await fakeBrowser.storage.local.get(null);
  return JSON.stringify([local, await inDatabase((database) => database.getAllKeys('scans'))]);
};
const turned = (text: string, at: number, bit: number): string => {
  const bytes = Buffer.from(text);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  return bytes.toString();
};
const sound = async (restoreId: string, some: readonly string[]): Promise<unknown> => {
  await looked(restoreId, some);
  return previewRestore(restoreId);
};
const damaged = { fault: 'damagedBackup' };

describe('a backup', () => {
  it('is refused with any bit turned, wherever, and changes nothing', async () => {
    const before = await disk();
    const restoreId = await opened(lines);
    await expect(sound(restoreId, lines)).resolves.toBeDefined();
    for (const [number, line] of lines.entries()) {
      const places = number === 0 ? 40 : 25;
      for (let place = 0; place <= places; place++) {
        const at = Math.min(line.length - 1, Math.floor((line.length * place) / places));
        const spoilt = lines.with(number, turned(line, at, (place * 3) % 7));
        const deed = number === 0 ? readHeader(spoilt[0] ?? '') : sound(restoreId, spoilt);
        await expect(deed, `${number} ${at}`).rejects.toMatchObject({
          fault: expect.stringMatching(/^(?:damagedBackup|notABackup|newerBackup)$/u),
        });
      }
    }
    expect(await disk()).toBe(before);
  });

  it('whose last line has one spare bit turned is not that file', async () => {
    const [end = ''] = lines.slice(-1);
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const spare = end.replace(/(.)==/u, (_, sign: string) => `${signs[signs.indexOf(sign) ^ 1]}==`);
    expect(spare).not.toBe(end);
    await expect(sound(await opened(lines), lines.with(-1, spare))).rejects.toMatchObject(damaged);
  });

  it.each<[string, (all: string[]) => string[]]>([
    ['without its last line', (all) => all.slice(0, -1)],
    ['without two of its lines', (all) => all.toSpliced(2, 2)],
    ['without its last scan', (all) => all.toSpliced(-2, 1)],
    ['with two lines swapped', (all) => [...all.slice(0, 1), all[2] ?? '', all[1] ?? '', ...all.slice(3)]],
    ['with a line twice', (all) => all.toSpliced(2, 0, all[2] ?? '')],
    ['with something after its end', (all) => [...all, all[1] ?? '']],
    ['with a line of another backup', (all) => all.with(1, other[1] ?? '')],
    ['with the end of another backup', (all) => all.with(-1, other.at(-1) ?? '')],
    ['with an empty line', (all) => all.toSpliced(2, 0, '')],
  ])('%s is refused and changes nothing', async (_, spoil) => {
    const before = await disk();
    const restoreId = await opened(lines);
    await expect(sound(restoreId, spoil(lines))).rejects.toMatchObject(damaged);
    await expect(
      beginRestore(restoreId, { choices: [], trash: true, filings: true, settings: true }),
    ).rejects.toMatchObject({
      fault: 'backupOver',
    });
    expect(await disk()).toBe(before);
  });

  it('that is cut and closed with a reckoned checksum is told all the same', async () => {
    const kept = lines.slice(0, 3);
    const sum = await sha256Of(`${kept.join('\n')}\n`);
    const end = { ...(JSON.parse(lines.at(-1) ?? '') as object), lines: 3, sha256: sum };
    await expect(sound(await opened(lines), [...kept, JSON.stringify(end)])).rejects.toMatchObject(damaged);
  });

  it('that is another file the second time is refused, and no profile changes', async () => {
    const restoreId = await opened(lines);
    await looked(restoreId, lines);
    const wish = everything(await previewRestore(restoreId));
    const before = JSON.stringify(await fakeBrowser.storage.local.get(null));
    await expect(brought(restoreId, lines.with(4, other[4] ?? ''), wish)).rejects.toMatchObject(damaged);
    await expect(brought(restoreId, lines.slice(0, -1), wish)).rejects.toMatchObject(damaged);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toBe(before);
    expect(await brought(restoreId, lines, wish)).toMatchObject({ added: 2, replaced: 0, trash: 1 });
  });

  it('does not open with another passphrase', async () => {
    const before = await disk();
    await expect(restored(lines, everything, `${passphrase}!`)).rejects.toMatchObject({ fault: 'wrongPassphrase' });
    await expect(restored(lines, everything, '')).rejects.toMatchObject({ fault: 'wrongPassphrase' });
    expect(await disk()).toBe(before);
  });
});

/** The first line with something else in it, and its check right again. */
const forged = async (change: (header: Record<string, unknown>) => unknown): Promise<string> => {
  const { check: _, ...header } = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
  const text = JSON.stringify(change(header)).slice(0, -1);
  return `${text},"check":"${await sha256Of(text)}"}`;
};

describe('a first line', () => {
  it.each<[string, (header: Record<string, unknown>) => unknown, string]>([
    ['of a later version', (header) => ({ ...header, version: 2, more: 1 }), 'newerBackup'],
    ['of another program', (header) => ({ ...header, format: 'other' }), 'notABackup'],
    ['without a lock', ({ lock: _, ...header }) => header, 'damagedBackup'],
    [
      'with the lock of a device',
      (header) => ({ ...header, lock: { ...(header.lock as object), mode: 'device' } }),
      'damagedBackup',
    ],
  ])('%s is refused', async (_, change, fault) => {
    await expect(readHeader(await forged(change))).rejects.toMatchObject({ fault });
  });

  it('that would make the passphrase cheap to guess is refused', async () => {
    const weak = await forged((header) => {
      const was = header.lock as { kdf: object };
      return { ...header, lock: { ...was, kdf: { ...was.kdf, memory: 1024 } } };
    });
    await expect(opened([weak])).rejects.toMatchObject({ fault: 'weakened' });
  });

  it('with other counts, all else being equal, fits none of the lines', async () => {
    const other = await forged((header) => ({ ...header, counts: { profiles: 1, trash: 0, scans: 0 } }));
    await expect(sound(await opened([other]), [other, ...lines.slice(1)])).rejects.toMatchObject(damaged);
  });
});

it('a backup that is open is forgotten with the lock', async () => {
  const restoreId = await opened(lines);
  await looked(restoreId, lines);
  await lock();
  await expect(previewRestore(restoreId)).rejects.toMatchObject({ fault: 'backupOver' });
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(restoreId);
});
