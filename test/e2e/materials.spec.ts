import { giveScans, pictureOf } from './give-scans.ts';
import { expect, test } from './own-browser.ts';
import { clients } from './pages/console.ts';
import { materialsOn, openMaterials } from './pages/materials.ts';
import { lockNow, setPassphrase, unlockOn } from './pages/vault.ts';

const { account, applet } = clients.company;
const licence = 'icp_subject.organize_info.certificate_photo';
const front = 'icp_subject.principal_info.certificate_photo_front';

test('a profile is chosen: what is there, what is missing, and what else the kind of filing wants', async ({ rig }) => {
  await giveScans(rig, account, { [licence]: [pictureOf('licence.png')], [front]: [pictureOf('front.png')] });
  const { page, choose, kind, item, status } = await openMaterials(rig);
  await choose(`${account}：${applet}`);
  await expect(status('必需：5 份，已有 1，还缺 4')).toBeVisible();
  await expect(item('主办单位证件')).toContainText('已有');
  await expect(item('主体负责人证件')).toContainText('缺：主体负责人信息 · 证件照片（国徽面）');
  await expect(item('小程序负责人授权书')).toContainText('还缺');
  // What is missing stands before what is there.
  await expect(page.getByRole('heading', { level: 3 }).first()).not.toHaveText('主办单位证件');
  await kind('变更小程序信息');
  await expect(status('必需：2 份，已有 0，还缺 2')).toBeVisible();
  await kind('注销小程序');
  await expect(page.getByText(/注销不交材料。备好小程序负责人的手机/u)).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(0);

  await kind('首次备案');
  await item('主体负责人证件').getByRole('link', { name: '到档案里添加' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`编辑档案：${account}`);
  await page.getByRole('link', { name: '要准备什么' }).click();
  await expect(status('必需：5 份，已有 1，还缺 4')).toBeVisible();
});

test('locked: nothing of a profile is shown, and the list follows from what is said', async ({ rig }) => {
  await setPassphrase(rig, '马 电池 订书钉 correct');
  const { page, choose, item, status } = await openMaterials(rig);
  await choose(`${account}：${applet}`);
  await expect(status(/还缺/u)).toBeVisible();
  await (await lockNow(rig)).page.close();
  await expect(unlockOn(page).field).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(account);
  await page.getByRole('combobox', { name: '备案省份' }).selectOption({ label: '江苏省' });
  await page.getByRole('checkbox', { name: '药品和医疗器械' }).check();
  await expect(item('前置审批/专项审批：药品和医疗器械')).toContainText('《互联网药品信息服务管理办法》第五条');
  await expect(item('备案信息真实性承诺书')).toContainText('江苏省：要这一份，由小程序负责人签字');
});

test('all tables are searched at once, by keyboard alone', async ({ rig }) => {
  const { page } = await openMaterials(rig);
  await page.getByRole('link', { name: '官方对照表' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const search = page.getByRole('searchbox', { name: '查所有的表' });
  await search.pressSequentially('wlyyc');
  await expect(page.getByRole('rowheader', { name: '网络预约车' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '网络预约出租汽车经营许可证' })).toBeVisible();
  await search.fill('105号');
  await expect(page.getByRole('region', { name: '备案的法律依据' })).toBeVisible();
  await search.fill('');
  await page.getByRole('link', { name: '服务内容标识（176）' }).press('Enter');
  await expect(page.getByRole('row')).toHaveCount(1 + 16 + 176);
});

test('on paper: the list alone, dark on white, with its sources; nothing is wider than the sheet', async ({
  rig,
}, info) => {
  const { page, choose, status } = await openMaterials(rig);
  await choose(`${account}：${applet}`);
  await expect(status(/还缺/u)).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 720, height: 1000 });
  for (const role of ['button', 'combobox', 'navigation', 'link', 'checkbox'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '出处' })).toBeVisible();
  await expect(page.getByText(/^\[1\] https:\/\//u)).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(720);
  await info.attach('checklist on paper', {
    body: await page.screenshot({ fullPage: true }),
    contentType: 'image/png',
  });
});

test('both languages, and a narrow window', async ({ rig }) => {
  const { page } = await openMaterials(rig);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await width()).toBe(320);
  await materialsOn(page).inEnglish();
  await page.getByRole('combobox', { name: 'Profile' }).selectOption({ index: 1 });
  await expect(page.getByRole('heading', { name: '主办单位证件 · Certificate of the subject' })).toBeVisible();
  await expect(page.getByText(/pure white background/u)).toBeVisible();
  expect(await width()).toBe(320);
  await page.getByRole('link', { name: 'Official tables' }).click();
  await page.getByRole('searchbox', { name: 'Search all tables' }).fill('notary');
  await expect(page.getByRole('rowheader', { name: '公证机构 Notary office' })).toBeVisible();
  expect(await width()).toBe(320);
});
