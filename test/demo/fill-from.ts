import type { Page } from '@playwright/test';
import { zhCN } from '../../lib/texts/zh-CN.ts';
import { assistantOn } from '../e2e/pages/assistant.ts';

const look = 600;
const mostPresses = 5;

/** Presses one of the assistant's buttons; once more where it says that it was not in sight for long enough. */
async function press(page: Page, name: string): Promise<void> {
  const assistant = assistantOn(page);
  for (let left = mostPresses; left > 0; left -= 1) {
    await assistant.find({ role: 'button', name });
    await page.waitForTimeout(look); // as a person does; the button counts no sooner
    await assistant.click('button', name);
    await page.waitForTimeout(look / 2);
    if (!(await assistant.texts()).includes(zhCN.panel.clickAgain)) return;
  }
}

/** Chooses the profile, where that is not the one shown already. */
export async function choose(page: Page, profile: string): Promise<void> {
  const assistant = assistantOn(page);
  await assistant.find({ role: 'button', name: zhCN.panel.fill });
  if ((await assistant.texts()).split('\n').includes(profile)) return;
  await assistant.click('combobox', zhCN.panel.profile);
  await assistant.click('option', profile);
}

/** 「一键填充」, and waits for what comes of it. */
export async function fill(page: Page): Promise<void> {
  await press(page, zhCN.panel.fill);
  await assistantOn(page).settled();
}

/** 「全部改为档案值」, which asks once more. */
export async function replaceAll(page: Page): Promise<void> {
  const assistant = assistantOn(page);
  await assistant.click('button', zhCN.panel.replaceAll);
  await press(page, zhCN.panel.replaceAll);
  await assistant.settled();
}
