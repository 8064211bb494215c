import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Ledger } from '../../lib/tracker/ledger.ts';
import { letPass } from './away/let-pass.ts';
import { ways } from './away/ways.ts';
import { test as base, expect } from './fixtures.ts';
import { openFilings } from './pages/filings.ts';
import { openWorker, type WorkerPage } from './pages/worker.ts';
import { goWithoutPassphrase, type Rig, startRig } from './rig.ts';

/** A browser of one's own with a copy of the build in a folder of its own, so that another version can come. */
const test = base.extend<{ own: { rig: Rig; folder: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  own: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'beian-pilot-build-'));
    cpSync(resolve('.output/chrome-mv3'), folder, { recursive: true });
    const rig = await startRig({ folder });
    const page = await rig.openOwn('options.html');
    await goWithoutPassphrase(page);
    await page.close();
    await use({ rig, folder });
    await rig.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

const hour = 3_600_000;
const slept = 3 * hour;
const labels = ['示例甲', '示例乙', '示例丙'];

/** A filing whose SMS runs out at a time (ms). */
function track(worker: WorkerPage, label: string, deadline: number) {
  const at = deadline - 24 * hour;
  const events = [
    { id: `${label} 1`, type: 'statusSeen', code: '4', at, noted: at } as const,
    { id: `${label} 2`, type: 'smsReceived', verifier: 'subjectPrincipal', at, noted: at } as const,
  ];
  return worker.send('addFiling', { label, kind: 'first', combined: false, events });
}

/** Waits until the worker has looked and told all there was. */
async function rested(worker: WorkerPage, next: number): Promise<void> {
  await expect.poll(() => worker.alarmAt('filings'), { message: 'next look', timeout: 15_000 }).toBe(next);
  expect(((await worker.valueAt('reminders')) as Ledger).showing).toEqual([]);
}

for (const [name, leave] of Object.entries(ways))
  test(`${name} and deadlines pass meanwhile: told once what was missed, counted down to the second`, async ({
    own: { rig, folder },
  }) => {
    const before = await openWorker(rig);
    await before.send('setReminderSettings', { quiet: { from: 0, to: 0 } });
    // Once three hours have been slept and some seconds have passed: one is over, the others are due to be told.
    const back = Date.now() + 4000;
    const [over, soon, later] = [back, back + hour / 2, back + 2 * hour];
    for (const [at, deadline] of [over, soon, later].entries()) await track(before, labels[at] ?? '', deadline + slept);
    await rested(before, over + slept - 2 * hour);
    await letPass(before, slept);
    await leave(rig, folder, () => after(Math.max(0, back + 500 - Date.now())));

    const worker = await openWorker(rig);
    await rested(worker, soon);
    const told = await worker.standing();
    expect(told.filter((id) => id.startsWith('filings:'))).toHaveLength(1);
    expect(await worker.chrome('action.getBadgeText', {})).toBe('!');
    const popup = await openFilings(rig);
    await expect(popup.timers).toHaveText(['已超时', /^00:/u, /^01:/u]);
    await popup.expectCountdown(soon, 1);
    await popup.expectCountdown(later, 2);
    // Two hours and thirty minutes before the first, two hours before the second: the rest came in time.
    const missed = popup.missed(3);
    await expect(missed).toContainText(`${labels[0]}（2 次），${labels[1]}`);
    await missed.getByRole('button', { name: '知道了' }).click();
    await expect(missed).toHaveCount(0);

    await leave(rig, folder, async () => undefined);
    const again = await openWorker(rig);
    await rested(again, soon);
    expect((await again.standing()).filter((id) => !told.includes(id))).toEqual([]);
    const popupAgain = await openFilings(rig);
    await popupAgain.expectCountdown(soon, 1);
    await expect(popupAgain.page.getByText('休眠期间错过')).toHaveCount(0);
  });
