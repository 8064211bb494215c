import { expect, type Page } from '@playwright/test';
import { ask, solveCaptcha } from '../../portal/miit/rehearsal.ts';
import { openMiit } from './miit.ts';

/** The ministry's page as a person works it with the assistant's help, at a portal that knows who has to verify. */
export async function openMinistry(page: Page) {
  // Its address differs after # alone: the page that stands there would stay.
  await page.goto('about:blank');
  const miit = await openMiit(page, 'index');
  const { assistant, submit } = miit;
  const code = miit.row('请输短信验证码');
  return {
    ...miit,
    /** Chooses the profile and whose SMS it is, and presses 「一键填充」. */
    fillFor: async (profile: string, person: string) => {
      await assistant.choose(profile);
      await assistant.click('radio', person);
      await assistant.press('一键填充', (all) => all.some(({ name }) => /已填|正在填/u.test(name)));
      await assistant.settled();
    },
    typeCode: async (text: string) => {
      await code.fill('');
      await code.pressSequentially(text);
    },
    /** 提交, the captcha, and the page's answer: the person's own. */
    handIn: async () => {
      const before = await ask(page, ({ requests }) => requests.length);
      await expect(submit).toBeEnabled({ timeout: 5000 });
      await submit.click();
      await solveCaptcha(page);
      await expect.poll(() => ask(page, ({ requests }) => requests.length)).toBeGreaterThan(before);
    },
    /** What the assistant has noted of the answer. */
    noted: (label: string, what: string) => assistant.find({ role: 'StaticText', name: `已记到「${label}」：${what}` }),
    closeAnswer: () => page.getByText('×').filter({ visible: true }).click(),
  };
}
