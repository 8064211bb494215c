import type { Page } from '@playwright/test';
import { stepShown } from '../../demo/ask.ts';
import { type DemoFiling, organisation } from '../../demo/filings.ts';
import { choose, fill, replaceAll } from '../../demo/fill-from.ts';
import { personAt } from '../../demo/person.ts';

const isFilled = ({ noFill }: DemoFiling['steps'][number]): boolean => !noFill;

/** Files for the company on the console, step by step: the assistant fills, codes, face check and submitting are the person's. */
export async function fileWithAssistant(page: Page): Promise<void> {
  const person = personAt(page);
  const { asked, steps, profile } = organisation;
  const query = new URLSearchParams({ ...asked, pace: 'by-hand', token: '1000000000', lang: 'zh_CN' });
  await page.goto(`https://mp.weixin.qq.com/wxamp/practice/filing?${query}`);
  for (const [at, step] of steps.entries()) {
    await stepShown(page, at);
    if (isFilled(step)) {
      await choose(page, profile);
      await fill(page);
      if (step.differs) await replaceAll(page);
    }
    await step.byHand(person);
    for (const button of step.leave) await person.press(button);
  }
  await page.waitForURL('**/wxamp/index/index?**');
}
