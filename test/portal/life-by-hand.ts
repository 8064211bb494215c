import { expect, type Page } from '@playwright/test';
import { byHand, type Hands } from './by-hand.ts';
import {
  againStep,
  appletStep,
  organizerStep,
  principalStep,
  restOfFiling,
  sample,
  second,
  subjectSection,
} from './filing-by-hand.ts';
import { fillAndSubmit, home as miit, sms, solveCaptcha } from './miit/rehearsal.ts';

const wechat = 'https://mp.weixin.qq.com';

/** What a person does from the filled form to the record number, each with mouse and keyboard on the page it is done on. */
export function lifeByHand(page: Page, applet: string) {
  const hands: Hands = byHand(page);
  const session = new URLSearchParams({ applet, token: '1', lang: 'zh_CN' });
  const open = (path: string) => page.goto(`${wechat}${path}?${session}`);
  const control = async () => {
    await page.goto(`${wechat}/practice/control`);
    return page.getByRole('article').filter({ hasText: applet });
  };

  return {
    hands,
    /** The whole form, with two persons to verify, at a pace that leads home (not `automatic`). */
    async file(pace: string) {
      await open('/wxamp/practice/filing');
      await page.goto(`${page.url()}&pace=${pace}`);
      await organizerStep(hands);
      await subjectSection(hands);
      await hands.press('下一步');
      await principalStep(hands, '主体负责人');
      await hands.tick('证件有效期', '长期');
      await hands.press('下一步');
      await appletStep(hands);
      await hands.press('下一步');
      await hands.tick('复用主体负责人信息', '手动填写');
      await principalStep(hands, '小程序负责人', second);
      await hands.tick('证件有效期', '长期');
      await restOfFiling(hands);
      await page.waitForURL('**/wxamp/index/index?**');
    },
    /** The form as it came back, handed in again. */
    async fileAgain() {
      await expect(page.getByRole('button', { name: '下一步' })).toBeVisible();
      await againStep(hands);
      await restOfFiling(hands);
      await page.waitForURL('**/wxamp/index/index?**');
    },
    async expectHome(state: string) {
      await open('/wxamp/index/index');
      await expect(page.getByRole('listitem').filter({ hasText: '小程序备案' }).first()).toContainText(state);
    },
    record: () => open('/wxamp/practice/record'),
    /** As the reviewer, on the control page; `reasons` by their texts. */
    async decide(button: string, reasons: readonly string[] = []) {
      const card = await control();
      for (const reason of reasons) await card.getByLabel(reason).check();
      await card.getByRole('button', { name: button, exact: true }).click();
      await expect(card.getByRole('button', { name: button, exact: true })).toHaveCount(0);
    },
    /** Sets the portal's clock on. */
    async later(...buttons: readonly string[]) {
      await control();
      const time = page.getByRole('main').locator('.clock time');
      for (const name of buttons) {
        const before = await time.innerText();
        await page.getByRole('button', { name, exact: true }).click();
        await expect(time).not.toHaveText(before);
      }
    },
    async press(button: string) {
      await control();
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(page.getByRole('status')).toBeVisible();
    },
    code: (mobile: string, nth = 1) => sms(page, mobile, nth),
    /** Enters three things on the ministry's page and reads the answer. */
    async verify(code: string, mobile: string, tail: string, answer: string) {
      await page.goto('about:blank');
      await page.goto(miit);
      await fillAndSubmit(page, [code, mobile, tail]);
      await solveCaptcha(page);
      await expect(page.locator('.tips')).toContainText(answer);
    },
    async resend(mobile: string, tail: string, answer: string) {
      await page.goto('about:blank');
      await page.goto(miit);
      await page.getByRole('heading', { name: '短信重发' }).click();
      await fillAndSubmit(page, [mobile, tail]);
      await solveCaptcha(page);
      await expect(page.locator('.tips')).toContainText(answer);
    },
  };
}

export const subjectTail = sample.identity.slice(-6);
export const appletTail = second.identity.slice(-6);
