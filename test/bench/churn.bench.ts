import type { Page } from '@playwright/test';
import { openConsole } from '../e2e/pages/console.ts';
import { startRig } from '../e2e/rig.ts';
import { type Figures, reported } from './figure.ts';

interface Load {
  /** Seconds of work on the page's main thread. */
  work: number;
  /** Tasks over 50 ms. */
  longTasks: number;
}

/** A form on which something changes 60 times a second, for so many seconds. */
async function churn(page: Page, seconds: number): Promise<Load> {
  await openConsole(page, 'company', { step: '1' });
  await page.waitForTimeout(2000); // the assistant, where there is one, has come
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const work = async (): Promise<number> =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ??
    Number.NaN;
  await page.evaluate(() => {
    const place = document.body.appendChild(document.createElement('p'));
    const world = window as unknown as { longTasks: number };
    world.longTasks = 0;
    new PerformanceObserver((list) => {
      world.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask' });
    setInterval(() => {
      place.textContent = String(Math.random());
    }, 1000 / 60);
  });
  const before = await work();
  await page.waitForTimeout(seconds * 1000);
  const load = {
    work: (await work()) - before,
    longTasks: await page.evaluate(() => (window as unknown as { longTasks: number }).longTasks),
  };
  await page.close();
  return load;
}

/** Work of the page's main thread, and long tasks, on a churning form with the extension and without. */
export async function churnBench({ short }: { short: boolean }): Promise<Figures> {
  const seconds = short ? 10 : 60;
  const [withIt, without] = [await startRig(), await startRig({ extension: false })];
  try {
    const ours = await churn(await withIt.context.newPage(), seconds);
    const bare = await churn(await without.context.newPage(), seconds);
    return {
      'workOnChurningPage.withOverWithout': reported(ours.work / bare.work, {
        withSeconds: ours.work,
        withoutSeconds: bare.work,
        seconds,
      }),
      'longTasksOnChurningPage.withMinusWithout': reported(ours.longTasks - bare.longTasks, {
        with: ours.longTasks,
        without: bare.longTasks,
      }),
    };
  } finally {
    await withIt.close();
    await without.close();
  }
}
