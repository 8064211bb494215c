import { practiceOf } from './judging.ts';
import { expect, test } from './own-browser.ts';
import { clients, openConsole } from './pages/console.ts';
import { openPopup } from './pages/popup.ts';
import type { Rig } from './rig.ts';

/** What a person sets under 「网站访问权限」 where the browser manages its extensions. */
async function setSiteAccess(rig: Rig, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await rig.context.newPage();
  await page.goto('chrome://extensions');
  const change = JSON.stringify({ extensionId: rig.extensionId, hostAccess });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await page.close();
}

test('site access withdrawn: said plainly, asked for, and all is right once it is given back', async ({
  rig,
  page,
}) => {
  await setSiteAccess(rig, 'ON_CLICK');
  const { assistant } = await openConsole(page, 'company', { step: '1' });
  const popup = await openPopup(rig);
  const notice = popup.page.getByRole('region', { name: '浏览器还没有允许备案领航读取这些网站' });
  await expect(notice).toContainText('mp.weixin.qq.com');
  await expect(notice).toContainText('beian.miit.gov.cn');
  await expect(popup.thisTab).toContainText('不是备案页面');
  const options = await rig.openOwn('options.html');
  await expect(options.getByRole('button', { name: '允许访问' })).toBeVisible();
  expect(await assistant.isThere()).toBe(false);

  await popup.page.getByRole('button', { name: '允许访问' }).click();
  await expect(notice.getByRole('status')).toContainText('请在浏览器的询问里选「允许」');
  // The browser's own question is no page: the person's answer to it, given where they can give it too.
  await setSiteAccess(rig, 'ON_ALL_SITES');
  await expect(notice).toHaveCount(0);
  await expect(options.getByRole('button', { name: '允许访问' })).toHaveCount(0);
  await popup.page.close();
  await page.bringToFront();
  await assistant.fillFrom(clients.company.account);
  await assistant.settled();
  const { name } = clients.company.body.icp_subject.principal_info;
  expect((await practiceOf(page)).model['icp_subject.principal_info.name']).toBe(name);
});
