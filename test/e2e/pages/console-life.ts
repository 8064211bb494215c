import type { Page } from '@playwright/test';
import { assistantOn } from './assistant.ts';
import { clients } from './console.ts';

const places = { home: '/wxamp/index/index', record: '/wxamp/practice/record' } as const;
const { subject, account, applet } = clients.company;

/** Where the practice console shows how the company's filing stands, and what the assistant offers there. */
export function consoleLifeOn(page: Page) {
  const assistant = assistantOn(page);
  const session = new URLSearchParams({ token: '1000000000', lang: 'zh_CN', subject, account, applet });
  return {
    assistant,
    open: (place: keyof typeof places) => page.goto(`https://mp.weixin.qq.com${places[place]}?${session}`),
    /** Takes the offer to note what the page says. */
    take: async (what: string, label: string) => {
      await assistant.find({ role: 'StaticText', name: `页面显示：${what}。记到「${label}」？` });
      await assistant.press('记下', (all) => all.some(({ name }) => name.startsWith(`已记到「${label}」：${what}`)));
    },
    recordNumber: () =>
      page
        .getByText(/^备案号：/u)
        .locator('span')
        .innerText(),
  };
}

/** What the phone of that number shows last, as it is copied from there. */
export async function smsOn(page: Page, mobile: string): Promise<string> {
  await page.goto(`https://mp.weixin.qq.com/practice/phone?to=${mobile}`);
  return page.getByRole('region', { name: mobile }).locator('.bubble').last().innerText();
}
