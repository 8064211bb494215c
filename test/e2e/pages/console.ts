import type { Page } from '@playwright/test';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';
import { judge, practiceOf, type Verdict } from '../judging.ts';
import { assistantOn } from './assistant.ts';

/** The two invented clients, and how their console names them. */
export const clients = {
  company: {
    body: company,
    subject: '4',
    account: company.icp_subject.base_info.name,
    applet: company.icp_applets.base_info.name,
  },
  person: {
    body: person,
    subject: '5',
    account: person.icp_subject.base_info.name,
    applet: person.icp_applets.base_info.name,
  },
} as const;

export type Client = keyof typeof clients;
export const stepCount = 6;

/** The practice console, opened for a client in a variant. */
export async function openConsole(page: Page, client: Client, variant: Record<string, string> = {}) {
  const { subject, account, applet, body } = clients[client];
  const query = new URLSearchParams({ token: '1000000000', lang: 'zh_CN', subject, account, applet, ...variant });
  await page.goto(`https://mp.weixin.qq.com/wxamp/practice/filing?${query}`);
  await page.waitForFunction(() => window.__practice !== undefined);
  const assistant = assistantOn(page);
  const profile = account;

  const verdictNow = async (before: Record<string, string | string[]>): Promise<Verdict> =>
    judge(await practiceOf(page), body, before);

  return {
    assistant,
    verdictNow,
    go: async (step: number) => {
      await page.evaluate((to) => window.__practice?.go(to), step);
    },
    /** Fills the present step as a person would, and waits until nothing more changes. */
    fillStep: async ({ patience = 15_000, most = 0 } = {}): Promise<Verdict> => {
      const { model: before } = await practiceOf(page);
      await assistant.find({ role: 'button', name: '一键填充' }, 20_000);
      await assistant.fillFrom(profile);
      await assistant.settled(patience + 15_000);
      if ((await assistant.nodes()).some(({ role, name }) => role === 'button' && name.startsWith('全部改为档案值'))) {
        await assistant.click('button', '全部改为档案值');
        await page.waitForTimeout(400);
        await assistant.clickLast('button', '全部改为档案值');
        await assistant.settled(patience + 15_000);
      }
      // Rows that come late are filled as they come; a row that never will be costs the patience.
      const end = Date.now() + patience;
      let verdict = await verdictNow(before);
      while (verdict.open.length > most && Date.now() < end) {
        await page.waitForTimeout(200);
        verdict = await verdictNow(before);
      }
      return verdict;
    },
  };
}
