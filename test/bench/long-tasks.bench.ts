import type { BrowserContext, Page } from '@playwright/test';
import { zhCN } from '../../lib/texts/zh-CN.ts';
import { startRig } from '../e2e/rig.ts';
import { bundle } from './bundle.ts';
import { aimAt } from './closed-shadow.ts';
import { deeds } from './deeds.ts';
import { atMost, type Figures, median } from './figure.ts';
import { addressOf } from './fill-sides.ts';
import { warmUp } from './warm-up.ts';

const aim = 0;
const form = { kit: 'weui', step: 0 };
const load = 2500; // ms in which the page and whatever comes with it are there
const rest = 1000;

/** Tasks of the page's main thread over 50 ms, while it loads and while it is filled. */
interface LongTasks {
  loading: number[];
  filling: number[];
}

const observe = (): void => {
  const durations: number[] = [];
  Object.assign(window, { longTasks: durations });
  new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
};

const taken = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));

/** A task of our own making must be seen: silence would otherwise pass for quiet. */
async function proveSeen(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      for (const end = performance.now() + 80; performance.now() < end; );
    });
  });
  await page.waitForTimeout(rest);
  if ((await taken(page)).length === 0) throw new Error('long tasks are not seen');
}

async function longTasks(context: BrowserContext, prepare: (page: Page) => Promise<() => Promise<unknown>>) {
  const page = await context.newPage();
  try {
    await page.addInitScript(observe);
    await page.goto(addressOf(form));
    await page.waitForTimeout(load);
    const loading = await taken(page);
    const fill = await prepare(page);
    await proveSeen(page); // and what looking for the button took, the measurer's own work, is dropped
    await fill();
    await page.waitForTimeout(rest);
    return { loading, filling: await taken(page) };
  } finally {
    await page.close();
  }
}

/** Long tasks the extension adds to loading and filling a form, against the same form filled by a script. */
export async function longTaskBench({ short }: { short: boolean }): Promise<Figures> {
  const [watch, script] = [await bundle('./in-page/fill-watch.ts'), await bundle('./in-page/ideal-script.ts')];
  const [withIt, without] = [await startRig(), await startRig({ extension: false })];
  const rounds: { ours: LongTasks; bare: LongTasks }[] = [];
  try {
    await warmUp(withIt);
    for (let left = short ? 3 : 7; left > 0; left -= 1) {
      const bare = await longTasks(without.context, async (page) => {
        await page.evaluate(script);
        await page.evaluate(`benchScript.prepare(${JSON.stringify(form.kit)}, ${JSON.stringify(deeds[form.step])})`);
        return () => page.evaluate('benchScript.run()');
      });
      const ours = await longTasks(withIt.context, async (page) => {
        await page.evaluate(watch);
        const { x, y } = await aimAt(page, zhCN.panel.fill);
        return async () => {
          await page.mouse.click(x, y);
          await page.waitForFunction('/已填/.test(benchWatch.watched.status)');
        };
      });
      rounds.push({ bare, ours });
    }
  } finally {
    await withIt.close();
    await without.close();
  }
  const figure = (when: keyof LongTasks) => {
    const count = (side: 'ours' | 'bare'): number => median(rounds.map((round) => round[side][when].length));
    const longest = (side: 'ours' | 'bare'): number => median(rounds.map((round) => Math.max(0, ...round[side][when])));
    const more = median(rounds.map(({ ours, bare }) => ours[when].length - bare[when].length));
    const counts = { with: count('ours'), without: count('bare') };
    return atMost(aim, more, { ...counts, longestMsWith: longest('ours'), longestMsWithout: longest('bare') });
  };
  return {
    'longTasks.loadingWithMinusWithout': figure('loading'),
    'longTasks.fillingWithMinusWithout': figure('filling'),
  };
}
