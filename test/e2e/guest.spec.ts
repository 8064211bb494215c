import { bigPage } from '../bench/big-page.ts';
import { company } from '../sample/company.ts';
import { expect, test } from './fixtures.ts';
import { practiceOf } from './judging.ts';
import { clients, openConsole } from './pages/console.ts';
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

test('a form that lacks what it is known by, and has what nobody knows, asks before it is filled', async ({ page }) => {
  const form = await openConsole(page, 'company', { step: '1' });
  const mail = 'icp_subject.principal_info.email';
  await form.assistant.outcomes();
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (texts.currentNode.nodeValue?.trim() === '电子邮箱') texts.currentNode.nodeValue = '往来处';
  });
  const isMarked = async () => (await form.assistant.nodes()).some(({ name }) => name === '提示：电子邮箱');
  await expect.poll(isMarked).toBe(false);
  const { model: before } = await practiceOf(page);
  await form.assistant.fillFrom(clients.company.account);
  await expect
    .poll(() => form.assistant.texts())
    .toMatch(/这一页与已知的表单不一样：没有找到「主体负责人信息 · 电子邮箱」/u);
  expect((await practiceOf(page)).model).toEqual(before);
  await form.assistant.press('核对无误，继续填充', (all) => !all.some(({ name }) => name === '核对无误，继续填充'));
  await form.assistant.settled();
  const { model } = await practiceOf(page);
  expect(model['icp_subject.principal_info.name']).toBe(company.icp_subject.principal_info.name);
  expect(model[mail]).toBe('');
});
