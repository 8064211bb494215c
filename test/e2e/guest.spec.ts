import { bigPage } from '../bench/big-page.ts';
import { expect, test } from './fixtures.ts';
import { openConsole } from './pages/console.ts';
import { openPopup } from './pages/popup.ts';

test('a page too big to be read without slowing it down is left alone, and the popup says so', async ({
  page,
  rig,
}) => {
  await openConsole(page, 'company', { step: '1' });
  /** What the popup says of the page, each time opened anew. */
  const said = async (): Promise<string> => {
    const popup = await openPopup(rig);
    const text = await popup.thisTab.innerText();
    await popup.page.close();
    await page.bringToFront();
    return text;
  };
  // Under a popup opened as a tab the page is out of sight, and not looked at: it gets its time in between.
  const inTime = { intervals: [3000], timeout: 20_000 };
  await expect.poll(said, inTime).toContain('主体负责人信息');
  await page.evaluate(bigPage, 70_000);
  await expect.poll(said, inTime).toContain('这一页内容太多');
  await page.evaluate(() => document.getElementById('big-page')?.remove());
  await expect.poll(said, inTime).toContain('主体负责人信息');
});
