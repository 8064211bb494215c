import { company } from '../sample/company.ts';
import { practiceOf } from './judging.ts';
import { expect, test } from './own-browser.ts';
import { clients, openConsole } from './pages/console.ts';
import { openPopup } from './pages/popup.ts';
import { lockNow, setPassphrase, unlockOn, unlockWindow } from './pages/vault.ts';
import { startRig } from './rig.ts';

const profile = clients.company.account;
const right = '马 电池 订书钉 correct';
const wrong = 'not the one at all';
const { principal_info: principal } = company.icp_subject;

test('first use: an honest choice, and on without a passphrase at once', async () => {
  const rig = await startRig();
  const page = await rig.openOwn('options.html');
  await expect(page.getByRole('heading', { name: '先选怎样保护档案' })).toBeVisible();
  await expect(page.getByText(/防不住能用你的系统账户、或能复制这个浏览器配置文件夹的人/u)).toBeVisible();
  await expect(page.getByText(/忘记密码无法找回/u)).toBeVisible();
  await expect(page.getByLabel('导入档案')).toHaveCount(0);
  await page.getByRole('button', { name: '暂不设置密码', exact: true }).click();
  await page
    .getByLabel('导入档案')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(company)) });
  await expect(page.getByRole('heading', { name: profile, exact: true })).toBeVisible();
  // Chosen for good: the next start asks nothing.
  await rig.restart();
  const popup = await openPopup(rig);
  await expect(popup.fill).toBeVisible();
  await rig.close();
});

test('asked to fill while locked: a window of our own, then the fill goes on, and rightly', async ({ rig, page }) => {
  await setPassphrase(rig, right);
  const form = await openConsole(page, 'company', { step: '1' });
  await form.assistant.choose(profile);
  await (await lockNow(rig)).page.close();
  await page.bringToFront();
  const { model: before } = await practiceOf(page);

  const window = await unlockWindow(rig, () =>
    form.assistant.press('一键填充', (all) => all.some(({ name }) => name.includes('档案已锁定'))),
  );
  await expect(window.page.getByText('有一个网页正等着使用档案，解锁后会接着做。')).toBeVisible();
  expect((await practiceOf(page)).model).toEqual(before);
  expect(await form.assistant.texts()).not.toContain('已填');
  expect((await form.assistant.nodes()).map(({ role }) => role)).not.toContain('textbox');

  // Once more from the page: the same window, not another.
  await page.bringToFront();
  await form.assistant.click('button', '打开解锁窗口');
  await page.waitForTimeout(500);
  expect(rig.context.pages().filter((each) => each.url().endsWith('/unlock.html'))).toHaveLength(1);

  // One second after the first, and each time twice as long: the third wait is more than the first could be.
  for (let tries = 0; tries < 3; tries++) {
    await expect(window.wait).toHaveCount(0, { timeout: 10_000 });
    await window.type(wrong);
    await expect(window.alert).toHaveText('密码不对。');
  }
  await expect(window.wait).toHaveText(/^[2-4] 秒后可以再试$/u);
  expect((await practiceOf(page)).model).toEqual(before);
  await expect(window.wait).toHaveCount(0, { timeout: 10_000 });
  const closed = window.page.waitForEvent('close');
  await window.type(right);
  await closed;

  await form.assistant.settled();
  const { right: filled, open, wrong: misfilled } = await form.verdictNow(before);
  expect(misfilled).toEqual([]);
  expect(open).toEqual([]);
  expect(filled.length).toBeGreaterThan(5);
  expect((await practiceOf(page)).model['icp_subject.principal_info.name']).toBe(principal.name);
  expect(await form.assistant.texts()).not.toContain('档案已锁定');
});

test('locked: no page of ours shows anything, a restart stays so, and each of them opens it again', async ({ rig }) => {
  await setPassphrase(rig, right);
  const popup = await openPopup(rig);
  await popup.choose(profile);
  await expect(popup.page.getByText(principal.mobile, { exact: true })).toBeVisible();
  const other = await rig.openOwn('options.html');
  await expect(other.getByRole('heading', { name: profile, exact: true })).toBeVisible();
  const own = [popup.page, other, (await lockNow(rig)).page];
  for (const page of own) {
    await expect(unlockOn(page).field).toBeVisible();
    const shown = await page.evaluate(() => document.documentElement.outerHTML);
    for (const value of [profile, principal.name, principal.mobile, principal.certificate_number, right])
      expect(shown.includes(value), page.url()).toBe(false);
  }
  // In one of them, and all are open again.
  await unlockOn(other).type(right);
  await expect(popup.page.getByText(principal.mobile, { exact: true })).toBeVisible();

  await rig.restart();
  const again = await openPopup(rig);
  await expect(again.fill).toHaveCount(0);
  await expect(unlockOn(again.page).field).toBeFocused();
  await again.page.close();

  // After a restart the form knows no name: opening the list is enough to be let in.
  const form = await openConsole(await rig.context.newPage(), 'company', { step: '1' });
  await form.assistant.find({ role: 'combobox', name: '档案' });
  const window = await unlockWindow(rig, () => form.assistant.click('combobox', '档案'));
  const closed = window.page.waitForEvent('close');
  await window.type(right);
  await closed;
  await form.page.bringToFront();
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect((await practiceOf(form.page)).model['icp_subject.principal_info.mobile']).toBe(principal.mobile);
});
