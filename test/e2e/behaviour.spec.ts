import type { Page } from '@playwright/test';
import { byHand } from '../portal/by-hand.ts';
import { company } from '../sample/company.ts';
import { person } from '../sample/person.ts';
import { expect, test } from './fixtures.ts';
import { expectedOf, practiceOf } from './judging.ts';
import { clients, openConsole, stepCount } from './pages/console.ts';

const subject = 'icp_subject.principal_info';
const profile = clients.company.account;
const aWhile = 1500;

const modelOf = async (page: Page) => (await practiceOf(page)).model;
/** Without what the page itself drops when another number, or another approval, is put in. */
const kept = (model: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(model).filter(([id]) => !/photo|media|letter|\[\]\.code/u.test(id)));
const gone = (name: string) => (all: { name: string }[]) => !all.some((node) => node.name === name);

test.describe('undo', () => {
  for (const [step, lost] of [
    [0, undefined],
    // The page drops what was uploaded for another number, and the row of an approval that was no longer chosen.
    [1, '证件照片（人像面）'],
    [2, '前置审批号'],
  ] as const)
    test(`brings back what stood before and names what the page dropped, step ${step}`, async ({ page }) => {
      const form = await openConsole(page, 'company', { prefill: '1', step: String(step) });
      const before = kept(await modelOf(page));
      await form.assistant.fillFrom(profile);
      await form.assistant.settled();
      await form.takeOverDifferences();
      expect(kept(await modelOf(page))).not.toEqual(before);
      await form.assistant.press('撤销填充', gone('撤销填充'));
      await expect.poll(async () => kept(await modelOf(page))).toEqual(before);
      const texts = await form.assistant.texts();
      if (lost) expect(texts).toMatch(new RegExp(`这些没能恢复，请自己检查：.*${lost}`, 'u'));
      else expect(texts).not.toContain('没能恢复');
    });

  test('empties what was empty, choices and dates too', async ({ page }) => {
    const form = await openConsole(page, 'company', { step: '1', longterm: 'option' });
    const before = await modelOf(page);
    expect((await form.fillStep()).open).toEqual([]);
    await form.assistant.press('撤销填充', gone('撤销填充'));
    const left = await form.assistant.texts();
    // A drop-down of this kit has no way back to 请选择: said, not hidden.
    await expect
      .poll(async () => ({ ...(await modelOf(page)), [`${subject}.certificate_type`]: '' }))
      .toEqual({ ...before, [`${subject}.certificate_type`]: '' });
    const [type] = [(await modelOf(page))[`${subject}.certificate_type`]];
    if (type !== '') expect(left).toContain('这些没能恢复，请自己检查：证件类型');
  });

  test('leaves what the person has changed since, and names it', async ({ page }) => {
    const form = await openConsole(page, 'company', { step: '3' });
    await form.fillStep();
    const hands = byHand(page);
    const mail = hands.row('电子邮箱').locator('input');
    await mail.fill('');
    await mail.pressSequentially('later@sample.example');
    await form.assistant.press('撤销填充', gone('撤销填充'));
    await expect.poll(() => form.assistant.texts()).toMatch(/这些没能恢复，请自己检查：(.*，)?电子邮箱/u);
  });
});

test('what was filled outlives a re-drawing and the way to the next step and back', async ({ page }) => {
  const form = await openConsole(page, 'company', { step: '1' });
  expect(await form.fillStep()).toMatchObject({ open: [], wrong: [] });
  const filled = await modelOf(page);
  const input = byHand(page).row('电子邮箱').locator('input');
  const first = await input.elementHandle();
  await form.go(2);
  await form.go(1);
  expect(await first?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(input).toHaveValue(company.icp_subject.principal_info.email);
  await page.waitForTimeout(aWhile);
  expect(await modelOf(page)).toEqual(filled);
});

test('what the portal reads off a licence over our values is shown as a difference', async ({ page }) => {
  const form = await openConsole(page, 'company', { ocr: 'overwrite' });
  const number = 'icp_subject.organize_info.certificate_number';
  const read = '91440300MA5XL0003F';
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect((await modelOf(page))[number]).toBe(expectedOf(company, number));
  await form.uploadLicence();
  await expect.poll(async () => (await modelOf(page))[number]).toBe(read);
  await page.waitForTimeout(aWhile);
  expect((await modelOf(page))[number]).toBe(read);
  expect(await form.assistant.outcomes()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^证件号码\s*与档案不同$/u),
      expect.stringMatching(/^证件住所\s*与档案不同$/u),
    ]),
  );
  await form.takeOverDifferences();
  await expect.poll(async () => (await modelOf(page))[number]).toBe(expectedOf(company, number));
});

test('rows that come with an answer are filled as well', async ({ page }) => {
  // The console opens the form for an individual: the rows of an organisation come with 主办者性质 alone.
  const form = await openConsole(page, 'company', { subject: '5' });
  const legal = 'icp_subject.legal_person_info.name';
  const shown = async () => (await practiceOf(page)).truth.some((row) => row.id === legal && row.shown);
  expect(await shown()).toBe(false);
  const verdict = await form.fillStep();
  expect(await shown()).toBe(true);
  expect(verdict).toMatchObject({ open: [], wrong: [] });
  expect(verdict.right).toContain(legal);
});

test('a whole filing is filled, and nothing sent, asked for or agreed to', async ({ page }) => {
  test.setTimeout(120_000);
  const sent: string[] = [];
  const form = await openConsole(page, 'company');
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  for (let step = 0; step < stepCount; step++) {
    await form.go(step);
    if (step < 4) expect((await form.fillStep({ patience: 500 })).wrong).toEqual([]);
    else await form.assistant.fillFrom(profile);
  }
  await page.waitForTimeout(aWhile);
  const { model, submitted, codeRequests, step } = await practiceOf(page);
  expect({ submitted, codeRequests, step }).toEqual({ submitted: false, codeRequests: 0, step: stepCount - 1 });
  expect(model['icp_applets.principal_info.name']).toBe(company.icp_applets.principal_info.name);
  expect(model['ui.agreement']).not.toBe('true');
  for (const id of [
    'ui.icp_subject.principal_sms_code',
    'ui.icp_applets.principal_sms_code',
    'icp_applets.principal_info.verify_task_id',
  ])
    expect(model[id]).toBe('');
  expect(sent).toEqual([]);
});

for (const frame of ['iframe', 'nested', 'shadow'])
  test(`one assistant reads a form in ${frame}`, async ({ page }) => {
    const form = await openConsole(page, 'company', { frame, step: '1' });
    expect(await form.fillStep()).toMatchObject({ open: [], wrong: [] });
    const hosts = await Promise.all(page.frames().map((one) => one.locator('beian-pilot').count()));
    expect(hosts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await page.mainFrame().locator('html > beian-pilot').count()).toBe(1);
  });

test('a strict policy of the page hinders nothing and is not broken', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('securitypolicyviolation', (event) =>
      heard.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  const form = await openConsole(page, 'company', { csp: '1' });
  expect(await form.fillStep()).toMatchObject({ open: [], wrong: [] });
  await form.assistant.outcomes();
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual([]);
  // The policy is there, and would be heard.
  await page.evaluate(() =>
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/1.png' })),
  );
  await expect.poll(heard).not.toEqual([]);
});

test('the same fill again finds everything right and touches nothing', async ({ page }) => {
  const form = await openConsole(page, 'company', { step: '1' });
  const first = await form.fillStep();
  expect(first).toMatchObject({ open: [], wrong: [] });
  const model = await modelOf(page);
  await page.evaluate(() => {
    const events: string[] = [];
    Object.assign(window, { events });
    for (const type of ['input', 'change', 'click', 'blur', 'keydown'])
      document.addEventListener(type, (event) => event.isTrusted || events.push(type), true);
  });
  await form.assistant.fillFrom(profile);
  await expect.poll(() => form.assistant.texts()).toMatch(/已填 0 项/u);
  // Both ends of the validity are one row.
  expect(await form.assistant.texts()).toContain(`${first.right.length - 1} 项原本就对`);
  expect(await modelOf(page)).toEqual(model);
  expect(await page.evaluate(() => (window as unknown as { events: string[] }).events)).toEqual([]);
});

test('the values of another profile stand until that of the next is filled', async ({ page }) => {
  const form = await openConsole(page, 'company', { account: '', token: '2000000002', step: '1' });
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  const model = await modelOf(page);
  expect(model[`${subject}.name`]).toBe(company.icp_subject.principal_info.name);
  await form.assistant.fillFrom(clients.person.account);
  await page.waitForTimeout(aWhile);
  expect(await modelOf(page)).toEqual(model);
  await form.assistant.press('核对无误，继续填充', gone('核对无误，继续填充'));
  await form.assistant.settled();
  const after = await modelOf(page);
  for (const key of ['name', 'mobile', 'email', 'certificate_number', 'certificate_validity_date_end'])
    expect(after[`${subject}.${key}`]).toBe(expectedOf(person, `${subject}.${key}`));
});
