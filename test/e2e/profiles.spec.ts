import { company } from '../sample/company.ts';
import { expect, test } from './own-browser.ts';
import { clients, openConsole } from './pages/console.ts';
import { openOptions } from './pages/options.ts';

type Worker = { chrome: { storage: { local: { get(): Promise<unknown> } } } };
const { account } = clients.company;
const withUnknown = structuredClone(company) as { icp_subject: { base_info: Record<string, unknown> } };
withUnknown.icp_subject.base_info = { ...withUnknown.icp_subject.base_info, name: '示例未知代码有限公司', type: 77 };

test('a file that cannot be read changes nothing and says why', async ({ rig }) => {
  const options = await openOptions(rig);
  const bad: [string, string | Buffer, RegExp][] = [
    ['damaged', '{"icp_subject": {', /JSON/u],
    ['foreign', '{"hello": "world"}', /apply_icp_filing/u],
    ['missing parts', JSON.stringify({ icp_subject: company.icp_subject }), /icp_applets/u],
    ['5 MB', JSON.stringify({ ...company, filler: 'x'.repeat(5_000_001) }), /5 MB/u],
  ];
  for (const [name, text, says] of bad) {
    await options.import(text, `${name}.json`);
    await expect(options.alert).toContainText(says);
    expect(await options.names()).toEqual([account]);
  }
});

test('unknown codes are kept and pointed out', async ({ rig }) => {
  const options = await openOptions(rig);
  await options.import(JSON.stringify(withUnknown));
  await expect(options.page.getByText('77').first()).toBeVisible();
});

test('renamed, deleted after a question, and nothing in clear in what is stored', async ({ rig }) => {
  const options = await openOptions(rig);
  await options.rename(account, '示例改名');
  await expect(options.profile('示例改名')).toBeVisible();
  const stored = await rig.context
    .serviceWorkers()[0]
    ?.evaluate(async () => JSON.stringify(await (globalThis as unknown as Worker).chrome.storage.local.get()));
  expect(stored?.length).toBeGreaterThan(500);
  const { certificate_number: number, mobile, name } = company.icp_subject.principal_info;
  for (const secret of [number, mobile, name, account, '示例改名']) {
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/u, ''));
  }
  await options.delete('示例改名');
  await options.page
    .getByRole('button', { name: '确认删除' })
    .or(options.page.getByRole('button', { name: '删除', exact: true }))
    .last()
    .click();
  await expect(options.profile('示例改名')).toHaveCount(0);
});

test('「存为档案」 over two steps makes a profile that fills another form', async ({ rig, page }) => {
  const form = await openConsole(page, 'company', { prefill: '1', account: '样例旧名（上海）有限公司' });
  for (const step of [0, 1]) {
    if (step > 0) await form.go(step);
    await form.assistant.press('存为档案', (all) => all.some(({ role, name }) => role === 'button' && name === '保存'));
    await form.assistant.press('保存', (all) =>
      all.some(({ role, name }) => role === 'StaticText' && /已存|已保存/u.test(name)),
    );
  }
  const options = await openOptions(rig);
  await expect(options.profile('样例旧名（上海）有限公司')).toBeVisible();
  expect(await options.names()).toHaveLength(2);

  const other = await rig.context.newPage();
  const again = await openConsole(other, 'company', { step: '1', account: '样例旧名（上海）有限公司', applet: '' });
  await again.assistant.fillFrom('样例旧名（上海）有限公司');
  await expect
    .poll(() => other.evaluate(() => window.__practice?.model['icp_subject.principal_info.mobile']))
    .toBe('13800000099');
});
