import { readFile } from 'node:fs/promises';
import { expect, test } from './own-browser.ts';
import { clients } from './pages/console.ts';
import { openOptions } from './pages/options.ts';

type Storage = (what: Record<string, unknown> | null) => Promise<Record<string, unknown>>;
const name = clients.company.account;

test('a record spoilt on disk comes back from its second copy; what was found can be saved as a file', async ({
  rig,
}) => {
  const worker = rig.context.serviceWorkers()[0];
  await worker?.evaluate(async () => {
    const { storage } = Reflect.get(globalThis, 'chrome') as { storage: { local: Record<'get' | 'set', Storage> } };
    const key = Object.keys(await storage.local.get(null)).find((one) => one.startsWith('record:profile:')) ?? '';
    await storage.local.set({ [key]: 'spoilt by the test' });
  });
  await rig.restart();

  const options = await openOptions(rig);
  await options.rename(name, '示例改名');
  await expect(options.profile('示例改名')).toBeVisible();
  await options.page.reload();
  await expect(options.page.getByText(/有 1 条记录损坏或丢失过/u)).toBeVisible();
  await options.page.getByText('查看并导出').click();
  const [file] = await Promise.all([
    options.page.waitForEvent('download'),
    options.page.getByRole('link', { name: '导出文件' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('备案领航-另存记录.json');
  expect(JSON.parse(await readFile(await file.path(), 'utf8')).records).toMatchObject([
    { from: expect.stringMatching(/^local:record:profile:/u), replaced: true, raw: 'spoilt by the test' },
  ]);
});
