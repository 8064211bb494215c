import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { type Portal, startPortal } from '../server.ts';

export const home = 'https://beian.miit.gov.cn/#/Integrated/index';
export const ownPage = 'https://beian.miit.gov.cn/#/Integrated/ComplaintA';
export const phone = 'https://mp.weixin.qq.com/practice/phone';

/** A browser without the extension, for which both official hosts are the replica and no other host exists. */
export const test = base.extend<object, { portal: Portal; browser: Browser }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of this pattern
    async ({}, use) => {
      const portal = await startPortal();
      await use(portal);
      await portal.close();
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ portal: { port } }, use) => {
      const hosts = ['mp.weixin.qq.com', 'beian.miit.gov.cn'].map((host) => `MAP ${host} 127.0.0.1:${port}`);
      const browser = await chromium.launch({
        executablePath: findBrowser() ?? undefined,
        args: [
          '--no-sandbox',
          '--disable-quic',
          `--host-resolver-rules=${hosts.join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
        ],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  ignoreHTTPSErrors: true,
  locale: 'zh-CN',
});

/** What the page exposes for tests (practice.ts). */
export interface Practice {
  model: { verify: Record<string, unknown>; resend: Record<string, unknown> };
  result: string;
  requests: { path: string; body: Record<string, unknown> }[];
  captchaTargets: { x: number; y: number }[];
  touched(): boolean;
}

/** Asks the page's own world. */
export const ask = <T>(page: Page, read: (practice: Practice) => T): Promise<T> =>
  page.evaluate(`(${read})(window.__practice)`);

/** Submits a filing as the console does, and waits for its SMS; returns the code. */
export async function filed(page: Page, { mobile, certificate }: { mobile: string; certificate: string }) {
  await page.goto(phone);
  const status = await page.evaluate(
    async (form) => (await fetch('/wxamp/practice/submit', { method: 'POST', body: JSON.stringify(form) })).status,
    {
      'icp_applets.base_info.name': '示例点单',
      'icp_subject.principal_info.mobile': mobile,
      'icp_subject.principal_info.certificate_number': certificate,
    },
  );
  expect(status).toBe(200);
  return sms(page, mobile);
}

/** The first (second, …) code sent to a number, read off the phone. */
export async function sms(page: Page, mobile: string, nth = 1) {
  await page.goto(phone);
  const messages = page.getByRole('listitem').filter({ hasText: mobile });
  return (
    (await messages
      .nth(nth - 1)
      .locator('b')
      .textContent()) ?? ''
  );
}

/** Clicks the asked characters with the mouse, as a person does. */
export async function solveCaptcha(page: Page) {
  await page.locator('#clickPictures').waitFor();
  for (const { x, y } of await ask(page, ({ captchaTargets }) => captchaTargets)) await page.mouse.click(x, y);
}

/** Types into the visible form, key by key, in the order of the rows, and presses 提交. */
export async function fillAndSubmit(page: Page, values: string[]) {
  const rows = page.locator('form').filter({ visible: true }).getByRole('textbox');
  for (const [index, value] of values.entries()) await rows.nth(index).pressSequentially(value);
  await page.getByRole('button', { name: '提交' }).click();
}
