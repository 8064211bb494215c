import { expect, type Page, test } from '@playwright/test';
import { clickNode } from './ax.ts';
import { assistantOn } from './pages/assistant.ts';
import { type Rig, startRig, welcomePage } from './rig.ts';

// One browser, as a person meets it who has just installed the extension: nothing is chosen, nothing is kept.
test.describe.configure({ mode: 'serial' });

let rig: Rig;
let page: Page;
test.beforeAll(async () => {
  rig = await startRig({ greeted: true });
  page = await welcomePage(rig.context);
});
test.afterAll(() => rig.close());

const company = '示例练习（广州）有限公司';
const greetings = () => rig.context.pages().filter((each) => each.url().endsWith('/welcome.html'));
const step = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
const isDone = (name: string) => expect(step(name)).toContainText('已完成');
const field = (label: string, nth = 0) => page.getByLabel(label, { exact: true }).nth(nth);

test('greets once, and says before all that it is not official', async () => {
  expect(greetings()).toHaveLength(1);
  await expect(page.getByText('非官方工具', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '去选择' })).toBeVisible();
});

test('rehearses the whole way while nothing is chosen yet', async () => {
  await page.getByRole('link', { name: '打开演练' }).click();
  const assistant = assistantOn(page);
  const address = page.url();
  await assistant.press('一键填充', (all) => all.some(({ name }) => /已填|正在填/u.test(name)));
  expect(await assistant.settled()).toContain('已填 12 项');
  expect(await assistant.outcomes()).toContain('应急手机号码 档案里没有');
  await expect(field('主办者性质')).toHaveValue('企业');
  await expect(field('选择地区').locator('xpath=..')).toContainText('天河区');
  await expect(field('营业执照（个人或企业）')).toBeChecked();
  await expect(field('证件号码')).toHaveValue('91440106MA5DEM039H');
  await expect(field('证件有效期')).toHaveValue('2020-06-15');
  await expect(field('手机号码')).toHaveValue('13800138007');
  await isDone('一键填充');

  await field('证件号码', 1).focus();
  await page.keyboard.press('Alt+Shift+H');
  await isDone('看提示');
  await page.keyboard.press('Escape');
  await expect(field('证件号码', 1)).toBeFocused();

  await field('证件号码', 1).fill('440106199008150001');
  await isDone('故意填错');
  await assistant.press('提交前检查', (all) => all.some(({ name }) => /处有误/u.test(name)));
  await expect.poll(() => assistant.texts()).toContain(`还没打开的步骤按档案「${company}」检查。`);
  await isDone('提交前检查');

  await assistant.click('button', '撤销填充');
  await isDone('撤销');
  await expect(field('手机号码')).toHaveValue('');
  await expect(field('证件号码', 1)).toHaveValue('440106199008150001');
  await expect(field('主办单位名称')).toHaveValue(company);
  await expect(page.getByText('全部试过了')).toBeVisible();
  expect(page.url()).toBe(address);
});

test('keeps nothing of it', async () => {
  const assistant = assistantOn(page);
  await clickNode(page, await assistant.find({ role: 'button', name: '存为档案' }));
  await expect.poll(() => assistant.texts()).toContain('这是演练，什么也不保存');
  const kept = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(all: null): Promise<object> } } } };
    return chrome.storage.local.get(null);
  });
  expect(Object.keys(kept)).toEqual(['welcome']);
});

test('begins again at a word, by the keyboard alone', async () => {
  await page.getByRole('button', { name: '从头再来' }).focus();
  await page.keyboard.press('Enter');
  await expect(field('证件号码', 1)).toHaveValue('');
  await expect(page.getByText('已完成')).toHaveCount(0);
  const assistant = assistantOn(page);
  await assistant.find({ role: 'button', name: '一键填充' });
  await field('电子邮箱').focus();
  const focused = async () => (await assistant.nodes()).find((node) => node.focused)?.name ?? '';
  for (let tabs = 0; tabs < 30 && !(await focused()).startsWith('一键填充'); tabs++) await page.keyboard.press('Tab');
  await page.waitForTimeout(400); // a button that releases values counts once it has been in sight
  await page.keyboard.press('Enter');
  await isDone('一键填充');
});

test('greets no more once it was seen, though the browser begins anew', async () => {
  await rig.restart();
  const options = await rig.openOwn('options.html');
  await options.getByRole('link', { name: '使用说明与演练' }).waitFor();
  expect(greetings()).toEqual([]);
  await options.getByRole('link', { name: '使用说明与演练' }).click();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('欢迎使用备案领航');
});
