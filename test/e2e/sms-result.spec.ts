import { ask, solveCaptcha } from '../portal/miit/rehearsal.ts';
import { company } from '../sample/company.ts';
import type { AxNode } from './ax.ts';
import { expect, test } from './own-browser.ts';
import { coveredParts } from './pages/covered.ts';
import { followed } from './pages/followed.ts';
import { openMiit } from './pages/miit.ts';

type Miit = Awaited<ReturnType<typeof openMiit>>;

const aWhile = 1500;
const says = (text: string) => (all: AxNode[]) => all.some(({ name }) => name.includes(text));

/** Types into the form as a person does, passes the captcha, and waits for the ministry's answer. */
async function enter({ page, form, submit }: Miit, values = ['123456', '13800138001', '120000']): Promise<void> {
  for (const [at, value] of values.entries()) {
    const row = form.getByRole('textbox').nth(at);
    await row.fill('');
    await row.pressSequentially(value);
  }
  await expect(submit).toBeEnabled({ timeout: 5000 });
  await submit.click();
  await solveCaptcha(page);
  await expect.poll(() => ask(page, ({ result }) => result)).not.toBe('');
}

const closeAnswer = (page: Miit['page']) => page.getByText('×').filter({ visible: true }).click();

test('an answer is noted as it appears, told, counted for everybody, and taken back', async ({ rig, page }) => {
  const filings = await followed(rig, page);
  const id = await filings.verifying('示例一号');
  const miit = await openMiit(page, 'index', { status: '2' });
  const { assistant } = miit;
  await assistant.find({ role: 'timer', name: '短信核验剩余时间' });
  expect(await assistant.texts()).toContain('示例一号（主体负责人）');
  expect(await assistant.texts()).toContain('本机记录 0 次，还可 5 次');
  await enter(miit);
  await assistant.find({ role: 'StaticText', name: '已记到「示例一号」：核验失败' });
  await assistant.find({ role: 'StaticText', name: /本机记录 1 次，还可 4 次/u });
  expect(await filings.events(id)).toEqual(['submitted', 'smsReceived', 'resultSeen 2']);
  await page.waitForTimeout(aWhile);
  expect(await filings.events(id)).toHaveLength(3);
  await expect.poll(() => coveredParts(page)).toEqual([]);

  await closeAnswer(page);
  await enter(miit);
  await assistant.find({ role: 'StaticText', name: /本机记录 2 次/u });
  await assistant.press('撤销', says('已撤销：核验失败'));
  await assistant.find({ role: 'StaticText', name: /本机记录 1 次/u });
  expect(await filings.events(id)).toEqual(['submitted', 'smsReceived', 'resultSeen 2']);
});

for (const [route, status, said] of [
  ['ComplaintA', '3', '短信核验已全部完成'],
  ['index', '102', '重发次数已到上限'],
] as const)
  test(`${route}: answer ${status} is read without any class name`, async ({ rig, page }) => {
    const filings = await followed(rig, page);
    const id = await filings.verifying('示例二号');
    const miit = await openMiit(page, route, { status, classes: 'hashed' });
    if (status === '102') await miit.tab('短信重发');
    await enter(miit, status === '102' ? ['13800138001', '120000'] : undefined);
    await miit.assistant.find({ role: 'StaticText', name: `已记到「示例二号」：${said}` });
    expect(await filings.events(id)).toEqual(['submitted', 'smsReceived', `resultSeen ${status}`]);
    const timers = (await miit.assistant.nodes()).filter(({ role }) => role === 'timer');
    expect(timers).toHaveLength(status === '3' ? 0 : 1);
  });

test('a pasted code is filled with the rest, into its own filing’s form; the answer then needs no question', async ({
  rig,
  page,
}) => {
  const filings = await followed(rig, page);
  const id = await filings.withCode('示例八号', '246810');
  const other = await filings.verifying('示例九号');
  const miit = await openMiit(page, 'index', { status: '31' });
  const { assistant } = miit;
  await assistant.choose(company.icp_subject.base_info.name);
  await assistant.find({ role: 'StaticText', name: '验证码已粘贴，会一起填入' });
  expect(await assistant.texts()).toContain('示例八号（主体负责人）');
  expect(await assistant.texts()).not.toContain('示例九号');
  await assistant.click('radio', '主体负责人');
  await assistant.press('一键填充', says('已填'));
  const { mobile } = company.icp_subject.principal_info;
  await expect
    .poll(async () => (await miit.model()).verify)
    .toEqual({ code: '246810', mobile: Number(mobile), tail: '120000' });
  await miit.submit.click();
  await solveCaptcha(page);
  await assistant.find({ role: 'StaticText', name: '已记到「示例八号」：本人核验完成' });
  expect((await filings.events(id)).at(-1)).toBe('resultSeen 31');
  expect((await filings.events(other)).at(-1)).toBe('smsReceived');
});

test('with two that wait it asks whose it is, and notes nothing before', async ({ rig, page }) => {
  const filings = await followed(rig, page);
  const one = await filings.verifying('示例三号');
  const other = await filings.verifying('示例四号', 2, 'appletPrincipal');
  const miit = await openMiit(page, 'index', { status: '0' });
  await enter(miit);
  await miit.assistant.find({ role: 'StaticText', name: /这是谁的核验/u });
  expect(
    [await filings.events(one), await filings.events(other)].flat().filter((event) => /result/u.test(event)),
  ).toEqual([]);
  await miit.assistant.press('示例四号（小程序负责人）', says('已记到「示例四号」'));
  expect((await filings.events(other)).at(-1)).toBe('resultSeen 0');
  expect((await filings.events(one)).at(-1)).toBe('smsReceived');
});

test('words of an answer in a notice, a list or an article beside the form trigger nothing', async ({ rig, page }) => {
  const filings = await followed(rig, page);
  const id = await filings.verifying('示例五号');
  const miit = await openMiit(page, 'index');
  await miit.assistant.find({ role: 'timer', name: '短信核验剩余时间' });
  await page.evaluate(() => {
    const answer = '尊敬的ICP用户：您的短信核验失败,请输入正确的信息。';
    const add = (place: Element | null, tag: string, text: string) => {
      const element = document.createElement(tag);
      element.textContent = text;
      place?.append(element);
    };
    add(document.querySelector('.notice_box ul'), 'li', answer);
    add(document.querySelector('.notice_box'), 'p', answer);
    add(document.querySelector('.home'), 'p', `如果页面显示“${answer}”，请核对后重试。`);
    add(document.querySelector('.home'), 'p', '您的短信核验失败,请输入正确的信息。');
  });
  await page.waitForTimeout(aWhile);
  expect(await filings.events(id)).toEqual(['submitted', 'smsReceived']);
  expect(await miit.assistant.texts()).not.toContain('核验失败');
});

test('nothing is noted where nothing is followed, and it says so', async ({ page }) => {
  const miit = await openMiit(page, 'index', { status: '20' });
  await enter(miit);
  await miit.assistant.find({ role: 'StaticText', name: /没有正在跟踪的核验，没有记录/u });
});

test('where the window has no room for the panel, it is told all the same', async ({ rig, page }) => {
  const filings = await followed(rig, page);
  await filings.verifying('示例六号');
  await page.setViewportSize({ width: 720, height: 900 });
  const miit = await openMiit(page, 'index', { status: '31' });
  await miit.assistant.find({ role: 'button', name: '展开' });
  await miit.form.scrollIntoViewIfNeeded();
  await enter(miit);
  await miit.assistant.find({ role: 'StaticText', name: '已记到「示例六号」：本人核验完成' });
});

test('the banner is on the site’s other pages while something runs, and covers nothing of them', async ({
  rig,
  page,
}) => {
  const filings = await followed(rig, page);
  await filings.verifying('示例七号');
  await page.goto('https://beian.miit.gov.cn/#/Integrated/notice_list');
  const miit = await openMiit(page, 'index');
  await page.getByRole('banner').getByRole('heading', { name: '通知公告' }).click();
  const { assistant } = miit;
  await assistant.find({ role: 'link', name: '去核验' });
  expect(await assistant.texts()).not.toContain('示例七号');
  expect((await assistant.nodes()).some(({ role }) => role === 'combobox')).toBe(false);
  await assistant.click('link', '去核验');
  await expect(page).toHaveURL(/#\/Integrated\/index$/u);
  await assistant.find({ role: 'combobox', name: '档案' });
});
