import { expect, type Page } from '@playwright/test';
import { organisation } from '../../demo/filings.ts';
import { givePictures } from '../../demo/give-pictures.ts';
import { lifeByHand } from '../../portal/life-by-hand.ts';
import { company } from '../../sample/company.ts';
import type { Rig } from '../rig.ts';
import { clients } from './console.ts';
import { consoleLifeOn, smsOn } from './console-life.ts';
import { fileWithAssistant } from './file-with-assistant.ts';
import { openFilings } from './filings.ts';
import { openFilingsPage } from './filings-page.ts';
import { openMinistry } from './ministry.ts';

export type Who = '主体负责人' | '小程序负责人';

const { account, applet } = clients.company;
const mobiles: Record<Who, string> = {
  主体负责人: company.icp_subject.principal_info.mobile,
  小程序负责人: company.icp_applets.principal_info.mobile,
};

/** The company's filing through its whole life, a step at a time: on the console, two phones, the ministry's page and ours. */
export async function lifeSteps(rig: Rig, page: Page, label: string) {
  const popup = await openFilings(rig);
  const console = consoleLifeOn(page);
  const byHand = lifeByHand(page, applet);
  const inPopup = async <T>(deed: () => Promise<T>): Promise<T> => {
    await popup.page.bringToFront();
    const done = await deed();
    await page.bringToFront();
    return done;
  };
  const sees = async (what: string): Promise<void> => {
    await console.open('home');
    await console.take(what, label);
  };
  return {
    popup,
    console,
    byHand,
    inPopup,
    /** Opens the console's home and takes the offer to note what stands there. */
    sees,
    /** From a filing added in the popup to the platform's review. */
    begin: async () => {
      await givePictures(rig, organisation.body, account);
      await inPopup(async () => {
        await popup.add(label, { stage: '未提交', profile: `${account}：${applet}` });
        await popup.said(`已添加：${label}`).waitFor();
      });
      await fileWithAssistant(page);
      await console.take('平台审核中', label);
    },
    /** The platform passes it on, the ministry sends its SMS. */
    passOn: async () => {
      await byHand.decide('平台通过');
      await sees('管局审核中');
      await byHand.later('+5 分钟');
    },
    /** Copies the newest SMS off a phone and pastes it in the popup; `said`: what comes of it. */
    takeSms: async (who: Who, { choice = label, said = `已记下：${label}，${who}的短信` } = {}) => {
      const sms = await smsOn(page, mobiles[who]);
      await inPopup(async () => {
        await popup.paste(sms, who, choice);
        await expect(popup.said(said)).toBeVisible();
      });
    },
    /** The ministry's page, filled for a person with the code that was pasted. */
    verifying: async (who: Who) => {
      const ministry = await openMinistry(page);
      await ministry.fillFor(account, who);
      expect((await ministry.model()).verify).toEqual({
        code: expect.stringMatching(/^\d{6}$/u),
        mobile: Number(mobiles[who]),
        tail: expect.stringMatching(/^\d{5}[\dX]$/u),
      });
      return ministry;
    },
    /** The filing on the options page. */
    opened: async () => {
      const options = await openFilingsPage(rig);
      await options.open(label);
      return options;
    },
  };
}
