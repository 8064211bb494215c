import type { CDPSession, Page } from '@playwright/test';
import { type Rig, startRig } from '../e2e/rig.ts';
import { atMost, type Figures, median } from './figure.ts';
import { addressOf } from './fill-sides.ts';

const aim = 0.1;
const windowMs = 10_000;
const changesASecond = 60;

/** CPU seconds the page's main thread has spent, and of it in scripts. */
interface Spent {
  tasks: number;
  scripts: number;
}

/** A filing form on which something changes all the time: a clock, the look of a row, a notice that comes and goes. */
async function churningPage(rig: Rig): Promise<{ page: Page; session: CDPSession }> {
  const [page = await rig.context.newPage()] = rig.context.pages();
  await page.goto(addressOf({ kit: 'weui', step: 0 }));
  await page.waitForFunction(() => window.__practice?.truth.some(({ shown }) => shown));
  await page.waitForTimeout(2000); // what loading brings about is over
  await page.evaluate((ms) => {
    const clock = document.body.appendChild(document.createElement('p'));
    const row = document.querySelector('.weui-desktop-form__control-group');
    const notice = document.createElement('p');
    notice.textContent = '保存中';
    const changes = [
      () => clock.replaceChildren(new Date().toISOString()),
      () => row?.classList.toggle('practice-changed'),
      () => (notice.isConnected ? notice.remove() : document.body.append(notice)),
    ];
    let count = 0;
    setInterval(() => changes[count++ % changes.length]?.(), ms);
  }, 1000 / changesASecond);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

async function spent(session: CDPSession): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { tasks: of('TaskDuration'), scripts: of('ScriptDuration') };
}

async function share({ page, session }: { page: Page; session: CDPSession }): Promise<Spent> {
  const before = await spent(session);
  await page.waitForTimeout(windowMs);
  const after = await spent(session);
  const seconds = windowMs / 1000;
  return { tasks: (after.tasks - before.tasks) / seconds, scripts: (after.scripts - before.scripts) / seconds };
}

/** What the extension costs on a page that never comes to rest: the share of one core it adds, in windows by turns. */
export async function churnBench({ short }: { short: boolean }): Promise<Figures> {
  const [withIt, without] = [await startRig(), await startRig({ extension: false })];
  const shares: { ours: Spent; bare: Spent }[] = [];
  try {
    const [ours, bare] = [await churningPage(withIt), await churningPage(without)];
    for (let left = short ? 1 : 6; left > 0; left -= 1) {
      await bare.page.bringToFront();
      const one = await share(bare);
      await ours.page.bringToFront();
      shares.push({ bare: one, ours: await share(ours) });
    }
  } finally {
    await withIt.close();
    await without.close();
  }
  const of = (read: (one: (typeof shares)[number]) => number): number => median(shares.map(read));
  return {
    'cpuShareOfOneCore.churningPageWithMinusWithout': atMost(
      aim,
      of(({ ours, bare }) => ours.tasks - bare.tasks),
      {
        with: of(({ ours }) => ours.tasks),
        without: of(({ bare }) => bare.tasks),
        scriptsWith: of(({ ours }) => ours.scripts),
        scriptsWithout: of(({ bare }) => bare.scripts),
        secondsEach: (shares.length * windowMs) / 1000,
      },
    ),
  };
}
