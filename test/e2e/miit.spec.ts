import { company } from '../sample/company.ts';
import { person } from '../sample/person.ts';
import { boxOfNode, styleOfNode } from './ax.ts';
import { expect, test } from './fixtures.ts';
import { clients } from './pages/console.ts';
import { coveredParts } from './pages/covered.ts';
import { openMiit } from './pages/miit.ts';

const ofSubject = company.icp_subject.principal_info;
const ofApplet = company.icp_applets.principal_info;
const tailOf = ({ certificate_number: number }: { certificate_number: string }) => number.slice(-6);
const empty = { verify: { code: '', mobile: '', tail: '' }, resend: { mobile: '', tail: '' } };
const aWhile = 1500;

type Miit = Awaited<ReturnType<typeof openMiit>>;

/** Chooses the company, says whose SMS it is, presses the button. */
async function fill({ assistant }: Miit, who: '主体负责人' | '小程序负责人', profile = clients.company.account) {
  await assistant.choose(profile);
  await assistant.click('radio', who);
  await assistant.press('一键填充', (all) => all.some(({ name }) => /已填|正在填/u.test(name)));
  await assistant.settled();
}

for (const [route, variant] of [
  ['index', {}],
  ['index', { classes: 'hashed' }],
  ['ComplaintA', {}],
  ['ComplaintA', { classes: 'hashed' }],
  ['ComplaintA', { complaint: 'home', csp: '1', timing: '2' }],
] as const)
  test(`${route} ${JSON.stringify(variant)}: phone and last six signs, the code left to the person`, async ({
    page,
  }) => {
    const miit = await openMiit(page, route, variant);
    await fill(miit, '主体负责人');
    await expect
      .poll(miit.model)
      .toEqual({ ...empty, verify: { code: '', mobile: Number(ofSubject.mobile), tail: tailOf(ofSubject) } });
    expect((await miit.assistant.outcomes()).filter((row) => row.endsWith('由你完成'))).toHaveLength(1);
    await page.waitForTimeout(aWhile);
    expect(await miit.requests()).toEqual([]);
    await expect(miit.submit).toBeEnabled();
  });

test('asks whose SMS it is, and fills nothing before the answer', async ({ page }) => {
  const miit = await openMiit(page, 'index');
  const { assistant } = miit;
  await assistant.choose(clients.company.account);
  await assistant.press('一键填充', (all) => all.some(({ name }) => name.includes('请选择短信发给了谁')));
  expect(await miit.model()).toEqual(empty);
  await assistant.click('radio', '小程序负责人');
  await assistant.press('一键填充', (all) => all.some(({ name }) => /已填|正在填/u.test(name)));
  await expect
    .poll(async () => (await miit.model()).verify)
    .toEqual({ code: '', mobile: Number(ofApplet.mobile), tail: tailOf(ofApplet) });
});

test('one person in both roles is not asked', async ({ page }) => {
  const miit = await openMiit(page, 'index');
  await miit.assistant.fillFrom(clients.person.account);
  await miit.assistant.settled();
  const { principal_info: principal } = person.icp_subject;
  await expect
    .poll(async () => (await miit.model()).verify)
    .toEqual({ code: '', mobile: Number(principal.mobile), tail: tailOf(principal) });
  expect((await miit.assistant.nodes()).filter(({ role }) => role === 'radio')).toEqual([]);
});

test('the other tab empties the forms; it is filled by a press of its own', async ({ page }) => {
  const miit = await openMiit(page, 'index');
  await fill(miit, '主体负责人');
  await expect.poll(async () => (await miit.model()).verify.tail).toBe(tailOf(ofSubject));
  await miit.tab('短信重发');
  await page.waitForTimeout(aWhile);
  expect(await miit.model()).toEqual(empty);
  await fill(miit, '小程序负责人');
  await expect
    .poll(miit.model)
    .toEqual({ ...empty, resend: { mobile: Number(ofApplet.mobile), tail: tailOf(ofApplet) } });
  await miit.tab('短信核验');
  await page.waitForTimeout(aWhile);
  expect(await miit.model()).toEqual(empty);
  await fill(miit, '主体负责人');
  await expect
    .poll(miit.model)
    .toEqual({ ...empty, verify: { code: '', mobile: Number(ofSubject.mobile), tail: tailOf(ofSubject) } });
  expect(await miit.requests()).toEqual([]);
});

test('the code a person typed stays, and so does their number', async ({ page }) => {
  const miit = await openMiit(page, 'index');
  await miit.row('请输短信验证码').pressSequentially('123456');
  await miit.row('请输入手机号').pressSequentially('13800000000');
  await fill(miit, '主体负责人');
  await expect
    .poll(async () => (await miit.model()).verify)
    .toEqual({ code: '123456', mobile: 13800000000, tail: tailOf(ofSubject) });
});

test('the lock of the button and the message of the page stay the page’s own', async ({ page }) => {
  const miit = await openMiit(page, 'index');
  await fill(miit, '主体负责人');
  await miit.submit.click();
  await expect(page.locator('#alertFram')).toContainText('短信验证码不能为空');
  await expect(miit.submit).toBeDisabled();
  await page.getByRole('button', { name: '确定' }).click();
  await expect(miit.submit).toBeEnabled({ timeout: 4000 });
  expect((await miit.model()).verify.mobile).toBe(Number(ofSubject.mobile));
});

test('comes and goes with the page inside the page', async ({ page }) => {
  const miit = await openMiit(page, 'index');
  await miit.assistant.find({ role: 'button', name: '一键填充' });
  const menu = page.getByRole('banner');
  await menu.getByRole('heading', { name: '违法违规域名查询' }).click();
  await expect.poll(() => miit.assistant.isMounted()).toBe(false);
  await menu.getByRole('heading', { name: '短信核验' }).click();
  await fill(miit, '小程序负责人');
  await expect.poll(async () => (await miit.model()).verify.mobile).toBe(Number(ofApplet.mobile));
});

for (const [width, height, scale] of [
  [1440, 900, 1],
  [1024, 768, 1],
  [720, 450, 2],
] as const)
  test(`covers nothing of the page: ${width} × ${height} at scale ${scale}`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
    const miit = await openMiit(page, 'index');
    await miit.assistant.find({ role: 'button', name: /一键填充|展开备案领航/u });
    await expect.poll(() => coveredParts(page)).toEqual([]);
    await miit.form.scrollIntoViewIfNeeded();
    await miit.row('请输入手机号').pressSequentially('12345');
    await miit.row('请输短信验证码').click();
    await expect(page.getByText('请输入正确的手机号')).toBeVisible();
    await expect.poll(() => coveredParts(page)).toEqual([]);
  });

test('keeps its size on a page whose root font is 100px', async ({ page }) => {
  const { assistant } = await openMiit(page, 'index');
  await assistant.find({ role: 'button', name: '一键填充' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('100px');
  const texts = (await assistant.nodes()).filter(({ role }) => ['StaticText', 'button', 'combobox'].includes(role));
  expect(texts.length).toBeGreaterThan(5);
  for (const node of texts)
    expect(Number.parseFloat(await styleOfNode(page, node, 'font-size'))).toBeLessThanOrEqual(20);
  const [frame] = (await assistant.nodes()).filter(({ role }) => role === 'region');
  expect((await boxOfNode(page, frame as NonNullable<typeof frame>)).width).toBe(300);
});
