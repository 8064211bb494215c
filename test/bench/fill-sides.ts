import type { BrowserContext, Page } from '@playwright/test';
import { zhCN } from '../../lib/texts/zh-CN.ts';
import { standing } from '../demo/ask.ts';
import { wanted } from '../demo/wanted.ts';
import { company } from '../sample/company.ts';
import { aimAt } from './closed-shadow.ts';
import { deeds } from './deeds.ts';
import type { Watched } from './in-page/fill-watch.ts';

/** A step of the practice console, in one of its kits. */
export interface Form {
  kit: string;
  step: number;
}

/** ms from the start to the last correct write, and from there until the assistant says it is done. */
export interface FillTime {
  right: number;
  settling: number;
}

/** Code that is run in every page measured. */
export interface PageCode {
  watch: string;
  ideal: string;
}

const seen = 700; // ms until the button has been in sight for long enough
const longest = 30_000;

export const addressOf = ({ kit, step }: Form): string => {
  const { base_info: applet } = company.icp_applets;
  const asked = { account: company.icp_subject.base_info.name, applet: applet.name, kit, step: String(step) };
  return `https://mp.weixin.qq.com/wxamp/practice/filing?${new URLSearchParams(asked)}`;
};

async function expected(page: Page): Promise<Record<string, string | string[]>> {
  const { truth } = await standing(page);
  const rows = truth.filter(({ shown, fillable, control }) => shown && fillable && control !== 'upload');
  const entries = rows.map(({ id }) => [id, wanted(company, id)] as const).filter(([, value]) => value !== undefined);
  if (entries.length === 0) throw new Error('nothing to fill');
  return Object.fromEntries(entries) as Record<string, string | string[]>;
}

async function onForm<Result>(
  context: BrowserContext,
  form: Form,
  code: string,
  deed: (page: Page) => Promise<Result>,
) {
  const page = await context.newPage();
  try {
    await page.goto(addressOf(form));
    await page.waitForFunction(() => window.__practice?.truth.some(({ shown }) => shown));
    await page.evaluate(code);
    return await deed(page);
  } finally {
    await page.close();
  }
}

async function whenRight(page: Page, done: string): Promise<Watched> {
  const waited = page.waitForFunction(`benchWatch.watched.rightAt > 0 && ${done}`, undefined, { timeout: longest });
  const late = await waited.then(() => false).catch(() => true);
  const watched = await page.evaluate<Watched>('benchWatch.stop()');
  if (late || watched.missing.length > 0) throw new Error(`not filled: ${JSON.stringify(watched)}`);
  return watched;
}

/** The extension, from a real click on its button. */
export const ourTime = (context: BrowserContext, form: Form, { watch }: PageCode): Promise<FillTime> =>
  onForm(context, form, watch, async (page) => {
    const { x, y } = await aimAt(page, zhCN.panel.fill);
    await page.waitForTimeout(seen);
    await page.evaluate(`benchWatch.watch(${JSON.stringify(await expected(page))})`);
    await page.mouse.click(x, y);
    const { clickAt, rightAt, statusAt } = await whenRight(page, '/已填/.test(benchWatch.watched.status)');
    return { right: rightAt - clickAt, settling: statusAt - rightAt };
  });

/** A script written for this very form: knows every control, how it is worked and what it takes, and only does that. */
export const idealTime = (context: BrowserContext, form: Form, { watch, ideal }: PageCode): Promise<FillTime> =>
  onForm(context, form, `${watch};${ideal}`, async (page) => {
    await page.waitForTimeout(seen);
    await page.evaluate(`benchScript.prepare(${JSON.stringify(form.kit)}, ${JSON.stringify(deeds[form.step])})`);
    await page.evaluate(`benchWatch.watch(${JSON.stringify(await expected(page))})`);
    const start = await page.evaluate<number>('benchScript.run()');
    const { rightAt } = await whenRight(page, 'true');
    return { right: rightAt - start, settling: 0 };
  });
