import type { Page } from '@playwright/test';
import { startRig } from '../e2e/rig.ts';
import { bigPage } from './big-page.ts';
import { bundle } from './bundle.ts';
import { atMost, type Figure, type Figures, median } from './figure.ts';
import { generatedForm } from './generated-form.ts';
import type { PassTimes, ReadCounts } from './in-page/scan.ts';

const rounds = 7;
const ms = 100;
const aim = 5;
const linearAim = 1.5;

const steps = { portalOrganizer: 0, portalPrincipal: 1, portalApplet: 2 };
const sizes = [10, 100, 1000];
/** Elements of a page on which a form of a hundred rows is the least part. */
const bigPages = [5_000, 20_000, 100_000];

async function openStep(page: Page, step: number): Promise<void> {
  await page.goto(`https://mp.weixin.qq.com/wxamp/practice/filing?step=${step}`);
  await page.waitForFunction(() => window.__practice?.truth.some(({ shown }) => shown));
}

async function openGenerated(page: Page, rows: number): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(generatedForm(rows));
}

async function openBig(page: Page, elements: number): Promise<void> {
  await openGenerated(page, 100);
  await page.evaluate(bigPage, elements);
}

const passTimes = (page: Page): Promise<PassTimes> => page.evaluate(`benchScan.passTimes(${ms})`);
const livePassTimes = (page: Page): Promise<PassTimes> => page.evaluate(`benchScan.livePassTimes(${ms / 4})`);

// The quicker of two ways to write a bare walk, whichever it is on this page.
const bare = ({ bareWalk, flatWalk }: PassTimes): number => Math.min(bareWalk, flatWalk);

function figureOf(times: readonly PassTimes[]): Figure {
  const detail = { msPerScan: median(times.map(({ scan }) => scan)), msPerBareWalk: median(times.map(bare)) };
  return atMost(aim, median(times.map((one) => one.scan / bare(one))), detail);
}

async function prepare(page: Page, code: string): Promise<void> {
  await page.evaluate(code);
  const { controls, found, bareWalk, flatWalk } = await page.evaluate<ReadCounts>('benchScan.readCounts()');
  if (controls === 0 || bareWalk < controls || flatWalk < controls)
    throw new Error(`nothing to measure: ${JSON.stringify({ controls, found, bareWalk, flatWalk })}`);
}

/** A scan against a bare walk over the same page, and whether its time grows with the rows and no faster. */
export async function scanBench(): Promise<Figures> {
  const code = await bundle('./in-page/scan.ts');
  const rig = await startRig({ extension: false });
  const pages = new Map<string, Page>();
  const times = new Map<string, PassTimes[]>();
  const note = (name: string, one: PassTimes): void => void times.set(name, [...(times.get(name) ?? []), one]);
  try {
    for (const [name, step] of Object.entries(steps)) {
      const page = await rig.context.newPage();
      await openStep(page, step);
      pages.set(name, page);
    }
    for (const rows of sizes) {
      const page = await rig.context.newPage();
      await openGenerated(page, rows);
      pages.set(`generated${rows}Rows`, page);
    }
    for (const elements of bigPages) {
      const page = await rig.context.newPage();
      await openBig(page, elements);
      pages.set(`page${elements}Elements`, page);
    }
    for (const page of pages.values()) await prepare(page, code);
    for (let round = 0; round < rounds; round += 1)
      for (const [name, page] of pages) {
        note(name, await passTimes(page));
        if (name !== 'portalPrincipal') continue;
        await page.bringToFront();
        note('changingPage', await livePassTimes(page));
      }
  } finally {
    await rig.close();
  }
  const perRow = sizes.map((rows) => (times.get(`generated${rows}Rows`) ?? []).map(({ scan }) => scan / rows));
  const growth = (more: number, fewer: number): Figure =>
    atMost(linearAim, median((perRow[more] ?? []).map((time, round) => time / (perRow[fewer]?.[round] ?? 0))));
  return {
    ...Object.fromEntries([...times].map(([name, all]) => [`scanOverBareWalk.${name}`, figureOf(all)])),
    'scanTimePerRow.100RowsOver10': growth(1, 0),
    'scanTimePerRow.1000RowsOver100': growth(2, 1),
  };
}
