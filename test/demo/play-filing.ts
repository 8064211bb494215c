import type { Page } from '@playwright/test';
import { zhCN } from '../../lib/texts/zh-CN.ts';
import { assistantOn } from '../e2e/pages/assistant.ts';
import { standing, stepShown } from './ask.ts';
import type { DemoFiling, DemoStep } from './filings.ts';
import { choose, fill, replaceAll } from './fill-from.ts';
import { handCount } from './hand-count.ts';
import { type RowOutcome, rowOutcomes } from './outcomes.ts';
import { personAt } from './person.ts';
import { noPresses, type Presses, takePresses } from './presses.ts';
import { type Model, wrongAfterFill, wrongInSent } from './wanted.ts';

/** What came of one step: rows as the assistant lists them, presses, and what is wrong. */
export interface Played {
  title: string;
  rows: readonly RowOutcome[];
  /** Presses for the assistant, for what is the person's own, and what filling by hand would have taken instead. */
  filling: Presses;
  own: Presses;
  byHand: Presses;
  wrong: readonly string[];
}

const right: ReadonlySet<string> = new Set(['filled', 'already']);

/** One press of the button, what came of it in the portal's own model, and what the assistant says of it. */
async function playFill(page: Page, { body, profile }: DemoFiling, { differs }: DemoStep) {
  const before = await standing(page);
  await takePresses(page);
  await choose(page, profile);
  await fill(page);
  if (differs) await replaceAll(page);
  const filling = await takePresses(page);
  const after = await standing(page);
  const rows = await rowOutcomes(page);
  await takePresses(page); // reading the list is ours, not the person's
  const wrong = wrongAfterFill(body, after.truth, before.model, after.model);
  if (!rows.some(({ outcome }) => right.has(outcome))) wrong.push('没有填上任何一项');
  return { filling, rows, wrong };
}

async function playStep(page: Page, filing: DemoFiling, at: number, folder: string): Promise<Played> {
  const step = filing.steps[at] as DemoStep;
  const person = personAt(page);
  const shot = (when: string) =>
    page.screenshot({ path: `${folder}/${filing.id}-${at + 1}-${when}.png`, fullPage: true });
  await stepShown(page, at);
  await assistantOn(page).find({ role: 'button', name: zhCN.panel.fill });
  await shot('before');
  const before = await standing(page);
  const filled: Pick<Played, 'filling' | 'rows' | 'wrong'> = step.noFill
    ? { filling: noPresses, rows: [], wrong: [] }
    : await playFill(page, filing, step);
  await shot('filled');
  await takePresses(page);
  await step.byHand(person);
  await shot('after');
  const done = await standing(page);
  const byHand = handCount(at, done.truth, before.model, done.model, new Date());
  for (const button of step.leave.slice(0, -1)) await person.press(button);
  const { clicks, keys } = await takePresses(page);
  await person.press(step.leave.at(-1) as string); // counted here: the last one leads to another document
  return { title: step.title, ...filled, byHand, own: { clicks: clicks + 1, keys } };
}

/** Plays a whole filing on the console, up to the practice phone. */
export async function playFiling(page: Page, filing: DemoFiling, folder: string): Promise<Played[]> {
  const sent: Model[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/wxamp/practice/submit') sent.push(request.postDataJSON() as Model);
  });
  const asked = new URLSearchParams({ ...filing.asked, token: '1', lang: 'zh_CN' });
  await page.goto(`https://mp.weixin.qq.com/wxamp/practice/filing?${asked}`);
  const played: Played[] = [];
  for (const at of filing.steps.keys()) played.push(await playStep(page, filing, at, folder));
  await page.waitForURL('**/practice/phone');
  const [form] = sent;
  const wrong = form && sent.length === 1 ? wrongInSent(filing.body, form) : ['应当恰好提交一次'];
  return played.map((one, at) => (at === played.length - 1 ? { ...one, wrong: [...one.wrong, ...wrong] } : one));
}
