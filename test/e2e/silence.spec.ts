import { lifeApi } from '../portal/life-api.ts';
import { company } from '../sample/company.ts';
import { madeRequests } from './made-requests.ts';
import { expect, test } from './own-browser.ts';
import { openBackups } from './pages/backup.ts';
import { clients, openConsole } from './pages/console.ts';
import { consoleLifeOn } from './pages/console-life.ts';
import { openFilings } from './pages/filings.ts';
import { openMinistry } from './pages/ministry.ts';
import { lockNow, setPassphrase, unlockOn } from './pages/vault.ts';

const { account } = clients.company;
const passphrase = '示例密码 of a silent day';
const label = '示例一号';
const places = ['', '#/filings', '#/materials', '#/tables', '#/taught', '#/new/sample'];

const official = /^[A-Z]+ https:\/\/(?:mp\.weixin\.qq\.com|beian\.miit\.gov\.cn)\//u;
/** What a page of ours brings of its own bundle, and what it shows from memory; none of it leaves the browser. */
const local = (id: string) => new RegExp(`^GET (?:chrome-extension://${id}/|blob:|data:|about:|chrome://)`, 'u');

test('a day of use asks for nothing that the pages themselves do not ask for', async ({ rig, page }) => {
  test.setTimeout(150_000);
  const { asked, failed, made } = await madeRequests(rig.context);
  const came = rig.heard.length;

  // Every part of our own pages, a backup, the lock.
  const options = await rig.openOwn('options.html');
  for (const place of places) {
    await options.goto(`chrome-extension://${rig.extensionId}/options.html${place}`);
    await options.getByRole('heading', { level: 1 }).first().waitFor();
  }
  const backups = await openBackups(rig);
  await backups.make(passphrase);
  await setPassphrase(rig, passphrase);
  const locked = await lockNow(rig);
  await unlockOn(locked.page).type(passphrase);
  await expect(locked.page.getByLabel('导入档案')).toBeVisible();

  // The form: filled over two steps, saved again, reported.
  const form = await openConsole(page, 'company', { step: '1' });
  expect((await form.fillStep()).right.length).toBeGreaterThan(5);
  await form.go(2);
  expect((await form.fillStep()).right.length).toBeGreaterThan(0);
  await expect(async () => {
    await form.assistant.click('button', '页面报告'); // a moment too soon: then once more
    await expect.poll(() => rig.context.pages().some((one) => one.url().includes('#/report/'))).toBe(true);
  }).toPass({ timeout: 30_000 });
  await page.bringToFront();
  await form.assistant.press('存为档案', (all) => all.some(({ name }) => name.startsWith('保存')));

  // A filing: submitted, followed in the popup and on the console, verified on the ministry's page.
  const api = await lifeApi(rig.port);
  const { principal_info: principal, base_info: subject } = company.icp_subject;
  const { id } = await api.submit(
    {
      'icp_applets.base_info.name': clients.company.applet,
      'icp_subject.base_info.name': account,
      'icp_subject.base_info.province': subject.province,
      'icp_subject.principal_info.mobile': principal.mobile,
      'icp_subject.principal_info.certificate_number': principal.certificate_number,
    },
    'pace=by-hand',
  );
  const popup = await openFilings(rig);
  await popup.add(label, { stage: '平台审核中' });
  await expect(popup.said(`已添加：${label}`)).toBeVisible();
  await api.decide(id, 'platformPass');
  await page.bringToFront();
  const console = consoleLifeOn(page);
  await console.open('home');
  await console.take('管局审核中', label);
  await popup.page.bringToFront();
  await popup.paste('【工信部】验证码：123456，您需在24小时内访问工信部备案系统完成核验。', '主体负责人', label);
  await expect(popup.timers).toHaveCount(1);
  await page.bringToFront();
  const ministry = await openMinistry(page);
  await ministry.fillFor(account, '主体负责人');
  await page.waitForLoadState('networkidle');

  const isLocal = local(rig.extensionId);
  const outside = asked.filter((one) => !isLocal.test(one));
  expect(outside.filter((one) => !official.test(one))).toEqual([]);
  expect(failed.filter((url) => !isLocal.test(`GET ${url}`) && !official.test(`GET ${url}`))).toEqual([]);
  // Of what went out, nothing was asked for by a line of ours, and nothing by a page of ours.
  const ours = made.filter(({ by, request }) => by.startsWith('chrome-extension:') && !isLocal.test(request));
  expect(ours).toEqual([]);
  expect(made.filter(({ request }) => official.test(request)).length).toBeGreaterThan(10);
  // What came to the sites is what the browser's pages were seen to ask for: nothing went past them.
  const seen = new Set(outside.map((one) => one.replace(/#.*$/u, '')));
  // The browser asks for the picture of a tab by itself.
  const ownAccord = /127\.0\.0\.1|\/favicon\.ico$/u;
  const past = rig.heard.slice(came).filter((one) => !seen.has(one) && !ownAccord.test(one));
  expect(past).toEqual([]);

  // The lists do hear: a request of ours would stand in them.
  await page.evaluate(() => fetch('/heard'));
  expect(asked).toContain('GET https://beian.miit.gov.cn/heard');
  expect(rig.heard).toContain('GET https://beian.miit.gov.cn/heard');
  await options.evaluate(() => fetch('https://mp.weixin.qq.com/barred').catch(() => undefined));
  expect(rig.heard.filter((one) => one.includes('/barred'))).toEqual([]);
});
