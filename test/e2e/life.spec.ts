import { lifeApi } from '../portal/life-api.ts';
import { company } from '../sample/company.ts';
import { expect, test } from './own-browser.ts';
import { clients } from './pages/console.ts';
import { consoleLifeOn, smsOn } from './pages/console-life.ts';
import { openFilings } from './pages/filings.ts';
import { openFilingsPage } from './pages/filings-page.ts';
import { openMinistry } from './pages/ministry.ts';

const label = '示例一号';
const { account, applet } = clients.company;
const { icp_subject: subject, icp_applets: ofApplet } = company;
const [one, other] = [subject.principal_info, ofApplet.principal_info];
const form = {
  'icp_applets.base_info.name': applet,
  'icp_subject.base_info.name': account,
  'icp_subject.base_info.province': subject.base_info.province,
  'icp_subject.principal_info.mobile': one.mobile,
  'icp_subject.principal_info.certificate_number': one.certificate_number,
  'icp_applets.principal_info.mobile': other.mobile,
  'icp_applets.principal_info.certificate_number': other.certificate_number,
};

test('from the platform’s review to the record number: both verify, each step noted where it is seen', async ({
  rig,
  page,
}) => {
  test.setTimeout(120_000);
  const api = await lifeApi(rig.port);
  const { id } = await api.submit(form, 'pace=by-hand');
  const popup = await openFilings(rig);
  await popup.add(label, { stage: '平台审核中', profile: `${account}：${applet}` });
  await expect(popup.said(`已添加：${label}`)).toBeVisible();

  const console = consoleLifeOn(page);
  await api.decide(id, 'platformPass');
  await page.bringToFront();
  await console.open('home');
  await console.take('管局审核中', label);

  await api.clock({ advance: 3000 });
  for (const [person, { mobile }] of [
    ['主体负责人', one],
    ['小程序负责人', other],
  ] as const) {
    const sms = await smsOn(page, mobile);
    await popup.page.bringToFront();
    await popup.paste(sms, person, label);
    await expect(popup.said(`已记下：${label}，${person}的短信`)).toBeVisible();
    await page.bringToFront();
  }
  await expect(popup.timers).toHaveCount(2);

  const first = await openMinistry(page);
  await first.fillFor(account, '主体负责人');
  await first.handIn();
  await first.noted(label, '本人核验完成');
  const ministry = await openMinistry(page);
  await ministry.fillFor(account, '小程序负责人');
  const { code } = (await ministry.model()).verify;
  await ministry.typeCode(code === '000000' ? '111111' : '000000');
  await ministry.handIn();
  await ministry.noted(label, '核验失败，信息不正确');
  await ministry.closeAnswer();
  await ministry.typeCode(String(code));
  await ministry.handIn();
  await ministry.noted(label, '短信核验已全部完成');
  await popup.page.bringToFront();
  await expect(popup.timers).toHaveCount(0);

  await api.decide(id, 'bureauPass');
  await page.bringToFront();
  await console.open('home');
  await console.take('已备案', label);
  await console.open('record');
  const number = await console.recordNumber();
  const options = await openFilingsPage(rig);
  await options.open(label);
  await options.page.getByRole('textbox', { name: '备案号' }).fill(number);
  await options.saveDetail();
  await expect(options.page.getByText(`备案号：${number}`)).toBeVisible();
  await api.close();
});
