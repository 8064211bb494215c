import { company } from '../../sample/company.ts';
import { judge, practiceOf } from '../judging.ts';
import { fillFromPopup, importProfile, takeOverDifferences } from './acts.ts';
import { expect, test } from './firefox-test.ts';

const form = `https://mp.weixin.qq.com/wxamp/practice/filing?${new URLSearchParams({
  token: '1000000000',
  lang: 'zh_CN',
  subject: '4',
  account: company.icp_subject.base_info.name,
  applet: company.icp_applets.base_info.name,
})}`;

test('a profile is imported and fills every step of the console rightly', async ({ rig }) => {
  await importProfile(rig, company);
  const page = await rig.openSite(form);
  await expect.poll(() => page.evaluate(() => document.querySelector('beian-pilot') !== null)).toBe(true);
  let right = 0;
  for (const step of [0, 1, 2, 3]) {
    await page.evaluate((to) => window.__practice?.go(to), step);
    await expect
      .poll(async () => (await practiceOf(page)).truth.some((row) => row.shown && row.step === step))
      .toBe(true);
    const { model: before } = await practiceOf(page);
    const judged = async () => judge(await practiceOf(page), company, before);
    const popup = await fillFromPopup(rig);
    // The portal says 复用 by itself, the profile has two people: what differs is the person's to change.
    if (step === 3) await takeOverDifferences(page, popup);
    await expect.poll(judged, { message: `step ${step}` }).toMatchObject({ open: [], wrong: [] });
    right += (await judged()).right.length;
    await popup.close();
  }
  expect(right).toBeGreaterThan(20);
  console.log(`firefox: ${right} right, 0 left`);
});
