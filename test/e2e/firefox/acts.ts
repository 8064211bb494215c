import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { MessageName, Reply, Request } from '../../../lib/platform/messages.ts';
import type { FirefoxRig } from './rig.ts';

/** By role and accessible name, as a person finds it. */
const at = (page: Page, role: string, name: string) => page.locator(`::-p-aria([role="${role}"][name="${name}"])`);

export const press = (page: Page, name: string): Promise<void> => at(page, 'button', name).click();
export const tick = (page: Page, name: string): Promise<void> => at(page, 'radio', name).click();
export const write = (page: Page, name: string, text: string): Promise<void> => at(page, 'textbox', name).fill(text);

/** All the page says, as it is laid out. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

export const expectText = (page: Page, text: string | RegExp, timeout = 10_000): Promise<void> =>
  expect.poll(() => textOf(page), { message: String(text), timeout }).toMatch(text);

/** One of the extension's own interfaces, asked from a page of it: `storage.local.get`, `alarms.getAll`. */
export const called = async <T>(page: Page, method: string, ...args: readonly unknown[]): Promise<T> =>
  (await page.evaluate(`browser.${method}(...${JSON.stringify(args)})`)) as T;

/** Asks the background as a page of the extension does. */
export async function send<N extends MessageName>(page: Page, name: N, request: Request<N>): Promise<Reply<N>> {
  const crossing = await called<{ reply: Reply<N> } | { fault: string }>(page, 'runtime.sendMessage', {
    name,
    request,
  });
  if ('fault' in crossing) throw new Error(`${name}: ${crossing.fault}`);
  return crossing.reply;
}

/** The first choice on a fresh browser profile, then a file; returns the options page. */
export async function importProfile(rig: FirefoxRig, body: { icp_subject: { base_info: { name: string } } }) {
  const page = await rig.openOwn('options.html');
  await press(page, '暂不设置密码');
  const file = join(tmpdir(), `beian-pilot-${process.pid}.json`);
  writeFileSync(file, JSON.stringify(body));
  const input = await page.waitForSelector('::-p-xpath(//label[normalize-space()="导入档案"]/input)');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await expectText(page, body.icp_subject.base_info.name);
  return page;
}

/** 「一键填充」 in the toolbar popup, for the tab a person was in; the popup as it stands afterwards. */
export async function fillFromPopup(rig: FirefoxRig, who?: string): Promise<Page> {
  const popup = await rig.openOwn('popup.html');
  if (who) await tick(popup, who);
  await press(popup, '一键填充');
  await expectText(popup, /已填 \d+ 项/u, 20_000);
  return popup;
}

/** Runs a text of script as our content script in the one page of the two sites that is open; asked from a page of ours. */
export const inContentScript = async <T>(own: Page, script: string): Promise<T> =>
  (await own.evaluate(`(async () => {
    const [tab] = await browser.tabs.query({ url: ['https://mp.weixin.qq.com/*', 'https://beian.miit.gov.cn/*'] });
    const [{ result }] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: ${script} });
    return result;
  })()`)) as T;

interface Button {
  name: string;
  x: number;
  y: number;
}

/** The assistant's buttons, and where they are. Its shadow root is closed to the page, and open to content scripts. */
const buttonsInPage = (own: Page): Promise<Button[]> =>
  inContentScript(
    own,
    `() => [...document.querySelector('beian-pilot').openOrClosedShadowRoot.querySelectorAll('button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { name: button.textContent, x: x + width / 2, y: y + height / 2 };
    })`,
  );

/** Presses a button of the assistant with the mouse, again where the panel had just moved, until it shows. */
export async function pressInPage(page: Page, own: Page, name: string, shows: (names: string[]) => boolean) {
  await page.bringToFront();
  const shown = async (): Promise<boolean> => {
    const all = await buttonsInPage(own);
    if (shows(all.map((button) => button.name))) return true;
    const button = all.findLast((one) => one.name === name);
    if (button) await page.mouse.click(button.x, button.y);
    return false;
  };
  await expect.poll(shown, { message: name, intervals: [500, 1000] }).toBe(true);
}

/** Everything that differs is set to what the profile says, which the assistant asks about once more. */
export async function takeOverDifferences(page: Page, own: Page): Promise<void> {
  const name = '全部改为档案值';
  await pressInPage(page, own, name, (names) => names.includes('取消'));
  await pressInPage(page, own, name, (names) => !names.includes(name));
}

/** Into the fields of a page for passphrases, in their order. */
export async function writePassphrase(page: Page, ...typed: string[]): Promise<void> {
  await page.waitForSelector('input[type=password]');
  const fields = await page.$$('input[type=password]');
  for (const [at, text] of typed.entries()) await fields[at]?.type(text);
}
