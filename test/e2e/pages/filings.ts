import { expect, type Page } from '@playwright/test';
import type { Rig } from '../rig.ts';

/** What a countdown and the whole seconds that are left differ by, at one moment; or what stands there instead. */
const secondsOff = (page: Page, until: number, at: number): Promise<number | string> =>
  page.evaluate(
    ({ until, at }) => {
      const text = document.querySelectorAll('[role=timer]')[at]?.textContent ?? 'no countdown';
      const [, hours, minutes, seconds] = /^(\d+):(\d\d):(\d\d)$/u.exec(text) ?? [];
      if (!hours) return text;
      const shown = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      // It changes as each second of the clock begins.
      const beat = Math.floor(Date.now() / 1000) * 1000;
      return shown - Math.ceil((until - beat) / 1000);
    },
    { until, at },
  );

/** The popup as to filings: what runs, the box for the SMS, and what can be noted. */
export function filingsOn(page: Page) {
  const status = page.getByRole('status');
  return {
    page,
    timers: page.getByRole('timer', { name: '短信核验剩余时间' }),
    said: (text: string | RegExp) => status.filter({ hasText: text }),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    missed: (times: number) => page.getByRole('region', { name: `休眠期间错过 ${times} 次提醒` }),
    verification: (person: string) => page.getByRole('article').filter({ hasText: person }),
    secondsOff: (until: number, at = 0) => secondsOff(page, until, at),
    /** The countdown (the first, unless said) is right to the second. */
    expectCountdown: (until: number, at = 0) =>
      expect.poll(() => secondsOff(page, until, at), { intervals: [40], message: 'seconds off' }).toBe(0),
    /** 「添加备案」 with a label, of a kind and at a stage as they are called there, linked to a profile’s mini program. */
    add: async (label: string, { kind, stage, profile }: { kind?: string; stage?: string; profile?: string } = {}) => {
      await page.getByText('添加备案', { exact: true }).click();
      await page.getByLabel('标签', { exact: true }).fill(label);
      if (kind) await page.getByLabel('备案类型').selectOption(kind);
      if (stage) await page.getByLabel('现在到哪一步').selectOption(stage);
      if (profile) {
        await page.getByText('更多', { exact: true }).click();
        await page.getByLabel('关联档案').selectOption(profile);
      }
      await page.getByRole('button', { name: '添加', exact: true }).click();
      // An SMS pasted before that is taken for one of another filing.
      await page.getByText(label, { exact: true }).first().waitFor({ state: 'attached' });
    },
    /** Pastes an SMS and says whose it is; which filing, where there are several. */
    paste: async (text: string, person: string, label?: string) => {
      await page.getByLabel('粘贴核验短信').fill(text);
      if (label) await page.getByLabel('是哪一项备案').selectOption({ label });
      const who = page.getByRole('radio', { name: person });
      if (!(await who.isChecked())) await who.check();
      await page.getByRole('button', { name: '记下', exact: true }).click();
    },
  };
}

export const openFilings = async (rig: Rig) => filingsOn(await rig.openOwn('popup.html'));

export type FilingsPage = ReturnType<typeof filingsOn>;
