import { company } from '../../sample/company.ts';
import { called, expectText, importProfile } from './acts.ts';
import { expect, test } from './firefox-test.ts';

const keys = ['Alt+Shift+U', 'Alt+Shift+F', 'Alt+Shift+V', 'Alt+Shift+K'];
const consoleUrl = `https://mp.weixin.qq.com/wxamp/practice/filing?${new URLSearchParams({ token: '1', lang: 'zh_CN', subject: '4', account: company.icp_subject.base_info.name, step: '1' })}`;

test('the sidebar’s page, the keys and the entries of menus are there', async ({ rig }) => {
  const options = await importProfile(rig, company);
  for (const key of keys) await expectText(options, key);
  // It tells no list of its entries, but changes only one that is there.
  const isThere = (id: string): Promise<boolean> =>
    called(options, 'contextMenus.update', id, {}).then(
      () => true,
      () => false,
    );
  await expect.poll(() => isThere('fill')).toBe(true);
  for (const id of ['panel', 'panelOfIcon', 'filings', 'options', 'welcome']) expect(await isThere(id), id).toBe(true);
  expect(await isThere('sms')).toBe(false);
  const manifest = await called<{ permissions: string[]; sidebar_action: object }>(options, 'runtime.getManifest');
  expect(manifest.permissions).not.toContain('sidePanel');
  expect(manifest.sidebar_action).toMatchObject({ open_at_install: false });

  const site = await rig.openSite(consoleUrl);
  // Behind the panel, as a tab here, nothing is looked at any more.
  await expect.poll(() => site.evaluate(() => document.querySelector('beian-pilot') !== null)).toBe(true);
  const panel = await rig.openOwn('sidepanel.html');
  await expectText(panel, '小程序备案表单');
  await expectText(panel, company.icp_subject.principal_info.mobile);
});
