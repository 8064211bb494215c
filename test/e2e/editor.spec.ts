import { regionPath } from '../../lib/fields/codes/regions.ts';
import { person } from '../sample/person.ts';
import { long } from './long.ts';
import { expect, test } from './own-browser.ts';
import { clients, openConsole, stepCount } from './pages/console.ts';
import { editorOn, newProfile } from './pages/editor.ts';
import { openOptions } from './pages/options.ts';
import type { Rig } from './rig.ts';

const company = clients.company.body;
const { account } = clients.company;

/** Everything a form asks of a client, typed in by hand. The way the sample says it, in a person's words. */
async function typeIn(editor: ReturnType<typeof editorOn>, body: typeof company | typeof person): Promise<void> {
  const { base_info: base, organize_info: paper, principal_info: principal } = body.icp_subject;
  const isPerson = base.type === 5;
  await editor.choose('主办单位信息', '主办者性质', isPerson ? '个人' : '企业');
  await editor.region(...(regionPath(base.province, base.city, base.district) ?? []));
  await editor.choose('主办单位信息', '证件类型', isPerson ? '居民身份证' : '营业执照（个人或企业）');
  await editor.type('主办单位信息', isPerson ? '姓名' : '企业名称', base.name);
  await editor.type('主办单位信息', '证件号码', paper.certificate_number);
  await editor.type('主办单位信息', '证件住所', paper.certificate_address);
  await editor.type('主体信息', '详细地址', base.address);
  await editor.type('主体信息', '主体信息备注', base.comment);
  await editor.person('主体负责人信息', principal);
  const { base_info: applet } = body.icp_applets;
  await editor.type('小程序信息', 'AppID', applet.appid);
  await editor.type('小程序信息', '小程序名称', applet.name);
  await editor.block('小程序信息').getByRole('combobox', { name: '添加服务内容' }).selectOption('3');
  await editor.tick('小程序信息', '以上都不涉及前置审批');
  await editor.type('小程序信息', '小程序备注', applet.comment);
}

/** Fills the whole form of a client from the profile of that name; how many rows are right. */
async function fillsRightly(rig: Rig, client: 'company' | 'person'): Promise<number> {
  const page = await rig.context.newPage();
  const form = await openConsole(page, client);
  let right = 0;
  for (let step = 0; step < stepCount - 1; step++) {
    if (step > 0) await form.go(step);
    const verdict = await form.fillStep({ patience: 6000 });
    expect(verdict.wrong, `step ${step}`).toEqual([]);
    expect(verdict.open, `step ${step}`).toEqual([]);
    right += verdict.right.length;
  }
  await page.close();
  return right;
}

async function emptied(rig: Rig): Promise<void> {
  const options = await openOptions(rig);
  await options.delete(account);
  await options.alert.getByRole('button', { name: '删除' }).click();
  await expect.poll(options.names).toEqual([]);
  await options.page.close();
}

test('an organisation’s profile, made by hand from nothing, fills its form rightly', async ({ rig }) => {
  test.setTimeout(120_000);
  await emptied(rig);
  const editor = await newProfile(rig);
  await typeIn(editor, company);
  const [, second] = company.icp_applets.base_info.service_content_types;
  await editor.block('小程序信息').getByRole('combobox', { name: '添加服务内容' }).selectOption(String(second));
  const { legal_person_info: legal } = company.icp_subject;
  await editor.tick('法定代表人', '主体负责人就是法定代表人', false);
  await editor.type('法定代表人', '法定代表人姓名', legal.name);
  await editor.type('法定代表人', '法定代表人证件号码', legal.certificate_number);
  await editor.tick('小程序负责人信息', '小程序负责人就是主体负责人', false);
  await editor.person('小程序负责人信息', company.icp_applets.principal_info);
  await editor.save();
  await expect(editor.page.getByRole('heading', { level: 1 })).toHaveText(`编辑档案：${account}`);
  await editor.page.close();
  expect(await fillsRightly(rig, 'company')).toBeGreaterThan(30);
});

test('an individual’s profile asks less, and fills its form rightly', long, async ({ rig }) => {
  test.setTimeout(120_000);
  const editor = await newProfile(rig);
  await typeIn(editor, person);
  for (const name of ['法定代表人', '授权书', '主体更名函'])
    await expect(editor.page.getByText(name, { exact: true })).toHaveCount(0);
  await expect(editor.page.getByText('临时居住证明', { exact: true })).toBeVisible();
  await editor.save();
  await editor.page.close();
  expect(await fillsRightly(rig, 'person')).toBeGreaterThan(20);
});

test('unsaved edits outlive the tab and its crash; saved or given up, they are gone', async ({ rig }) => {
  const editor = await newProfile(rig);
  await editor.choose('主办单位信息', '主办者性质', '企业');
  await editor.type('主办单位信息', '企业名称', '示例未保存有限公司');
  await editor.type('主体负责人信息', '手机号码', '138 0013 8001');
  await editor.kept();
  // It takes the extension's other pages with it; a person opens the options once more.
  await editor.page.goto('chrome://crash').catch(() => undefined);
  await editor.page.close();
  let options = await openOptions(rig).catch(() => undefined);
  options ??= await openOptions(rig);
  await expect.poll(options.names).not.toContain('示例未保存有限公司');
  await options.page.getByRole('link', { name: '继续填写 示例未保存有限公司' }).click();
  const again = editorOn(options.page);
  await expect(options.page.getByText('恢复了未保存的修改')).toBeVisible();
  // Found again masked, and whole.
  await expect(again.field('主体负责人信息', '手机号码')).toHaveValue('••••8001');
  await options.page.getByRole('button', { name: '显示 手机号码', exact: true }).click();
  await expect(again.field('主体负责人信息', '手机号码')).toHaveValue('13800138001');
  await again.save();
  await again.back();
  await expect.poll(options.names).toContain('示例未保存有限公司');
  await expect(options.page.getByText('没有保存的新档案')).toHaveCount(0);

  // An edit of a saved one: closed without a word, found again, given up.
  await options.page.getByRole('link', { name: `编辑 ${account}` }).click();
  await again.type('主办单位信息', '证件住所', '改了一半');
  await again.kept();
  await options.page.close();
  const later = await openOptions(rig);
  await expect(later.profile(account).getByText('有未保存的修改')).toBeVisible();
  await later.page.getByRole('link', { name: `编辑 ${account}` }).click();
  const found = editorOn(later.page);
  await expect(found.field('主办单位信息', '证件住所')).toHaveValue('改了一半');
  await later.page.getByRole('button', { name: '放弃修改' }).click();
  await later.page.getByRole('alert').getByRole('button', { name: '放弃修改' }).click();
  await expect(found.field('主办单位信息', '证件住所')).toHaveValue(
    company.icp_subject.organize_info.certificate_address,
  );
  await later.page.reload();
  await expect(later.page.getByText('没有未保存的修改')).toBeVisible();
});

test('one agent for two companies: edited once, changed in both', async ({ rig }) => {
  const editor = await newProfile(rig);
  await editor.choose('主办单位信息', '主办者性质', '企业');
  await editor.type('主办单位信息', '企业名称', '示例分公司');
  await editor.page.getByRole('button', { name: '从已有人员选择：主体负责人' }).click();
  await editor.page.getByRole('dialog').getByRole('searchbox').fill('csl');
  await editor.page.getByRole('button', { name: '选用 陈示例' }).click();
  await expect(editor.field('主体负责人信息', '姓名')).toHaveValue('陈示例');
  await editor.save();
  await expect(editor.block('主体负责人信息').getByText('与 1 个档案共用')).toBeVisible();
  await editor.page.getByLabel('显示全部号码和联系方式').check();
  await editor.type('主体负责人信息', '手机号码', '13811138111');
  await editor.page.getByRole('button', { name: '保存档案' }).click();
  await expect(editor.page.getByText(`共用的人员也更新到：${account}`)).toBeVisible();
  await editor.back();
  await editor.page.getByRole('link', { name: `编辑 ${account}` }).click();
  await editor.page.getByLabel('显示全部号码和联系方式').check();
  await expect(editor.field('主体负责人信息', '手机号码')).toHaveValue('13811138111');
});

test('found by initials or the end of a number; duplicated; a deletion undone', async ({ rig }) => {
  const options = await openOptions(rig);
  await options.import(JSON.stringify(person));
  await expect.poll(options.names).toHaveLength(2);
  const search = options.page.getByRole('searchbox', { name: '搜索' });
  for (const query of ['sllh', 'slyyzs', '8001', '004j']) {
    await search.fill(query);
    await expect.poll(options.names, { message: query }).toEqual([account]);
  }
  await search.fill('');
  await options.page.getByRole('button', { name: `复制一份 ${account}` }).click();
  await expect.poll(options.names).toHaveLength(3);
  await options.delete(account);
  await options.alert.getByRole('button', { name: '删除' }).click();
  await expect.poll(options.names).not.toContain(account);
  await options.page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(options.names).toContain(account);
  await options.page.getByRole('button', { name: `导出 ${account}`, exact: true }).click();
  const download = options.page.waitForEvent('download');
  await options.page.getByRole('link', { name: '下载 JSON 文件' }).click();
  expect((await download).suggestedFilename()).toBe(`${account}.json`);
});
