import { expect, test } from '@playwright/test';
import { company } from '../sample/company.ts';
import { practiceOf } from './judging.ts';
import { openBackups } from './pages/backup.ts';
import { clients, openConsole } from './pages/console.ts';
import { openOptions } from './pages/options.ts';
import { goWithoutPassphrase, importProfiles, startRig } from './rig.ts';

const { account } = clients.company;
const passphrase = '马 电池 订书钉 backup';

test('a backup made here fills the form rightly in another browser, and shows nothing by itself', async () => {
  const one = await startRig();
  await importProfiles(one, [clients.company.body, clients.person.body]);
  const from = await openBackups(one);
  const path = await from.make(passphrase);
  expect(path.name).toMatch(/^备案领航-\d{4}-\d\d-\d\d\.beian-backup$/u);
  const { name, mobile, certificate_number: number } = company.icp_subject.principal_info;
  for (const secret of [account, name, mobile, number, passphrase]) expect(path.text.includes(secret)).toBe(false);
  await one.close();

  const other = await startRig();
  const options = await openOptions(other);
  await goWithoutPassphrase(options.page);
  const into = await openBackups(other);
  // Where profiles are imported, as where backups are: both lead to the same question.
  await into.page.getByLabel('导入档案').setInputFiles({ ...path.file, buffer: Buffer.from(path.text.slice(0, -40)) });
  await into.open(passphrase);
  await expect(into.page.getByRole('alert')).toContainText('备份文件不完整或被改动过，什么也没有改动。');
  await into.page.getByLabel('导入档案').setInputFiles(path.file);
  await into.open('not the passphrase');
  await expect(into.page.getByRole('alert')).toHaveText('密码不对。');
  await into.open(passphrase);
  await expect(into.page.getByText('这里没有的档案（2）')).toBeVisible();
  await into.page.getByLabel(clients.person.account).uncheck();
  expect(await options.names()).not.toContain(account);
  await into.page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(into.page.getByText(/^恢复完成：新增档案 1 个/u)).toBeVisible();
  await options.page.reload();
  await expect.poll(options.names).toEqual([account]);

  const page = await other.context.newPage();
  const form = await openConsole(page, 'company', { step: '1' });
  const { model: before } = await practiceOf(page);
  await form.assistant.fillFrom(account);
  await form.assistant.settled();
  const { right, wrong } = await form.verdictNow(before);
  expect(wrong).toEqual([]);
  expect(right.length).toBeGreaterThan(5);
  await other.close();
});
