import { expect } from '@playwright/test';
import { ask, filed, fillAndSubmit, home, ownPage, phone, sms, solveCaptcha, test } from './miit/rehearsal.ts';
import { results } from './miit/results.ts';

const certificate = '11010119900101001X';
const result = (text: string) => `尊敬的ICP用户：${text}`;

test('the phone is empty until something was filed', async ({ page }) => {
  await page.goto(phone);
  await expect(page.getByRole('status')).toBeVisible();
  await expect(page.getByText('练习手机')).toBeVisible();
});

test('a person goes from the SMS to the verified result', async ({ page }) => {
  const code = await filed(page, { mobile: '13800000001', certificate });
  await page.getByRole('link', { name: '去短信核验' }).last().click();
  await fillAndSubmit(page, [code, '13800000001', '01001X']);
  await solveCaptcha(page);
  await expect(page.locator('.tips')).toContainText(result('您的短信核验已全部完成,该请求将提交管局审核。'));
  await expect(page.locator('.tips i.tips_sus')).toHaveCount(1);
  const { path, body } = (await ask(page, ({ requests }) => requests)).at(-1) ?? {};
  expect(path).toBe('smsValidate/validateByCondition');
  expect(body).toEqual({ smsValidCode: code, mobileNum: 13800000001, certNum: '01001X' });
});

test('the page of its own takes the same, under class names of its own', async ({ page }) => {
  const code = await filed(page, { mobile: '13800000002', certificate });
  await page.goto(ownPage);
  await expect(page.getByPlaceholder('请输入短信验证码')).toBeVisible();
  await expect(page.locator('.Submission, .tab-card, .checkA')).toHaveCount(0);
  await expect(page.locator('.search')).toBeHidden();
  await fillAndSubmit(page, [code, '13800000002', '01001x']);
  await solveCaptcha(page);
  await expect(page.locator('.verify_result')).toContainText('已全部完成');
});

test('a wrong code is refused; the resent one counts', async ({ page }) => {
  const first = await filed(page, { mobile: '13800000003', certificate });
  await page.goto(home);
  await fillAndSubmit(page, [first === '000000' ? '111111' : '000000', '13800000003', '01001X']);
  await solveCaptcha(page);
  await expect(page.locator('.tips')).toContainText(result('您的短信核验失败,请输入正确的信息。'));
  await page.locator('.close_icon').click();
  await page.getByRole('heading', { name: '短信重发' }).click();
  await fillAndSubmit(page, ['13800000003', '01001X']);
  await solveCaptcha(page);
  await expect(page.locator('.tips')).toContainText('您的短信验证码已重发成功');
  const second = await sms(page, '13800000003', 2);
  await page.goto(home);
  await fillAndSubmit(page, [second, '13800000003', '01001X']);
  await solveCaptcha(page);
  await expect(page.locator('.tips')).toContainText('已全部完成');
});

test('a script does not pass the captcha', async ({ page }) => {
  await page.goto(home);
  await fillAndSubmit(page, ['123456', '13800000009', '01001X']);
  await page.locator('#clickPictures').waitFor();
  await page.evaluate(() => {
    const { captchaTargets } = (window as unknown as { __practice: { captchaTargets: { x: number; y: number }[] } })
      .__practice;
    const picture = document.querySelector('canvas.captcha-picture');
    for (const { x, y } of captchaTargets)
      for (const type of ['pointerdown', 'pointerup', 'click'])
        picture?.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: x, clientY: y }));
  });
  await expect(page.locator('#clickPictures')).toBeVisible();
  for (let click = 0; click < 3; click += 1)
    await page.locator('canvas.captcha-picture').click({ position: { x: 2, y: 2 } });
  await expect(page.getByText('验证错误，请重新验证')).toBeVisible();
  expect(await ask(page, ({ requests }) => requests.map(({ path }) => path))).toEqual(['image/getCheckImagePoint']);
});

test('faults are told one at a time in the order of the rows, and the button rests for three seconds', async ({
  page,
}) => {
  await page.goto(home);
  const rows = page.locator('form').filter({ visible: true }).getByRole('textbox');
  const submit = page.getByRole('button', { name: '提交' });
  const told = async (text: string) => {
    await submit.click();
    await expect(page.locator('#alertFram')).toContainText(text);
    await expect(submit).toBeDisabled();
    await page.getByRole('button', { name: '确定' }).click();
    await expect(page.locator('#shield')).toHaveCount(0);
  };
  await told('短信验证码不能为空');
  await rows.nth(0).fill('123456');
  await told('手机号不能为空');
  await rows.nth(1).fill('abc');
  await told('手机号为数字值');
  await rows.nth(1).fill('12345');
  await rows.nth(1).blur();
  await expect(page.locator('.checkA .el-form-item__error').first()).toHaveText('请输入正确的手机号');
  await rows.nth(1).fill('13800000001');
  const before = Date.now();
  await told('证件号不能为空');
  await expect(submit).toBeEnabled();
  expect(Date.now() - before).toBeGreaterThan(2900);
});

test('the mobile number is a number: what follows a space is lost', async ({ page }) => {
  await page.goto(home);
  await page.getByPlaceholder('请输入手机号').first().fill('138 0000 1111');
  expect(await ask(page, ({ model }) => model.verify.mobile)).toBe(138);
});

test('both cards stand in the document; a change of tab empties both', async ({ page }) => {
  await page.goto(home);
  await expect(page.locator('.tab-card')).toHaveCount(2);
  await expect(page.locator('.tab-card').nth(1)).toHaveAttribute('style', /display: ?none/);
  await expect(page.locator('.tab-card input[type=age]')).toHaveCount(5);
  await expect(page.locator('.tab-card label')).toHaveCount(0);
  await page.getByPlaceholder('请输入手机号').first().fill('13800000001');
  await page.getByRole('heading', { name: '短信重发' }).click();
  await expect(page.locator('.tab-card').nth(0)).toBeHidden();
  expect(await ask(page, ({ model }) => model)).toEqual({
    verify: { code: '', mobile: '', tail: '' },
    resend: { mobile: '', tail: '' },
  });
});

test('each visit makes new DOM, and going elsewhere fires no hashchange', async ({ page }) => {
  await page.goto(home);
  const input = await page.getByPlaceholder('请输短信验证码').elementHandle();
  await page.evaluate(() => window.addEventListener('hashchange', () => document.body.append('hash changed')));
  const menu = page.getByRole('banner');
  await menu.getByRole('heading', { name: '短信核验' }).click();
  await expect(page).toHaveURL(ownPage);
  await menu.getByRole('heading', { name: '首页' }).click();
  await expect(page.getByPlaceholder('请输短信验证码')).toBeVisible();
  expect(await input?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(page.getByText('hash changed')).toHaveCount(0);
});

test('layers and sizes are the site’s own', async ({ page }) => {
  await page.goto(home);
  await page.getByRole('button', { name: '提交' }).click();
  const style = (selector: string, name: string) =>
    page.locator(selector).evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
  expect(await style('html', 'font-size')).toBe('100px');
  expect(await style('#shield', 'z-index')).toBe('9999');
  expect(await style('#alertFram', 'z-index')).toBe('10000');
  expect(await style('#JSFooter', 'z-index')).toBe('999');
});

for (const [status, { text, good }] of Object.entries(results))
  test(`shows the result ${status}`, async ({ page }) => {
    await page.goto(`https://beian.miit.gov.cn/?status=${status}#/Integrated/index`);
    await expect(page.locator('.tips')).toBeHidden();
    await fillAndSubmit(page, ['123456', '13800000009', '01001X']);
    await solveCaptcha(page);
    await expect(page.locator('.tips')).toContainText(result(text));
    await expect(page.locator('.tips i.tips_sus')).toHaveCount(good ? 1 : 0);
  });

test('the first document may be replaced', async ({ page }) => {
  let documents = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents += 1;
  });
  await page.goto('https://beian.miit.gov.cn/?challenge=1#/Integrated/index');
  await expect(page.getByPlaceholder('请输短信验证码')).toBeVisible();
  expect(documents).toBe(2);
});

for (const variant of ['classes=hashed', 'csp=1', 'timing=2', 'complaint=home'])
  test(`works with ${variant}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) faults.push(message.text());
    });
    await page.goto(`https://beian.miit.gov.cn/?${variant}#/Integrated/ComplaintA`);
    await fillAndSubmit(page, ['123456', '13800000009', '01001X']);
    await solveCaptcha(page);
    await expect(page.getByText('该条验证库里找不到记录或已完成验证。')).toBeVisible();
    const known = await page.locator('[class*="el-"], .cont, .header').count();
    expect(known > 0).toBe(variant !== 'classes=hashed');
    expect(faults).toEqual([]);
  });
