import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { startPortal } from './server.ts';

/** One portal and one browser for all tests of a worker. */
export const test = base.extend<{ page: Page }, { portal: BrowserContext }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
    async ({}, use) => {
      const portal = await startPortal();
      const browser = await chromium.launch({
        executablePath: findBrowser() ?? undefined,
        args: ['--no-sandbox', '--disable-quic', `--host-resolver-rules=MAP * 127.0.0.1:${portal.port}`],
      });
      await use(await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1200, height: 1000 } }));
      await browser.close();
      await portal.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ portal }, use) => {
    const page = await portal.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await use(page);
    expect(problems).toEqual([]);
    await page.close();
  },
});

const address = (asked: string) => `https://mp.weixin.qq.com/wxamp/practice/filing?${asked}&token=1&lang=zh_CN`;
/** What the portal's own model holds. */
export const model = (page: Page) => page.evaluate(() => window.__practice?.model ?? {});
/** Opens the form of a variant and waits for its first rows. */
export const open = async (page: Page, asked: string) => {
  await page.goto(address(asked));
  await page.waitForFunction(() => window.__practice?.truth.some(({ shown }) => shown), undefined, { timeout: 15_000 });
};
