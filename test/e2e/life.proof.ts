import { lifeApi } from '../portal/life-api.ts';
import { letPass } from './away/let-pass.ts';
import { expect, test } from './own-browser.ts';
import { lifeSteps } from './pages/life-steps.ts';
import { openWorker } from './pages/worker.ts';

// The long run: each part of a filing's life, with mouse and keyboard on every page it takes place on.
const label = '示例一号';
const hour = 3_600_000;
const differing = (code: string): string => (code === '000000' ? '111111' : '000000');

test.beforeEach(() => test.setTimeout(300_000));

test('from the form to the record number: five wrong entries of two persons, an SMS sent again', async ({
  rig,
  page,
}) => {
  const life = await lifeSteps(rig, page, label);
  const { popup } = life;
  await life.begin();
  await life.passOn();
  for (const who of ['主体负责人', '小程序负责人'] as const) await life.takeSms(who);

  for (const [who, entries] of [
    ['主体负责人', [1, 2, 3]],
    ['小程序负责人', [4, 5]],
  ] as const) {
    const ministry = await life.verifying(who);
    const wrong = differing(String((await ministry.model()).verify.code));
    for (const entry of entries) {
      await ministry.typeCode(wrong);
      await ministry.handIn();
      await ministry.noted(label, '核验失败，信息不正确');
      const left = entry < 5 ? `本机记录 ${entry} 次，还可 ${5 - entry} 次` : '填错已到 5 次，再错一次判为失败';
      await expect.poll(ministry.assistant.texts).toContain(left);
      await ministry.closeAnswer();
    }
  }
  await life.inPopup(async () => {
    await expect(popup.page.getByText('本机记录 5 次，还可 0 次').first()).toBeVisible();
    await expect(popup.page.getByText('再错一次判为失败').first()).toBeVisible();
  });

  const worker = await openWorker(rig);
  await page.bringToFront();
  const ministry = await life.verifying('小程序负责人');
  await ministry.tab('短信重发');
  await ministry.assistant.press('一键填充', (all) => all.some(({ name }) => /已填|正在填/u.test(name)));
  await ministry.assistant.settled();
  await ministry.handIn();
  await ministry.noted(label, '验证码已重发，截止时间不变');
  await life.takeSms('小程序负责人', {
    choice: `${label}（重发的新码，期限不变）`,
    said: `${label}：新的验证码已记下，截止时间不变`,
  });
  const other = await life.verifying('小程序负责人');
  await other.handIn();
  await other.noted(label, '本人核验完成');
  const last = await life.verifying('主体负责人');
  await last.handIn();
  await last.noted(label, '短信核验已全部完成');
  await life.inPopup(() => expect(popup.timers).toHaveCount(0));
  expect(await worker.chrome('action.getBadgeText', {})).toBe('');

  await life.byHand.decide('管局通过');
  await life.sees('已备案');
  await life.console.open('record');
  const number = await life.console.recordNumber();
  const options = await life.opened();
  await options.page.getByRole('textbox', { name: '备案号' }).fill(number);
  await options.saveDetail();
  await expect(options.page.getByText(`备案号：${number}`)).toBeVisible();
  const seen = ['2', '4', 'smsReceived', 'smsReceived', ...Array(5).fill('2'), '101', '31', '3', '6'];
  expect(await worker.events()).toEqual(seen);
  const api = await lifeApi(rig.port);
  const [filing] = await api.filings();
  expect(filing).toMatchObject({ status: '6', smsVerifyStatus: '2', recordNumber: number });
  expect(filing?.verifiers.map(({ wrong }) => wrong)).toEqual([3, 2]);
  await api.close();
});

test('out of time: told, its codes forgotten, handed in again, and through the second time', async ({ rig, page }) => {
  const life = await lifeSteps(rig, page, label);
  const { popup } = life;
  await life.begin();
  await life.passOn();
  for (const who of ['主体负责人', '小程序负责人'] as const) await life.takeSms(who);
  const first = await life.verifying('主体负责人');
  await first.handIn();
  await first.noted(label, '本人核验完成');

  // A day passes at the portal, and here.
  await life.byHand.later('+1 天');
  const worker = await openWorker(rig);
  await letPass(worker, 25 * hour);
  await popup.page.reload();
  await life.inPopup(async () => {
    await expect(popup.timers).toHaveText('已超时');
    await expect(popup.page.getByText('等后台出现【去完善】，不用改内容，直接重新提交。').first()).toBeVisible();
  });
  expect(await worker.chrome('storage.session.get', 'sms-codes')).toEqual({});
  await page.bringToFront();

  await life.console.open('record');
  await life.console.take('管局审核驳回', label);
  const options = await life.opened();
  // Among the reasons, and in the history of what happened.
  const reason = options.page.getByText('短信核验超时：收到短信后 24 小时内没有全部完成核验');
  await expect(reason).toHaveCount(2);
  await options.page.close();
  await page.bringToFront();
  await page.getByRole('button', { name: '去完善' }).click();
  await life.byHand.fileAgain();
  await life.console.take('平台审核中', label);
  await life.inPopup(() => expect(popup.timers).toHaveCount(0));

  await life.passOn();
  await life.takeSms('主体负责人');
  await life.inPopup(() => expect(popup.timers).toHaveText(/^23:5\d:\d\d$/u));
  // The other person does it on their own phone, and says so.
  await page.goto('https://mp.weixin.qq.com/practice/control');
  const elsewhere = page.getByRole('button', { name: '替小程序负责人核验' });
  await elsewhere.click();
  await expect(elsewhere).toBeDisabled();
  const again = await life.verifying('主体负责人');
  await again.handIn();
  await again.noted(label, '短信核验已全部完成');
  await life.byHand.decide('管局通过');
  await life.sees('已备案');
  const seen = ['2', '4', 'smsReceived', 'smsReceived', '31', '5', '2', '4', 'smsReceived', '3', '6'];
  expect(await worker.events()).toEqual(seen);
});

test('what is on record is changed; a cancellation nobody verifies ends, one without SMS goes through', async ({
  rig,
  page,
}) => {
  const life = await lifeSteps(rig, page, label);
  const { popup, byHand } = life;
  const state = page.locator('.filing_state strong');
  await life.begin();
  await byHand.decide('平台通过');
  await byHand.later('+5 分钟');
  await page.getByRole('button', { name: '替主体负责人核验' }).first().click();
  await byHand.decide('替小程序负责人核验');
  await byHand.decide('管局通过');
  await life.sees('已备案');

  const follow = async (kind: string, name: string) => {
    const options = await life.opened();
    await options.page
      .getByRole('region', { name: '同一小程序的变更或注销' })
      .getByLabel('备案类型')
      .selectOption(kind);
    await options.button('新建一项').click();
    await options.said(`已新建：${label}`).waitFor();
    await options.page.getByRole('textbox', { name: '标签' }).fill(name);
    await options.page.getByRole('region', { name: '标签与类型' }).getByRole('button', { name: '保存' }).click();
    await options.said('已保存。').waitFor();
    await options.page.close();
    await page.bringToFront();
    return lifeSteps(rig, page, name);
  };

  const change = await follow('变更主体信息', '示例变更');
  await life.console.open('record');
  await page.getByRole('button', { name: '变更', exact: true }).click();
  await page.getByRole('link', { name: '变更主体信息' }).click();
  await byHand.hands.type('详细地址', '示例街道样本路200号示例大厦B座1301室');
  await byHand.fileAgain();
  await change.console.take('平台审核中', '示例变更');
  await change.passOn();
  await change.takeSms('主体负责人');
  const ministry = await change.verifying('主体负责人');
  await ministry.handIn();
  await ministry.noted('示例变更', '短信核验已全部完成');
  await byHand.decide('管局通过');
  await change.sees('已备案');

  const cancel = async (type: string) => {
    await life.console.open('record');
    await page.getByRole('button', { name: '注销', exact: true }).click();
    await byHand.hands.tick('注销类型', type);
    await byHand.hands.tick('注销原因', '不再运营该小程序');
    await byHand.hands.press('提交注销申请');
    await page.getByRole('button', { name: '确认注销' }).click();
    await expect(state).toHaveText('注销中');
  };
  const cancellation = await follow('注销小程序', '示例注销');
  await cancel('注销小程序');
  await byHand.decide('平台通过');
  await byHand.later('+5 分钟');
  await cancellation.takeSms('小程序负责人', { choice: '示例注销' });
  await cancellation.inPopup(() =>
    expect(popup.page.getByText('不想注销：不要核验这条短信，过 24 小时注销自动终止。')).toBeVisible(),
  );
  await byHand.later('+1 天');
  await letPass(await openWorker(rig), 25 * hour);
  await popup.page.reload();
  await cancellation.inPopup(async () => {
    await expect(popup.timers).toHaveText('已超时');
    await popup.button('已终止').click();
    await expect(popup.timers).toHaveCount(0);
  });
  await life.console.open('record');
  await expect(state).toHaveText('已备案');

  await follow('取消接入', '示例取消接入');
  await cancel('取消接入');
  await byHand.decide('平台通过');
  await byHand.decide('管局通过');
  await byHand.expectHome('未备案');
});
