import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { StorageUse } from '../../../../components/options/scans/StorageUse.tsx';
import { PageFrame } from '../../../../components/PageFrame.tsx';
import type { Reply } from '../../../../lib/platform/messages.ts';
import { fakeSend } from '../../fake-send.ts';
import { settings, showPage } from '../../show-page.tsx';

const used = { records: 1536, scans: { count: 12, bytes: 5 * 1024 * 1024 } };
const show = (use: Reply<'storageUse'>) => {
  const { send } = fakeSend({ settings: () => settings, storageUse: () => use });
  showPage(
    <PageFrame send={send} title={() => 'x'}>
      {() => <StorageUse />}
    </PageFrame>,
  );
};
const warning = page.getByText(/空间快满了/);

it('shows what is used, of how much', async () => {
  show({ ...used, usage: 6_000_000, quota: 10 * 1024 ** 3 });
  await expect.element(page.getByText(/扫描件 12 个，5 MB/)).toBeVisible();
  await expect.element(page.getByText(/档案等记录 1.5 KB/)).toBeVisible();
  await expect.element(page.getByText('浏览器一共给 10 GB，已用 5.7 MB')).toBeVisible();
  expect(warning.query()).toBeNull();
});

it.each([
  ['by share', 81e9, 100e9],
  ['by what is left', 60e6, 110e6],
])('warns before it is full: %s', async (_, usage, quota) => {
  show({ ...used, usage, quota });
  await expect.element(warning).toBeVisible();
});

it('says nothing of what a browser does not tell', async () => {
  show(used);
  await expect.element(page.getByText(/扫描件 12 个/)).toBeVisible();
  expect(page.getByText(/浏览器一共给/).query()).toBeNull();
  expect(warning.query()).toBeNull();
});
