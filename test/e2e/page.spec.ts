import type { Page } from '@playwright/test';
import { byHand } from '../portal/by-hand.ts';
import { boxOfNode } from './ax.ts';
import { expect, test } from './fixtures.ts';
import { practiceOf } from './judging.ts';
import { clients, openConsole } from './pages/console.ts';
import { boxesOfOurs, coveredParts } from './pages/covered.ts';
import { startRig } from './rig.ts';

const profile = clients.company.account;
const aWhile = 1500;
const modelOf = async (page: Page) => (await practiceOf(page)).model;

/** The whole document without our one element, as text. */
const documentOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const own of copy.querySelectorAll(':scope > beian-pilot')) own.remove();
    return copy.outerHTML;
  });

test('the page is the same with us as without us, but for one element', async ({ page }) => {
  const bare = await startRig({ extension: false });
  const plainPage = await bare.context.newPage();
  await openConsole(plainPage, 'company', { step: '1' });
  const alone = await documentOf(plainPage);
  await bare.close();

  const { assistant } = await openConsole(page, 'company', { step: '1' });
  const marker = await assistant.find({ role: 'button', name: '提示：主体负责人姓名' });
  const { x, y } = await boxOfNode(page, marker);
  await page.mouse.move(x + 5, y + 5);
  await assistant.find({ role: 'note', name: '提示：' });
  expect(await page.evaluate(() => document.querySelectorAll('beian-pilot').length)).toBe(1);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
  expect(await documentOf(page)).toBe(alone);
  expect(await page.evaluate(() => document.querySelector('beian-pilot')?.shadowRoot)).toBeNull();
});

test('it takes no focus when it comes, and none when a hint shows', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['focus', 'blur'])
      window.addEventListener(
        type,
        ({ target }) => heard.push(`${type} ${(target as Element).localName ?? 'window'}`),
        true,
      );
  });
  const { assistant } = await openConsole(page, 'company', { step: '1' });
  const marker = await assistant.find({ role: 'button', name: '提示：主体负责人姓名' });
  const { x, y } = await boxOfNode(page, marker);
  await page.mouse.move(x + 5, y + 5);
  await assistant.find({ role: 'note', name: '提示：' });
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((one) => !one.endsWith('window'))).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test('who types on while it comes loses no key', async ({ page }) => {
  const { account, applet } = clients.company;
  const query = new URLSearchParams({ token: '1', lang: 'zh_CN', subject: '4', account, applet, step: '1' });
  await page.goto(`https://mp.weixin.qq.com/wxamp/practice/filing?${query}`, { waitUntil: 'commit' });
  const input = byHand(page).row('主体负责人姓名').locator('input');
  const text = '示例甲乙丙丁戊己庚辛壬癸'.repeat(2);
  await input.pressSequentially(text, { delay: 60 });
  expect(await page.evaluate(() => document.querySelector('beian-pilot') !== null)).toBe(true);
  await expect(input).toHaveValue(text);
  await expect(input).toBeFocused();
});

for (const [width, height, scale] of [
  [1440, 900, 1],
  [1024, 768, 1],
  [800, 600, 1],
  // 200 % zoom in the first of these windows.
  [720, 450, 2],
] as const)
  test(`covers nothing of the form: ${width} × ${height} at scale ${scale}`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
    const form = await openConsole(page, 'company', { step: '1' });
    // Where there is no room for the panel its edge tab stands.
    await form.assistant.find({ role: 'button', name: width > 1000 ? '一键填充' : '展开备案领航' });
    const covered = (where: string) => expect.poll(() => coveredParts(page), { message: where }).toEqual([]);
    await covered('as it comes');
    // Every message of the form at once.
    const hands = byHand(page);
    await hands.press('下一步');
    for (const share of [0, 0.5, 1]) {
      await page.evaluate((at) => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) * at), share);
      await page.waitForTimeout(400);
      await covered(`scrolled to ${share}`);
    }
    await hands.row('证件类型').locator('dt').click();
    await page.waitForTimeout(400);
    await covered('menu open');
  });

test.describe('a click that is not a person’s fills nothing', () => {
  test('events made by the page, on our element and where the button is', async ({ page }) => {
    const form = await openConsole(page, 'company', { step: '1' });
    await form.assistant.click('combobox', '档案');
    await form.assistant.click('option', profile);
    await page.waitForTimeout(600);
    const button = await form.assistant.find({ role: 'button', name: '一键填充' });
    const { x, y, width, height } = await boxOfNode(page, button);
    const before = await modelOf(page);
    const hit = await page.evaluate(
      ([clientX = 0, clientY = 0]) => {
        const host = document.querySelector('beian-pilot') as HTMLElement;
        const at = document.elementFromPoint(clientX, clientY) as HTMLElement;
        for (const target of [host, at, document, window] as EventTarget[])
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            target.dispatchEvent(
              new PointerEvent(type, { bubbles: true, composed: true, clientX, clientY, detail: 1 }),
            );
        host.click();
        at.click();
        host.focus();
        for (const key of ['Enter', ' '])
          for (const type of ['keydown', 'keyup'])
            host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
        return at === host;
      },
      [x + width / 2, y + height / 2],
    );
    expect(hit).toBe(true);
    await page.waitForTimeout(aWhile);
    expect(await modelOf(page)).toEqual(before);
    expect(await form.assistant.texts()).not.toContain('已填');
    // The very same button takes a person's click.
    await page.mouse.click(x + width / 2, y + height / 2);
    await form.assistant.settled();
    expect(await modelOf(page)).not.toEqual(before);
  });

  test('a person’s own click, led through something the page laid over the button', async ({ page }) => {
    const form = await openConsole(page, 'company', { step: '1' });
    await form.assistant.click('combobox', '档案');
    await form.assistant.click('option', profile);
    await page.evaluate(() => {
      const lure = document.createElement('div');
      lure.textContent = '领取奖品';
      lure.popover = 'manual';
      lure.style.cssText = 'inset: 0; width: 100vw; height: 100vh; margin: 0; background: white; pointer-events: none';
      document.body.append(lure);
      lure.showPopover();
    });
    await page.waitForTimeout(600);
    const before = await modelOf(page);
    const button = await form.assistant.find({ role: 'button', name: '一键填充' });
    const { x, y, width, height } = await boxOfNode(page, button);
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect.poll(() => form.assistant.texts()).toContain('按钮刚才被遮住或刚刚露出来，请再按一次。');
    await page.waitForTimeout(aWhile);
    expect(await modelOf(page)).toEqual(before);
  });
});

test('markers are reached by Tab, and say their hint', async ({ page }) => {
  const form = await openConsole(page, 'company', { step: '1' });
  await form.assistant.find({ role: 'button', name: '提示：主体负责人姓名' });
  const focused = async () => (await form.assistant.nodes()).find((node) => node.focused)?.name ?? '';
  let first = '';
  await expect(async () => {
    await page.getByRole('button', { name: '下一步' }).focus();
    for (let steps = 0; steps < 20 && !(await focused()).startsWith('提示：'); steps++)
      await page.keyboard.press('Tab');
    first = await focused();
    expect(first).toMatch(/^提示：/u);
  }).toPass({ timeout: 15_000 });
  const hint = await form.assistant.find({ role: 'note', name: first.split('，')[0] ?? '' });
  expect(hint.name).toMatch(/^提示：/u);
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).not.toBe(first);
  const second = await focused();
  expect(second).toMatch(/^提示：/u);
  await form.assistant.find({ role: 'note', name: second.split('，')[0] ?? '' });
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await form.assistant.nodes()).some(({ role }) => role === 'note')).toBe(false);
});

test('nothing typed in the form goes through us, nor can anything be typed into us', async ({ page }) => {
  const form = await openConsole(page, 'company', { step: '1' });
  await form.assistant.find({ role: 'button', name: '一键填充' });
  const roles = (await form.assistant.nodes()).map(({ role }) => role);
  expect(roles).not.toContain('textbox');
  expect(roles).not.toContain('searchbox');
  expect(await boxesOfOurs(page)).not.toEqual([]);
});
