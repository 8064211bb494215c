import { byHand } from '../portal/by-hand.ts';
import { company } from '../sample/company.ts';
import { expectedOf, practiceOf } from './judging.ts';
import { expect, test } from './own-browser.ts';
import { clients, openConsole } from './pages/console.ts';
import { openOptions } from './pages/options.ts';
import type { Rig } from './rig.ts';

const { account } = clients.company;
const { principal_info: principal } = company.icp_subject;
const text = JSON.stringify(company);
const drafted = '样例旧名（上海）有限公司';

test('a file that cannot be read changes nothing and says why', async ({ rig }) => {
  const options = await openOptions(rig);
  const before = await options.profile(account).innerText();
  const { icp_subject, icp_applets } = company;
  for (const [name, content, says] of [
    ['damaged', text.slice(0, -20), '这不是 JSON 文件，什么也没有改动。'],
    ['empty', '', '这不是 JSON 文件，什么也没有改动。'],
    ['foreign', '{"name": "示例", "private": true}', '这不是备案接口 apply_icp_filing 的请求体，什么也没有改动。'],
    ['a list', '[1, 2, 3]', '这不是备案接口 apply_icp_filing 的请求体，什么也没有改动。'],
    ['without mini program', JSON.stringify({ icp_subject }), '缺少 icp_subject 或 icp_applets 部分，什么也没有改动。'],
    ['without subject', JSON.stringify({ icp_applets }), '缺少 icp_subject 或 icp_applets 部分，什么也没有改动。'],
    [
      'a part of another shape',
      JSON.stringify({ icp_subject: [], icp_applets }),
      '有一部分的结构与接口文档不符，什么也没有改动。',
    ],
    ['no answers', '{"icp_subject": {"base_info": {}}, "icp_applets": {"base_info": {}}}', '什么也没有改动。'],
    [
      'above 5 MB',
      JSON.stringify({ ...company, filler: 'x'.repeat(5 * 1024 * 1024) }),
      '文件超过 5 MB，什么也没有改动。',
    ],
  ] as const) {
    await options.import(content, `${name}.json`);
    await expect(options.alert, name).toContainText(says);
    expect(await options.names(), name).toEqual([account]);
    expect(await options.profile(account).innerText(), name).toBe(before);
  }
  // The next good one is taken, and takes the alert away.
  await options.import(JSON.stringify(clients.person.body));
  await expect(options.profile(clients.person.account)).toBeVisible();
  await expect(options.alert).toHaveCount(0);
});

test('unknown codes are kept, pointed out and not filled', async ({ page, rig }) => {
  const options = await openOptions(rig);
  const strange = structuredClone(company) as typeof company & { icp_subject: { base_info: { name: string } } };
  strange.icp_subject.base_info.name = '示例未知代码有限公司';
  strange.icp_subject.organize_info.certificate_number = '91440300MA5DEM0127';
  strange.icp_subject.principal_info.certificate_type = 77;
  await options.import(JSON.stringify(strange));
  const note = '主体负责人信息 · 证件类型：代码 77 不在已知列表中，已原样保留，不会填入。';
  await expect(options.page.getByRole('status').getByText(note)).toBeVisible();
  await options.page.reload();
  await options
    .profile('示例未知代码有限公司')
    .getByText(/需要留意/u)
    .click();
  await expect(options.profile('示例未知代码有限公司').getByText(note)).toBeVisible();
  await options.page.close();

  const form = await openConsole(page, 'company', { step: '1', account: '示例未知代码有限公司' });
  await form.assistant.fillFrom('示例未知代码有限公司');
  await form.assistant.settled();
  const { model } = await practiceOf(page);
  expect(model['icp_subject.principal_info.email']).toBe(principal.email);
  expect(model['icp_subject.principal_info.certificate_type']).toBe('');
});

test('renamed; deleted after a question', async ({ page, rig }) => {
  const options = await openOptions(rig);
  await options.rename(account, '我的客户');
  await expect.poll(options.names).toEqual(['我的客户']);
  await options.delete('我的客户');
  await expect(options.alert).toContainText('删除档案「我的客户」？30 天内可以找回。');
  await options.alert.getByRole('button', { name: '取消' }).click();
  expect(await options.names()).toEqual(['我的客户']);

  const { assistant } = await openConsole(page, 'company');
  await assistant.choose('我的客户');
  await options.page.bringToFront();
  await options.delete('我的客户');
  await options.alert.getByRole('button', { name: '删除' }).click();
  await expect.poll(options.names).toEqual([]);
  await expect(options.page.getByText('还没有档案。三种办法')).toBeVisible();
  await expect(options.page.getByRole('status').filter({ hasText: '已删除「我的客户」' })).toBeVisible();
  await page.bringToFront();
  await assistant.press('一键填充', (all) => all.some(({ name }) => /已不存在|请先选择档案/u.test(name)));
  expect((await practiceOf(page)).model['icp_subject.base_info.name']).toBe('');
});

/** All that is stored, as text; numbers as they would look in a list of bytes too. */
const stored = (rig: Rig, area: 'local' | 'session'): Promise<string> | undefined =>
  rig.context.serviceWorkers()[0]?.evaluate(async (name) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<unknown> }> } })
      .chrome;
    return JSON.stringify(await storage[name]?.get());
  }, area);

/** How a secret may lie in a store: as it is, as hex, as a list of bytes, in base64 wherever it begins within three bytes. */
function guises(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const shifted = [0, 1, 2].map((by) =>
    Buffer.concat([Buffer.alloc(by), bytes])
      .toString('base64')
      .slice(by === 0 ? 0 : 4, -4),
  );
  return [
    secret,
    bytes.toString('hex'),
    Buffer.from(secret, 'utf16le').toString('hex'),
    ...shifted,
    [...bytes].join(','),
  ];
}

test('nothing of a person lies in clear in what is stored, before and after a fill', async ({ page, rig }) => {
  const form = await openConsole(page, 'company', { step: '1' });
  await form.fillStep();
  await form.assistant.press('存为档案', (all) =>
    all.some(({ name }) => name === '保存' || name.includes('没有可以保存')),
  );
  const secrets = [
    principal.certificate_number,
    principal.mobile,
    principal.name,
    principal.email,
    account,
    clients.company.applet,
  ];
  const kept = { local: await stored(rig, 'local'), session: await stored(rig, 'session') };
  expect(kept.local?.length).toBeGreaterThan(1000);
  const found = (where: string | undefined) =>
    secrets.filter((secret) => guises(secret).some((one) => where?.includes(one)));
  expect(found(kept.local)).toEqual([]);
  expect(found(kept.session)).toEqual([]);
  // Who looks this way does find: a canary in each guise.
  for (const guise of guises(principal.certificate_number))
    expect(found(`{"canary":"AAAA${guise}AAAA"}`)).toEqual([principal.certificate_number]);
});

test('「存为档案」 over two steps makes one profile, after showing it, which fills another form', async ({
  rig,
  page,
}) => {
  const form = await openConsole(page, 'company', { prefill: '1', account: drafted });
  const { assistant } = form;
  const options = await openOptions(rig);
  const press = (name: string, shows: string) =>
    assistant.press(name, (all) => all.some((node) => node.name.includes(shows)));

  await page.bringToFront();
  await press('存为档案', '存为新档案');
  expect(await assistant.texts()).toContain('新增');
  await options.page.reload();
  await expect.poll(options.names).toEqual([account]);
  await page.bringToFront();
  await press('保存', `已存为档案「${drafted}」`);
  await options.page.reload();
  await expect.poll(options.names).toContain(drafted);

  await page.bringToFront();
  await form.go(1);
  await press('存为档案', `更新档案「${drafted}」`);
  await press('保存', `已存为档案「${drafted}」`);
  // Once more, with one answer changed by hand: the difference alone, and what stood there masked.
  await byHand(page).type('电子邮箱', 'changed@sample.example');
  await press('存为档案', '有改动');
  const shown = await assistant.texts();
  expect(shown).toContain('主体负责人信息 · 电子邮箱');
  expect(shown).toContain('原为 ••om');
  expect(shown).not.toContain('old-draft@example.com');
  await press('保存', `已存为档案「${drafted}」`);
  await options.page.reload();
  await expect.poll(async () => (await options.names()).toSorted()).toEqual([account, drafted].toSorted());

  const other = await rig.context.newPage();
  const again = await openConsole(other, 'company', { step: '1', account: drafted, token: '2000000003' });
  await again.assistant.fillFrom(drafted);
  await again.assistant.settled();
  expect((await practiceOf(other)).model).toMatchObject({
    'icp_subject.principal_info.name': '样例旧负责人',
    'icp_subject.principal_info.certificate_number': '310101198503030035',
    'icp_subject.principal_info.certificate_validity_date_end': '20350303',
    'icp_subject.principal_info.mobile': '13800000099',
    'icp_subject.principal_info.email': 'changed@sample.example',
  });
  await again.go(0);
  await again.assistant.fillFrom(drafted);
  await again.assistant.settled();
  const { model } = await practiceOf(other);
  for (const [id, value] of Object.entries({
    'icp_subject.base_info.name': drafted,
    'icp_subject.base_info.district': '310101',
    'icp_subject.organize_info.certificate_type': '1',
    'icp_subject.organize_info.certificate_number': '91310101MA1XL0002L',
    'icp_subject.base_info.comment': '样例旧备注',
  }))
    expect(model[id], id).toBe(value);
});

test('the form of a subject that has a profile changes that one, unless a new one is asked for', async ({
  rig,
  page,
}) => {
  const { assistant } = await openConsole(page, 'company');
  await assistant.fillFrom(account);
  await assistant.settled();
  await assistant.press('存为档案', (all) => all.some(({ name }) => name === `更新档案「${account}」`));
  await assistant.press('改存为新档案', (all) => all.some(({ name }) => name === '存为新档案'));
  await assistant.press('保存', (all) => all.some(({ name }) => /已存为档案「.+」/u.test(name)));
  const options = await openOptions(rig);
  await expect.poll(options.names).toHaveLength(2);
  expect(await options.names()).toContain(account);
});

test('what another profile has no answer for is cleared by its fill, and not before', async ({ rig, page }) => {
  const options = await openOptions(rig);
  const without = structuredClone(company) as { icp_subject: typeof company.icp_subject };
  without.icp_subject.base_info.name = '示例无邮箱有限公司';
  without.icp_subject.organize_info.certificate_number = '91440300MA5DEM0127';
  without.icp_subject.principal_info.name = '吴样本';
  delete (without.icp_subject.principal_info as { email?: string }).email;
  await options.import(JSON.stringify(without));
  await expect(options.profile('示例无邮箱有限公司')).toBeVisible();
  await options.page.close();

  const email = 'icp_subject.principal_info.email';
  const { assistant } = await openConsole(page, 'company', { step: '1', account: '' });
  await assistant.fillFrom(account);
  await assistant.settled();
  expect((await practiceOf(page)).model[email]).toBe(expectedOf(company, email));
  await assistant.fillFrom('示例无邮箱有限公司');
  expect((await practiceOf(page)).model[email]).toBe(expectedOf(company, email));
  await assistant.press('核对无误，继续填充', (all) => !all.some(({ name }) => name === '核对无误，继续填充'));
  await assistant.settled();
  const { model } = await practiceOf(page);
  expect(model['icp_subject.principal_info.name']).toBe('吴样本');
  expect(model[email]).toBe('');
});
