import type { FrameLocator, Locator, Page } from '@playwright/test';
import { picture } from '../../portal/by-hand.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';
import type { AxNode } from '../ax.ts';
import { judge, practiceOf, type Verdict } from '../judging.ts';
import { assistantOn } from './assistant.ts';

/** The two invented clients, and how their console names them. */
export const clients = {
  company: {
    body: company,
    subject: '4',
    account: company.icp_subject.base_info.name,
    applet: company.icp_applets.base_info.name,
  },
  person: {
    body: person,
    subject: '5',
    account: person.icp_subject.base_info.name,
    applet: person.icp_applets.base_info.name,
  },
} as const;

export type Client = keyof typeof clients;
export const stepCount = 6;

/** Where the form stands in a variant: top document, frames, shadow roots (which locators see through by themselves). */
const placeOf = (page: Page, frame = 'top'): Page | FrameLocator => {
  const framed = page.frameLocator('#js_iframe');
  if (frame === 'iframe') return framed;
  return frame === 'nested' ? framed.frameLocator('iframe') : page;
};

const uploaders: Record<string, string> = {
  element: '.el-upload',
  'element-plus': '.el-upload',
  tdesign: '.t-upload__card-item',
  ant: '.ant-upload-select',
};

/** What a person clicks to upload the first file of a step. */
const uploaderIn = (place: Page | FrameLocator, kit = 'weui'): Locator => {
  if (kit === 'weui') return place.getByText('上传', { exact: true }).first();
  return place.locator(uploaders[kit] ?? 'input[type=file]').first();
};

/** The practice console, opened for a client in a variant. */
export async function openConsole(page: Page, client: Client, variant: Record<string, string> = {}) {
  const { subject, account, applet, body } = clients[client];
  const query = new URLSearchParams({ token: '1000000000', lang: 'zh_CN', subject, account, applet, ...variant });
  await page.goto(`https://mp.weixin.qq.com/wxamp/practice/filing?${query}`);
  await page.waitForFunction(() => window.__practice?.truth.some(({ shown }) => shown));
  const assistant = assistantOn(page);
  const place = placeOf(page, variant.frame);

  const verdictNow = async (before: Record<string, string | string[]>): Promise<Verdict> =>
    judge(await practiceOf(page), body, before);

  /** Uploads and checks are the person's: the licence first, which the portal may read into the rows. */
  const uploadLicence = async (): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await uploaderIn(place, variant.kit).click();
    await (await chooser).setFiles(picture('licence.png'));
    await page.waitForFunction(() => window.__practice?.model['icp_subject.base_info.name'] !== '');
  };

  const takeOverDifferences = async (): Promise<void> => {
    const name = '全部改为档案值';
    const offers = (all: AxNode[]): AxNode[] =>
      all.filter((node) => node.role === 'button' && node.name.startsWith(name));
    if (offers(await assistant.nodes()).length === 0) return;
    await assistant.press(name, (all) => all.some((node) => node.role === 'button' && node.name === '取消'));
    await assistant.press(name, (all) => offers(all).length === 0);
    await assistant.settled();
  };

  return {
    page,
    place,
    assistant,
    verdictNow,
    uploadLicence,
    takeOverDifferences,
    go: async (step: number) => {
      await page.evaluate((to) => window.__practice?.go(to), step);
      await page.waitForFunction((at) => window.__practice?.truth.some((row) => row.shown && row.step === at), step);
    },
    /** Fills the present step as a person would, and waits until every row `wanted` is right, or the patience ends. */
    fillStep: async ({ patience = 2500, wanted = (_id: string): boolean => true } = {}): Promise<Verdict> => {
      const { model: before, step, truth } = await practiceOf(page);
      const reads = step === 0 && client === 'company' && (variant.ocr ?? 'off') !== 'off';
      const fillable = truth.some((row) => row.shown && row.fillable && row.control !== 'upload');
      if (!fillable) return { right: [], open: [], wrong: [] };
      // A step on which nothing can be recognised has no bar, once that of the step before is gone.
      const any = truth.some(({ id, shown, fillable: ours }) => shown && ours && wanted(id));
      if (!any) {
        await page.waitForTimeout(1500);
        if (!(await assistant.isThere())) return verdictNow(before);
      }
      if (reads) await uploadLicence();
      const brought = reads ? (await practiceOf(page)).model : before;
      await assistant.fillFrom(account);
      await assistant.settled();
      await takeOverDifferences();
      if (reads) {
        // 【验证】 is the person's; the rows it brings come within the grant.
        await place.getByRole('button', { name: '验证', exact: true }).click();
        // It refuses where rows before it are the person's and still open.
        const passed = () => window.__practice?.truth.some(({ id }) => id === 'icp_subject.base_info.address');
        await page.waitForFunction(passed, undefined, { timeout: 2000 }).catch(() => undefined);
      }
      // Rows that come late are filled as they come; a row that never will be costs the patience.
      const end = Date.now() + patience;
      const isComing = async (): Promise<boolean> =>
        (await practiceOf(page)).truth.some((row) => row.step === step && !row.shown);
      let verdict = await verdictNow(brought);
      while ((verdict.open.some(wanted) || (await isComing())) && Date.now() < end) {
        await page.waitForTimeout(100);
        verdict = await verdictNow(brought);
      }
      return verdict;
    },
    controlsById: async (): Promise<Record<string, string>> =>
      Object.fromEntries((await practiceOf(page)).truth.map(({ id, control }) => [id, control])),
    /** What the assistant itself says of the rows it did not fill: label and reason. */
    reasons: async (): Promise<string[]> => {
      if ((await assistant.texts()) === '') return [];
      await assistant.outcomes();
      const left = ({ role, name }: AxNode): boolean =>
        role === 'button' && /没有填上|未识别|与档案不同|保留你的输入/u.test(name);
      const rows = (await assistant.nodes()).filter((node) => left(node) && !node.name.startsWith('提示'));
      return rows.map(({ name, description }) => `${name}（${description}）`);
    },
  };
}
