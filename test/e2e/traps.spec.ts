import type { Page } from '@playwright/test';
import { byHand } from '../portal/by-hand.ts';
import { company } from '../sample/company.ts';
import { expect, test } from './fixtures.ts';
import { practiceOf } from './judging.ts';
import { clients, openConsole } from './pages/console.ts';

const subject = 'icp_subject.principal_info';
const { principal_info: principal, base_info: base } = company.icp_subject;
const profile = clients.company.account;
/** Long enough for whatever would come to have come: the assistant looks four times a second. */
const aWhile = 1500;

const modelOf = async (page: Page) => (await practiceOf(page)).model;
const filledIn = (model: Record<string, unknown>, path: string): string[] =>
  Object.keys(model).filter((id) => id.startsWith(path) && String(model[id]) !== '');

for (const [step, path] of [
  [1, subject],
  [3, 'icp_applets.principal_info'],
] as const)
  test(`labels that trade places take their values with them: ${path}`, async ({ page }) => {
    const form = await openConsole(page, 'company', { swap: '1', step: String(step) });
    const order = (await practiceOf(page)).truth.filter((row) => row.step === step).map(({ id }) => id);
    // What stands first in every other variant now stands where the e-mail was.
    if (step === 1) expect(order.indexOf(`${subject}.email`)).toBeLessThan(order.indexOf(`${subject}.name`));
    const verdict = await form.fillStep();
    expect(verdict).toMatchObject({ wrong: [], open: [] });
    expect(verdict.right).toEqual(
      expect.arrayContaining(['name', 'email', 'mobile', 'emergency_contact'].map((key) => `${path}.${key}`)),
    );
  });

for (const step of [0, 1])
  test(`inputs no person can see stay empty, step ${step}`, async ({ page }) => {
    const form = await openConsole(page, 'company', { honeypot: '1', step: String(step) });
    expect((await practiceOf(page)).traps).toEqual(Array(6).fill(''));
    expect(await form.fillStep()).toMatchObject({ wrong: [], open: [] });
    expect((await practiceOf(page)).traps).toEqual(Array(6).fill(''));
  });

test('a row that cannot be written is left and named; the others are filled', async ({ page }) => {
  const form = await openConsole(page, 'company', { locked: 'icp_subject.base_info.address' });
  const { right, open, wrong } = await form.fillStep();
  expect({ open, wrong }).toEqual({ open: [], wrong: [] });
  expect(right).toContain('icp_subject.organize_info.certificate_address');
  expect((await modelOf(page))['icp_subject.base_info.address']).toBe('');
  expect(await form.assistant.outcomes()).toContainEqual(expect.stringMatching(/^详细地址\s*没有填上$/u));
  await form.assistant.click('button', /^详细地址/u);
  expect(await form.assistant.texts()).toContain('页面不让改这一项');
});

for (const locked of ['certificate_number', 'certificate_type', 'certificate_validity_date_start'])
  test(`of a certificate whose ${locked} cannot be written nothing is written`, async ({ page }) => {
    const form = await openConsole(page, 'company', { locked: `${subject}.${locked}`, step: '1' });
    await form.fillStep();
    const model = await modelOf(page);
    expect(filledIn(model, `${subject}.certificate_`)).toEqual([]);
    expect(model[`${subject}.name`]).toBe(principal.name);
    expect(model[`${subject}.email`]).toBe(principal.email);
    expect((await form.assistant.outcomes()).filter((row) => row.startsWith('证件'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/没有填上$/u)]),
    );
  });

test('what a person typed is kept, and taken over one by one', async ({ page }) => {
  const form = await openConsole(page, 'company', { step: '1' });
  const hands = byHand(page);
  const typed = async (label: string, text: string) => {
    await hands.row(label).locator('input').first().click();
    await page.keyboard.type(text);
  };
  await typed('主体负责人姓名', '手写示例');
  await typed('电子邮箱', 'by.hand@sample.example');
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  const kept = await modelOf(page);
  expect(kept).toMatchObject({
    [`${subject}.name`]: '手写示例',
    [`${subject}.email`]: 'by.hand@sample.example',
    [`${subject}.mobile`]: principal.mobile,
  });
  expect((await form.assistant.outcomes()).filter((row) => row.endsWith('保留你的输入'))).toHaveLength(2);
  // The one confirm for what the page brought must not sweep these along.
  expect((await form.assistant.nodes()).map(({ name }) => name)).not.toContain('全部改为档案值');
  await form.assistant.press('改为档案值：电子邮箱', (all) => !all.some(({ name }) => name === '改为档案值：电子邮箱'));
  await expect.poll(async () => (await modelOf(page))[`${subject}.email`]).toBe(principal.email);
  expect((await modelOf(page))[`${subject}.name`]).toBe('手写示例');
});

for (const step of [0, 1, 2, 3])
  test(`what the page brought stands until one confirm, step ${step}`, async ({ page }) => {
    const form = await openConsole(page, 'company', { prefill: '1', step: String(step) });
    const before = await modelOf(page);
    await form.assistant.fillFrom(profile);
    await form.assistant.settled();
    await page.waitForTimeout(aWhile);
    const shown = (await practiceOf(page)).truth.filter((row) => row.shown && row.control !== 'upload');
    const stood = shown.map(({ id }) => id).filter((id) => String(before[id]) !== '');
    const model = await modelOf(page);
    expect(Object.fromEntries(stood.map((id) => [id, model[id]]))).toEqual(
      Object.fromEntries(stood.map((id) => [id, before[id]])),
    );
    expect(await form.assistant.status()).toMatch(/\d+ 项与档案不同/u);

    const name = '全部改为档案值';
    await form.assistant.press(name, (all) => all.some((node) => node.name === '取消'));
    await form.assistant.click('button', '取消');
    expect((await modelOf(page))[stood[0] ?? '']).toEqual(before[stood[0] ?? '']);
    await form.takeOverDifferences();
    await expect.poll(async () => (await form.verdictNow(before)).open, { timeout: 5000 }).toEqual([]);
    // A document drawn anew by the page for another number loses its uploads: the page's doing, not a value of ours.
    const wrong = (await form.verdictNow(before)).wrong.filter((id) => !id.includes('certificate_photo'));
    expect(wrong).toEqual([]);
  });

test('another subject on the console: nothing is filled before the person says so', async ({ page }) => {
  const form = await openConsole(page, 'company', { account: '样例别家（北京）有限公司' });
  const before = await modelOf(page);
  await form.assistant.fillFrom(profile);
  expect(await form.assistant.texts()).toContain(
    '页面上的主体是「样例别家（北京）有限公司」，与所选档案的主体不一致。',
  );
  await page.waitForTimeout(aWhile);
  expect(await modelOf(page)).toEqual(before);
  await form.assistant.click('button', '取消');
  await page.waitForTimeout(aWhile);
  expect(await modelOf(page)).toEqual(before);
  await form.assistant.fillFrom(profile);
  await form.assistant.press('核对无误，继续填充', (all) => !all.some(({ name }) => name === '核对无误，继续填充'));
  await form.assistant.settled();
  expect((await modelOf(page))['icp_subject.base_info.name']).toBe(base.name);
});

test('a step filled from one profile, the next from another: asked first', async ({ page }) => {
  // The console names no subject, so that the earlier step is the only doubt.
  const form = await openConsole(page, 'company', { account: '', token: '2000000001' });
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect((await modelOf(page))['icp_subject.base_info.name']).toBe(base.name);
  await form.go(1);
  const before = await modelOf(page);
  await form.assistant.fillFrom(clients.person.account);
  expect(await form.assistant.texts()).toContain('前面的步骤是用另一个档案填的。');
  await page.waitForTimeout(aWhile);
  expect(await modelOf(page)).toEqual(before);
  await form.assistant.press('核对无误，继续填充', (all) => !all.some(({ name }) => name === '核对无误，继续填充'));
  await form.assistant.settled();
  expect((await modelOf(page))[`${subject}.name`]).toBe(clients.person.account);
});
