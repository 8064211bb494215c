import type { Page } from '@playwright/test';
import { byHand } from '../portal/by-hand.ts';
import { company } from '../sample/company.ts';
import { expect, test } from './fixtures.ts';
import { practiceOf } from './judging.ts';
import { long } from './long.ts';
import { clients, openConsole } from './pages/console.ts';

const path = 'icp_applets.principal_info';
const { principal_info: principal } = company.icp_applets;
const profile = clients.company.account;
const aWhile = 2000;

const ofPrincipal = async (page: Page) =>
  Object.entries((await practiceOf(page)).model).filter(([id, value]) => id.startsWith(path) && String(value) !== '');

/** Fills the step of the second principal as the portal brings it: 复用, so that the rows of another person are not there. */
async function filledWithoutRows(page: Page) {
  const form = await openConsole(page, 'company', { step: '3' });
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect(await ofPrincipal(page)).toEqual([]);
  return { form, bringRows: () => byHand(page).tick('复用主体负责人信息', '手动填写') };
}

test('rows that come late are filled within the grant', async ({ page }) => {
  const { bringRows, form } = await filledWithoutRows(page);
  await bringRows();
  await expect.poll(async () => (await practiceOf(page)).model[`${path}.email`]).toBe(principal.email);
  await expect.poll(async () => (await form.verdictNow({})).open).toEqual([]);
});

test('rows that come after its minute are not, until a person presses again', long, async ({ page, rig }) => {
  test.setTimeout(120_000);
  // In the other tab the answers have been released already: the page alone could still put them in.
  const otherTab = await rig.context.newPage();
  const other = await filledWithoutRows(otherTab);
  await other.bringRows();
  await expect.poll(async () => (await other.form.verdictNow({})).open).toEqual([]);
  await byHand(otherTab).tick('复用主体负责人信息', '复用');
  await expect.poll(() => ofPrincipal(otherTab)).toEqual([]);
  const readTab = await rig.context.newPage();
  const read = await openConsole(readTab, 'company', { ocr: 'overwrite' });
  await read.assistant.fillFrom(profile);
  await read.assistant.settled();
  await page.bringToFront();
  const { bringRows, form } = await filledWithoutRows(page);
  await page.waitForTimeout(61_000);
  await bringRows();
  await page.waitForTimeout(aWhile);
  expect(await ofPrincipal(page)).toEqual([]);
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect((await practiceOf(page)).model[`${path}.email`]).toBe(principal.email);
  await otherTab.bringToFront();
  await other.bringRows();
  await otherTab.waitForTimeout(aWhile);
  expect(await ofPrincipal(otherTab)).toEqual([]);
  await otherTab.close();
  // What the portal reads off a licence by then stays, and is not called filled any more.
  await readTab.bringToFront();
  await read.uploadLicence();
  await expect
    .poll(read.assistant.outcomes, { timeout: 8000 })
    .toContainEqual(expect.stringMatching(/^证件号码\s*与档案不同$/u));
  expect((await practiceOf(readTab)).model['icp_subject.organize_info.certificate_number']).toBe('91440300MA5XL0003F');
  await readTab.close();
});

for (const [name, leave] of [
  [
    'another address within the page',
    (page: Page) => page.evaluate(() => history.pushState({}, '', '?token=1&page=2')),
  ],
  ['another hash', (page: Page) => page.evaluate(() => location.assign('#/elsewhere'))],
] as const)
  test(`${name} ends the grant`, async ({ page }) => {
    const { bringRows } = await filledWithoutRows(page);
    await leave(page);
    await bringRows();
    await page.waitForTimeout(aWhile);
    expect(await ofPrincipal(page)).toEqual([]);
  });

test('the next step is not filled by the press of the last', async ({ page }) => {
  const form = await openConsole(page, 'company');
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  await byHand(page).upload('上传证件', 'licence.png');
  await byHand(page).press('下一步');
  await expect.poll(async () => (await practiceOf(page)).step).toBe(1);
  await page.waitForTimeout(aWhile);
  const { model } = await practiceOf(page);
  expect(Object.keys(model).filter((id) => id.startsWith('icp_subject.principal_info') && String(model[id]))).toEqual(
    [],
  );
});

test('a reload ends the grant', async ({ page }) => {
  const { form } = await filledWithoutRows(page);
  await page.reload();
  await form.assistant.find({ role: 'button', name: '一键填充' });
  await byHand(page).tick('复用主体负责人信息', '手动填写');
  await page.waitForTimeout(aWhile);
  expect(await ofPrincipal(page)).toEqual([]);
});
