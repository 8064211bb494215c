import type { Page } from '@playwright/test';
import { type Rig, startRig } from '../e2e/rig.ts';
import { bundle } from './bundle.ts';
import { atMost, type Figures, median, reported } from './figure.ts';
import type { Deed } from './in-page/tracking.ts';

const rounds = 7;

/** How long a person waits for the first countdown has an aim; what the background does at a tick is told. */
const aims: Partial<Record<Deed | 'countdownSeen', number>> = { countdownSeen: 1.5 };
const measured: readonly (Deed | 'countdownSeen')[] = ['countdownSeen', 'read', 'glance', 'tick', 'note', 'reconcile'];

async function followed(rig: Rig, filings: number, code: string): Promise<Page> {
  const page = await rig.openOwn('popup.html');
  await page.evaluate(code);
  await page.evaluate(`benchTracking.populate(${filings})`);
  await page.addInitScript(code);
  await page.reload();
  return page;
}

async function timeOf(page: Page, deed: Deed | 'countdownSeen'): Promise<number> {
  if (deed !== 'countdownSeen') return page.evaluate<number>(`benchTracking.time('${deed}')`);
  await page.reload();
  return page.evaluate<number>('benchTracking.countdownSeen()');
}

/** 1,000 filings followed against one: the popup's first countdown, and what a tick of the background costs. */
export async function trackingBench({ short }: { short: boolean }): Promise<Figures> {
  const many = short ? 200 : 1000;
  const code = await bundle('./in-page/tracking.ts');
  const rigs = [await startRig(), await startRig()] as const;
  try {
    const one = await followed(rigs[0], 1, code);
    const all = await followed(rigs[1], many, code);
    const figures: Figures = {};
    for (const deed of measured) {
      const pairs: { one: number; all: number }[] = [];
      for (let left = rounds; left > 0; left -= 1) {
        await one.bringToFront();
        const at = await timeOf(one, deed);
        await all.bringToFront();
        pairs.push({ one: at, all: await timeOf(all, deed) });
      }
      const ratio = median(pairs.map((pair) => pair.all / pair.one));
      const detail = { ms: median(pairs.map((pair) => pair.all)), msAt1: median(pairs.map((pair) => pair.one)) };
      const aim = aims[deed];
      figures[`tracking.${deed}.${many}FilingsOver1`] =
        aim === undefined ? reported(ratio, detail) : atMost(aim, ratio, detail);
    }
    return figures;
  } finally {
    for (const rig of rigs) await rig.close();
  }
}
