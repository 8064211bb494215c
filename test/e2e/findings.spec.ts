import type { Page } from '@playwright/test';
import { boxOfNode } from './ax.ts';
import { expect, test } from './fixtures.ts';
import { practiceOf } from './judging.ts';
import type { AssistantOnPage } from './pages/assistant.ts';
import { openConsole } from './pages/console.ts';
import { coveredParts } from './pages/covered.ts';
import { type FormKit, inputOf, kits, layoutOf } from './pages/fields.ts';
import { type Rig, startRig } from './rig.ts';

const label = '手机号码';
const id = 'icp_subject.principal_info.mobile';
const half = '1380013';
const whole = '13800138001';
const message = '手机号是 11 位数字';

const open = (page: Page, kit: FormKit) => openConsole(page, 'company', { step: '1', kit });
const said = (assistant: AssistantOnPage) => expect.poll(() => assistant.texts(), { message: 'what is said' });
const here = (assistant: AssistantOnPage) => assistant.find({ role: 'button', name: '提示：' });
/** A label may be printed with a colon of its own. */
const marked = (assistant: AssistantOnPage, standing: string) =>
  assistant.find({ role: 'button', name: new RegExp(`^提示：${label}：?，${standing}`, 'u') });
const focusedName = async (assistant: AssistantOnPage) =>
  (await assistant.nodes()).find(({ focused }) => focused)?.name ?? '';

const openList = async (assistant: AssistantOnPage) =>
  assistant.press('提交前检查', (all) =>
    all.some(({ name, expanded }) => name.includes('提交前检查') && expanded === true),
  );

const type = async (page: Page, kit: FormKit, text: string) => {
  const input = inputOf(page, kit, label);
  await input.click();
  await input.pressSequentially(text, { delay: 30 });
};

for (const kit of kits) {
  test.describe(`on ${kit}`, () => {
    test('a finding stands at its field as one types, is told aloud, and goes once mended', async ({ page }) => {
      const { assistant } = await open(page, kit);
      await here(assistant);
      await type(page, kit, half);
      await marked(assistant, '有误');
      await said(assistant).toContain(`${label}：${message}`);
      expect(await inputOf(page, kit, label).evaluate((input) => input === document.activeElement)).toBe(true);
      await inputOf(page, kit, label).pressSequentially(whole.slice(half.length), { delay: 30 });
      await marked(assistant, '未见问题');
      await said(assistant).toContain(`${label}：已改好`);
      expect(await assistant.texts()).not.toContain(message);
      expect((await practiceOf(page)).model[id]).toBe(whole);
    });

    test('only signs are mended, at a click, and brought back at another', async ({ page }) => {
      const { assistant } = await open(page, kit);
      await here(assistant);
      const spaced = '１３８００１３８００１';
      await type(page, kit, spaced);
      await marked(assistant, '有误');
      await openList(assistant);
      await assistant.press(`修正：${label}`, (all) => all.some(({ name }) => name.startsWith('撤销修正')));
      expect((await practiceOf(page)).model[id]).toBe(whole);
      await marked(assistant, '未见问题');
      await assistant.press('撤销修正', (all) => !all.some(({ name }) => name.startsWith('撤销修正')));
      expect((await practiceOf(page)).model[id]).toBe(spaced);
      await marked(assistant, '有误');
    });
  });
}

/** The portal's own messages come in with a movement of their own. */
const sameLayout = (page: Page, plain: Page) =>
  expect(async () => expect(await layoutOf(page)).toEqual(await layoutOf(plain))).toPass({ timeout: 10_000 });

test.describe('beside a page without us', () => {
  let bare: Rig;
  test.beforeAll(async () => {
    bare = await startRig({ extension: false });
  });
  test.afterAll(() => bare.close());

  for (const kit of kits)
    test(`nothing of the page moves: ${kit}`, async ({ page }) => {
      const plain = await bare.context.newPage();
      const { assistant } = await open(page, kit);
      await openConsole(plain, 'company', { step: '1', kit });
      await here(assistant);
      for (const text of [half, whole.slice(half.length)]) {
        await type(plain, kit, text);
        await type(page, kit, text);
        await marked(assistant, text === half ? '有误' : '未见问题');
        await sameLayout(page, plain);
      }
      // Who leaves the field for our list leaves it as for anything else: the portal has its own say then.
      await inputOf(plain, kit, label).blur();
      await openList(assistant);
      await sameLayout(page, plain);
      await plain.close();
    });
});

test('keys lead from a field to its hint and back, and type nothing', async ({ page }) => {
  const { assistant } = await open(page, 'weui');
  await here(assistant);
  await type(page, 'weui', half);
  await marked(assistant, '有误');
  await page.keyboard.press('Alt+Shift+KeyH');
  await expect.poll(() => focusedName(assistant)).toMatch(/^提示：手机号码，有误/u);
  const hint = await assistant.find({ role: 'note', name: `提示：${label}` });
  expect(hint.name).toBe(`提示：${label}`);
  await page.keyboard.press('Escape');
  await expect(inputOf(page, 'weui', label)).toBeFocused();
  expect((await practiceOf(page)).model[id]).toBe(half);
});

test('keys of the page’s own making lead nowhere', async ({ page }) => {
  const { assistant } = await open(page, 'weui');
  await here(assistant);
  const input = inputOf(page, 'weui', label);
  await input.click();
  await input.evaluate((element) => {
    const init = { key: 'H', code: 'KeyH', altKey: true, shiftKey: true, bubbles: true, composed: true };
    element.dispatchEvent(new KeyboardEvent('keydown', init));
  });
  await expect(input).toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
});

test('the list names what is open by step, leads there, and keeps nobody from going on', async ({ page }) => {
  const { assistant } = await open(page, 'weui');
  await here(assistant);
  await type(page, 'weui', half);
  await marked(assistant, '有误');
  await page.getByRole('heading', { name: '主体负责人信息' }).first().click();
  await openList(assistant);
  await said(assistant).toContain('没有对应的档案，只检查了打开过的步骤。');
  await said(assistant).toContain('还没有填');
  await assistant.click('button', `定位：${label}`);
  await expect(inputOf(page, 'weui', label)).toBeFocused();
  // The portal's own button is pressed as ever: it says in its own words what it wants.
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.locator('.weui-desktop-form__msg').first()).toBeVisible();
});

test('on a small window at 200 % the finding stands, and covers nothing', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const metrics = { width: 720, height: 450, deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  const { assistant } = await open(page, 'weui');
  await assistant.find({ role: 'button', name: '展开备案领航' });
  await type(page, 'weui', half);
  const { width } = await boxOfNode(page, await marked(assistant, '有误'));
  expect(width).toBeGreaterThanOrEqual(24);
  await expect.poll(() => coveredParts(page)).toEqual([]);
});
