import { clickNode } from './ax.ts';
import { expect, test } from './own-browser.ts';
import { assistantOn } from './pages/assistant.ts';
import { openConsole } from './pages/console.ts';
import { coveredParts } from './pages/covered.ts';
import { openMiit } from './pages/miit.ts';
import { openOptions } from './pages/options.ts';
import { openWorker } from './pages/worker.ts';

const fold = { role: 'button', name: '收起' };
const unfold = { role: 'button', name: '展开备案领航' };
const aWhile = 1500;

test('a folded assistant is an edge tab, stays so after a reload, and covers nothing', async ({ page }) => {
  const { assistant } = await openConsole(page, 'company', { step: '1' });
  await clickNode(page, await assistant.find(fold));
  await assistant.find(unfold);
  expect((await assistant.nodes()).map(({ name }) => name)).not.toContain('一键填充');
  await expect.poll(() => coveredParts(page)).toEqual([]);
  await page.reload();
  await clickNode(page, await assistant.find(unfold));
  await assistant.find({ role: 'button', name: '一键填充' });
  await page.reload();
  await assistant.find({ role: 'button', name: '一键填充' });
  // Esc folds as the button does.
  await assistant.click('combobox', '档案');
  await page.keyboard.press('Escape');
  await assistant.find({ role: 'button', name: '一键填充' });
  await page.keyboard.press('Escape');
  await assistant.find(unfold);
});

test('✕ closes it until the next load', async ({ page }) => {
  const { assistant } = await openConsole(page, 'company');
  await assistant.click('button', '在本页关闭');
  await expect.poll(() => assistant.isMounted()).toBe(false);
  await page.evaluate(() => window.__practice?.go(1));
  await page.waitForTimeout(aWhile);
  expect(await assistant.isMounted()).toBe(false);
  await page.reload();
  await assistant.find({ role: 'button', name: '一键填充' });
});

test('switched off for one site it comes no more there, until switched on in the options', async ({ page, rig }) => {
  const { assistant } = await openConsole(page, 'company');
  await assistant.click('button', /设置$/u);
  await assistant.press('在此网站停用', (all) => all.some(({ name }) => name === '取消'));
  await assistant.press('在此网站停用', (all) => all.length === 0);
  expect(await assistant.isMounted()).toBe(false);
  const { chrome, page: own } = await openWorker(rig);
  const registered = async () =>
    (await chrome<{ id: string }[]>('scripting.getRegisteredContentScripts')).map(({ id }) => id);
  await expect.poll(registered).toEqual(['sentinel-miit']);
  await own.close();
  await page.reload();
  await page.waitForFunction(() => window.__practice?.truth.some(({ shown }) => shown));
  await page.waitForTimeout(aWhile);
  expect(await assistant.isMounted()).toBe(false);

  const other = await rig.context.newPage();
  await (await openMiit(other, 'index')).assistant.find({ role: 'button', name: '一键填充' });
  await other.close();

  const options = await openOptions(rig);
  await expect(options.site('微信公众平台')).not.toBeChecked();
  await options.site('微信公众平台').click();
  await expect(options.site('微信公众平台')).toBeChecked();
  await options.page.close();
  await page.reload();
  await assistant.find({ role: 'button', name: '一键填充' });
});

test('the interface is Chinese in an English browser, and English once chosen', async ({ page, rig }) => {
  const { assistant } = await openConsole(page, 'company', { step: '1' });
  expect(await page.evaluate(() => navigator.language)).toBe('en-US');
  await assistant.find({ role: 'button', name: '一键填充' });
  const options = await openOptions(rig);
  await options.language('English').click();
  await expect(options.page.getByRole('heading', { level: 1 })).toHaveText('Beian Pilot · Options');
  await options.page.close();
  const english = assistantOn(page, 'Beian Pilot');
  await page.reload();
  await english.find({ role: 'button', name: 'Fill' });
  await english.find({ role: 'button', name: 'Hint: 主体负责人姓名' });
  expect(await assistant.isThere()).toBe(false);
  const popup = await rig.openOwn('popup.html');
  await expect(popup.getByRole('button', { name: 'Fill' })).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
});

test('markers turned down show problems alone, on this load and the next', async ({ page }) => {
  const { assistant } = await openConsole(page, 'company', { step: '1' });
  const markers = async () => (await assistant.nodes()).filter(({ name }) => name.startsWith('提示：')).length;
  await expect.poll(markers).toBeGreaterThan(3);
  await assistant.click('button', /设置$/u);
  await assistant.click('switch', '每一项都显示标记');
  await expect.poll(markers).toBe(0);
  await page.reload();
  await assistant.find({ role: 'button', name: '一键填充' });
  await page.waitForTimeout(500);
  expect(await markers()).toBe(0);
});
