import { expect, type Page } from '@playwright/test';
import { sample, second } from './filing-by-hand.ts';
import { appletTail, lifeByHand, subjectTail } from './life-by-hand.ts';
import { test } from './life-test.ts';
import { results } from './miit/results.ts';

const text = (status: number) => results[status]?.text ?? '';
const wrong = (code: string) => (code === '000000' ? '111111' : '000000');
const state = (page: Page) => page.locator('.filing_state strong');

test('a filing goes from the form to its record number, with two verifiers, by hand', async ({ page }) => {
  test.setTimeout(240_000);
  const applet = '示例点单一号';
  const life = lifeByHand(page, applet);
  await life.file('by-hand');
  await life.expectHome('平台审核中');

  // Sent back by the platform, with reasons; completed and handed in again.
  await life.decide('平台驳回', ['小程序备注 小程序名称与单位经营范围无关']);
  await life.expectHome('平台审核驳回');
  await life.record();
  await expect(page.getByRole('row', { name: '小程序备注 小程序名称与单位经营范围无关' })).toBeVisible();
  await page.getByRole('button', { name: '去完善' }).click();
  await expect(life.hands.row('企业名称').locator('input')).toHaveValue(sample.company);
  await life.fileAgain();
  await life.expectHome('平台审核中');

  // Two phones, and out of time.
  await life.decide('平台通过');
  await life.expectHome('管局审核中');
  await life.later('+5 分钟');
  const first = await life.code(sample.mobile);
  await life.verify(wrong(first), sample.mobile, subjectTail, text(2));
  await life.verify(first, sample.mobile, subjectTail, text(31));
  await life.verify(first, sample.mobile, subjectTail, text(20));
  await life.resend(second.mobile, appletTail, text(101));
  await life.resend(second.mobile, appletTail, text(102));
  const late = await life.code(second.mobile, 2);
  await life.later('+1 天');
  await life.verify(late, second.mobile, appletTail, text(4));
  await life.resend(second.mobile, appletTail, text(100));
  await life.record();
  await expect(state(page)).toHaveText('管局审核驳回');
  await expect(page.getByRole('row', { name: '短信核验超时' })).toBeVisible();
  await page.getByRole('button', { name: '去完善' }).click();
  await life.fileAgain();

  // The third time both verify in time; the ministry fails once.
  await life.decide('平台通过');
  await life.later('+5 分钟');
  await life.press('下一次核验由部里出错');
  const [subject, principal] = [await life.code(sample.mobile, 2), await life.code(second.mobile, 3)];
  await life.verify(subject, sample.mobile, subjectTail, text(0));
  await life.verify(subject, sample.mobile, subjectTail, text(31));
  await life.verify(principal, second.mobile, appletTail, text(3));
  await life.expectHome('管局审核中');
  await life.decide('管局通过');
  await life.record();
  await expect(state(page)).toHaveText('已备案');
  await expect(page.getByText(/^备案号：粤B2-2099\d{4}-1X$/u)).toBeVisible();
});

test('six wrong entries of both together send it back, by hand', async ({ page }) => {
  test.setTimeout(180_000);
  const life = lifeByHand(page, '示例点单二号');
  await life.record();
  await page.evaluate(
    (form) => fetch('/wxamp/practice/submit?pace=automatic', { method: 'POST', body: JSON.stringify(form) }),
    {
      'icp_applets.base_info.name': '示例点单二号',
      'icp_subject.principal_info.mobile': '13800000021',
      'icp_subject.principal_info.certificate_number': '11010119900101001X',
      'icp_applets.principal_info.mobile': '13800000022',
      'icp_applets.principal_info.certificate_number': '310101198503030035',
    },
  );
  await life.later('+5 分钟');
  const [one, other] = [await life.code('13800000021'), await life.code('13800000022')];
  for (let entry = 0; entry < 3; entry += 1) await life.verify(one, '13800000021', '000000', text(2));
  await life.verify(wrong(other), '13800000022', '030035', text(2));
  await life.verify(wrong(other), '13800000022', '030035', text(2));
  await life.verify(one, '13800000021', '000000', text(21));
  await life.verify(other, '13800000022', '030035', text(21));
  await life.record();
  await expect(state(page)).toHaveText('管局审核驳回');
  await expect(page.getByRole('row', { name: '短信核验失败次数过多' })).toBeVisible();
});

test('a filing is withdrawn while the platform reviews it, and not later, by hand', async ({ page }) => {
  test.setTimeout(150_000);
  const life = lifeByHand(page, '示例点单三号');
  const withdraw = async () => {
    await life.record();
    await page.getByRole('button', { name: '撤回', exact: true }).click();
    await page.getByRole('button', { name: '确认撤回' }).click();
  };
  await life.file('lifelike');
  await withdraw();
  await expect(state(page)).toHaveText('未备案');
  await page.getByRole('button', { name: '去备案' }).click();
  await expect(life.hands.row('企业名称').locator('input')).toHaveValue(sample.company);
  await life.fileAgain();
  await life.later('+1 天');
  await withdraw();
  await expect(page.getByRole('alert')).toHaveText('备案审核订单未处于可以撤回的状态 86330');
  await expect(state(page)).toHaveText('管局审核中');
});

test('a filed one is changed and then cancelled, by hand', async ({ page }) => {
  test.setTimeout(180_000);
  const life = lifeByHand(page, '示例点单四号');
  await life.file('by-hand');
  const throughSms = async (person: string) => {
    await life.decide('平台通过');
    await life.later('+5 分钟');
    await life.decide(`替${person}核验`);
  };
  await life.decide('平台通过');
  await life.later('+5 分钟');
  await page.getByRole('button', { name: '替主体负责人核验' }).first().click();
  await life.decide('替小程序负责人核验');
  await life.decide('管局通过');

  await life.record();
  await page.getByRole('button', { name: '变更', exact: true }).click();
  await page.getByRole('link', { name: '变更主体信息' }).click();
  await expect(page.getByRole('heading', { name: '变更备案' })).toBeVisible();
  await expect(life.hands.row('企业名称').locator('input')).toHaveValue(sample.company);
  await life.hands.type('详细地址', '示例路 2 号示例大厦 9 层 901');
  await life.fileAgain();
  await life.expectHome('平台审核中');
  await throughSms('主体负责人');
  await life.decide('管局通过');
  await life.expectHome('已备案');

  // A cancellation nobody confirms comes to nothing; one without SMS goes through.
  const cancel = async (type: string) => {
    await life.record();
    await page.getByRole('button', { name: '注销', exact: true }).click();
    await life.hands.press('提交注销申请');
    await expect(page.getByRole('alert')).toHaveText('请选择注销类型和注销原因');
    await life.hands.tick('注销类型', type);
    await life.hands.tick('注销原因', '不再运营该小程序');
    await life.hands.press('提交注销申请');
    await page.getByRole('button', { name: '确认注销' }).click();
    await expect(state(page)).toHaveText('注销中');
  };
  await cancel('注销小程序');
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await page.getByRole('button', { name: '确认撤回' }).click();
  await expect(page.getByRole('alert')).toContainText('86330');
  await life.decide('平台通过');
  await life.later('+1 天', '+5 分钟');
  await life.record();
  await expect(state(page)).toHaveText('已备案');
  await expect(page.getByRole('heading', { name: '注销没有完成' })).toBeVisible();
  await cancel('取消接入');
  await life.decide('平台通过');
  await life.decide('管局通过');
  await life.expectHome('未备案');
});
