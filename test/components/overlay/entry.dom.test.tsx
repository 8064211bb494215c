import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { drawEntry } from '../../../lib/services/draw-entry.ts';
import { showEntry } from '../../../lib/services/entry-board.ts';
import { hintsIn } from '../../../lib/services/hints-in.ts';
import { showOverlay } from './show-overlay.ts';

const guide = {
  kind: 'file' as const,
  title: '备案入口：【去备案】',
  lead: '点【去备案】。',
  missing: ['示例缺项'],
  lines: ['首页', '设置'],
  more: '详细说明',
  from: '来源：{host}，查阅于 2026-10',
  source: 'https://developers.weixin.qq.com/miniprogram/product/record_guidelines.html',
  away: '不再提示这一项',
};
const tell = () => showEntry({ element: drawEntry(guide, () => showEntry()), open: false });
const line = () => page.getByRole('region', { name: '备案入口：【去备案】' });
const onNoForm = (follow = {}) => showOverlay({ site: 'wechat', isForm: false, rows: [] }, {}, {}, follow);

beforeEach(() => page.viewport(1280, 800));
afterEach(() => showEntry());

describe('the line about the entry', () => {
  it('brings the overlay where nothing else would, and takes it away', async () => {
    const { host } = onNoForm();
    expect(host.isConnected).toBe(false);
    tell();
    await expect.element(line()).toBeVisible();
    await page.getByRole('button', { name: '不再提示这一项' }).click();
    await expect.poll(() => host.isConnected).toBe(false);
  });

  it('names one by one what is missing, without being opened', async () => {
    onNoForm();
    tell();
    await expect.element(line().getByRole('listitem').filter({ hasText: '示例缺项' })).toBeVisible();
    await expect.element(line().getByText('首页')).not.toBeVisible();
  });

  it('stands in the panel of a form', async () => {
    showOverlay();
    tell();
    await expect.element(line()).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: '档案' })).toBeVisible();
  });

  it('gives way while something runs, and is gone with the rest for this load', async () => {
    const { following } = onNoForm({ banner: { sms: 0, late: 1 } });
    tell();
    await expect.element(page.getByText(/已超过时限/u)).toBeVisible();
    await expect.element(line()).not.toBeInTheDocument();
    following.say({ banner: { sms: 0, late: 0 } });
    await expect.element(line()).toBeVisible();
    following.say({ quiet: true });
    await expect.element(line()).not.toBeInTheDocument();
  });

  it.each([
    [1280, 800],
    [1000, 460],
  ])('opened by a person is whole in the window: %i × %i', async (width, height) => {
    await page.viewport(width, height);
    onNoForm();
    tell();
    await page.getByText('详细说明').click();
    await expect.element(page.getByText('设置', { exact: true })).toBeVisible();
    await expect.poll(() => line().element().getBoundingClientRect().bottom).toBeLessThan(height);
  });
});

it('a row a rejection is about is marked, and its hint begins with that', async () => {
  const note = {
    text: '上次被驳回（平台）：电话无法接通。',
    source: 'https://mp.weixin.qq.com/',
    seen: '2026-11',
    severity: 'warning' as const,
  };
  showOverlay({}, {}, { hints: () => hintsIn('zh-CN', { 'icp_subject.principal_info.mobile': [note] }) });
  const marker = page.getByRole('button', { name: /提示：手机号码，.*请核对/u });
  await expect.element(marker).toBeVisible();
  await marker.hover();
  await expect
    .element(page.getByRole('note', { name: '提示：手机号码' }))
    .toMatchTextContent(/手机号码.*上次被驳回（平台）：电话无法接通。/u);
  await expect.element(page.getByRole('button', { name: '提示：姓名', exact: true })).toBeVisible();
});
