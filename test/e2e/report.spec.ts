import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { stringsIn } from '../lib/reports/strings-in.ts';
import { company } from '../sample/company.ts';
import { expect, test } from './fixtures.ts';
import type { AssistantOnPage } from './pages/assistant.ts';
import { clients, openConsole } from './pages/console.ts';
import { openWorker } from './pages/worker.ts';
import type { Rig } from './rig.ts';

// In no profile, and in none of our tables.
const strange = {
  account: '欧阳样例（深圳）商贸有限公司',
  applet: '样例点餐铺',
  label: '张示例的备用号码',
  placeholder: '请输入李样例的手机号码',
  name: '阿依·示例古丽',
  heading: '样例收件人王示例',
  option: '赵样例 110105199003078888',
  note: '13800138009，zhang@shili.example',
  path: 'zhang-shili-8a7b6c5d',
};

const isReport = (page: Page) => page.url().includes('#/report/');
const reportPages = (rig: Rig) => rig.context.pages().filter(isReport);

/** A person may press a moment too soon: then once more. */
async function makeReport(rig: Rig, assistant: AssistantOnPage): Promise<Page> {
  await expect(async () => {
    await assistant.click('button', '页面报告');
    await expect.poll(() => reportPages(rig).length, { timeout: 2000 }).toBeGreaterThan(0);
  }).toPass({ timeout: 20_000 });
  const page = reportPages(rig).at(-1) as Page;
  await page.getByRole('heading', { name: '页面报告' }).waitFor();
  return page;
}

/** Writes the names into a row's label, a placeholder, an accessible name, a heading, an option, a text, the address. */
const nameEverywhere = (page: Page) =>
  page.evaluate((names) => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')].filter((input) =>
      input.checkVisibility(),
    );
    const form = inputs[0]?.closest('form') ?? document.querySelector('select')?.parentElement;
    const row = document.createElement('div');
    const input = document.createElement('input');
    input.placeholder = names.placeholder;
    input.setAttribute('aria-label', names.name);
    input.value = names.note;
    const heading = document.createElement('h4');
    heading.textContent = names.heading;
    const label = document.createElement('label');
    label.textContent = names.label;
    const note = document.createElement('p');
    note.textContent = names.note;
    const select = document.createElement('select');
    for (const text of ['请选择', names.option, '企业', '个人']) select.add(new Option(text, text));
    row.append(heading, note, label, input, select);
    form?.append(row);
    history.replaceState(history.state, '', `/wxamp/practice/filing/${names.path}${location.search}`);
  }, strange);

test('a report holds nothing of anybody, and is shown whole before it is saved', async ({ page, rig }) => {
  const { account, applet } = strange;
  const { assistant } = await openConsole(page, 'company', { step: '1', kit: 'plain', account, applet });
  await assistant.fillFrom(clients.company.account);
  // The console names somebody else than the profile: asked first.
  await assistant.press('核对无误', (all) => all.some(({ name }) => /已填/u.test(name)));
  await assistant.settled();
  await nameEverywhere(page);
  await assistant.find({ role: 'button', name: /逐项查看（共 11）/u }); // one more: the page was read anew
  const report = await makeReport(rig, assistant);
  const box = report.getByRole('textbox', { name: '文件内容' });
  const text = await box.inputValue();
  const shown = await report.locator('main, #root').first().innerText();

  // What was added is there, masked.
  for (const masked of [
    '"〇〇〇〇〇〇〇〇"',
    '"〇〇〇〇〇〇〇〇〇〇〇手机"',
    '"00000000000，xxxxx@xxxxx.xxxxxxx"',
    '"企业"',
  ])
    expect(text).toContain(masked);
  expect(shown).toContain('没有认出');
  expect(shown).toContain('认作「手机号码」');
  const kept = await (await openWorker(rig)).chrome<object>('storage.session.get', null);
  const values = stringsIn(company.icp_subject).filter((value) => value.length > 5);
  const names = Object.values(strange).flatMap((name) => [
    name,
    ...(name.match(/[\p{Script=Han}]{2,4}示例|示例\p{Script=Han}+|\d{6,}|shili/gu) ?? []),
  ]);
  for (const place of [text, shown, JSON.stringify(Object.entries(kept).filter(([key]) => key.includes('report')))]) {
    expect([...names, ...values].filter((one) => place.includes(one))).toEqual([]);
  }

  const coming = report.waitForEvent('download');
  await report.getByRole('link', { name: '保存文件' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^页面报告-\d{4}-\d\d-\d\d\.json$/u);
  expect(readFileSync(await download.path(), 'utf8')).toBe(text);

  await report.getByRole('button', { name: '丢弃' }).click();
  await expect(report.getByRole('status')).toHaveText('已丢弃，什么也没有保存。');
  await report.reload();
  await expect(report.getByText('这份报告已经不在了')).toBeVisible();
  await report.close();
});

test('a page that presses by itself gets none', async ({ page, rig }) => {
  const { assistant } = await openConsole(page, 'company', { step: '1', kit: 'plain' });
  await assistant.find({ role: 'button', name: '页面报告' });
  const before = reportPages(rig).length;
  await page.evaluate(() => {
    const host = document.querySelector('beian-pilot');
    const box = host?.getBoundingClientRect();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: box?.x, clientY: box?.y }));
  });
  await page.waitForTimeout(1000);
  expect(reportPages(rig)).toHaveLength(before);
});
