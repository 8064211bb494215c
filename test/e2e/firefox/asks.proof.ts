import { company } from '../../sample/company.ts';
import { called, expectText, fillFromPopup, importProfile, press, textOf } from './acts.ts';
import { expect, test } from './firefox-test.ts';

const form = `https://mp.weixin.qq.com/wxamp/practice/filing?${new URLSearchParams({
  token: '1',
  lang: 'zh_CN',
  subject: '4',
  account: company.icp_subject.base_info.name,
  step: '1',
})}`;
const origins = ['https://mp.weixin.qq.com/*', 'https://beian.miit.gov.cn/*'];
const notice = '浏览器还没有允许备案领航读取这些网站';

test('without access to the sites it says so and asks; once allowed the open form can be filled', async ({ rig }) => {
  const options = await importProfile(rig, company);
  expect(await textOf(options)).not.toContain(notice);
  await called(options, 'permissions.remove', { origins });
  await expectText(options, notice);

  const page = await rig.openSite(form);
  const there = () => page.evaluate(() => document.querySelector('beian-pilot') !== null);
  const popup = await rig.openOwn('popup.html');
  await expectText(popup, notice);
  expect(await textOf(popup)).toContain('不是备案页面');
  expect(await there()).toBe(false);

  await press(popup, '允许访问');
  await expect.poll(() => called(options, 'permissions.contains', { origins })).toBe(true);
  await expect.poll(() => textOf(popup)).not.toContain(notice);
  await expect.poll(() => textOf(options)).not.toContain(notice);
  await popup.close();
  await page.bringToFront();
  await expect.poll(there).toBe(true);
  await fillFromPopup(rig);
  const { name } = company.icp_subject.principal_info;
  await expect.poll(() => page.evaluate(() => window.__practice?.model['icp_subject.principal_info.name'])).toBe(name);
});
