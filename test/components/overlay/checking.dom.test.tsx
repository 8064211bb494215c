import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { PageFinding } from '../../../lib/services/judged-rows.ts';
import { rows, showOverlay } from './show-overlay.ts';

const mobile = 'icp_subject.principal_info.mobile';
const finding: PageFinding = {
  rule: 'mobile-form',
  fields: [mobile],
  label: '手机号码',
  section: '主体负责人信息',
  place: 'here',
  severity: 'error',
  message: '手机号不对。',
  fix: '核对号码。',
  source: 'https://sample.example/page',
  seen: '2026-11',
  mend: '13800138001',
};
const elsewhere: PageFinding = {
  ...finding,
  rule: 'remark-short',
  fields: ['icp_applets.base_info.comment'],
  label: '小程序备注',
  section: '小程序信息',
  place: 'profile',
  severity: 'warning',
  mend: undefined,
};
const note = { text: '手机号不对。核对号码。', source: finding.source, seen: '2026-11', severity: 'error' } as const;

const list = () => page.getByRole('region', { name: '提交前检查' });
const opener = () => list().getByRole('button', { name: '提交前检查' });
const press = async (name: string) => {
  await expect.element(list().getByRole('button', { name })).toBeVisible();
  await new Promise((done) => setTimeout(done, 500)); // in sight for long enough to count
  await list().getByRole('button', { name }).click();
};

beforeEach(() => page.viewport(1280, 800));

it('a marker says what was found in its name and its shape; its hint what to do, and who says so', async () => {
  const { judged } = showOverlay();
  judged.judge(
    new Map([
      [mobile, { worst: 'error', notes: [note] }],
      ['icp_subject.principal_info.name', { notes: [] }],
    ]),
  );
  await expect.element(page.getByRole('button', { name: '提示：手机号码，有误' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: '提示：姓名，未见问题' })).toBeVisible();
  const marker = page.getByRole('button', { name: '提示：手机号码，有误' });
  await marker.hover();
  const hint = page.getByRole('note', { name: '提示：手机号码' });
  await expect.element(hint).toMatchTextContent('手机号不对。核对号码。来源：sample.example，查阅于 2026-11');
  expect(getComputedStyle(marker.element().querySelector('.sign') as Element).borderRadius).toBe('4px');
});

it('is a problem whatever became of the fill: counted at the edge, shown where only problems are', async () => {
  const { judged } = showOverlay({ rows: rows.map((row) => ({ ...row, outcome: 'filled' })) }, { folded: true });
  judged.judge(new Map([[mobile, { worst: 'warning', notes: [] }]]));
  await expect.element(page.getByRole('button', { name: '展开备案领航' })).toMatchTextContent('1');
  await expect.element(page.getByRole('button', { name: '提示：手机号码，已填，请核对' })).toBeVisible();
});

it('the list tells all by step, leads to what the page shows, and mends where that is safe', async () => {
  const { checking, assisting } = showOverlay();
  checking.say({ findings: [finding, elsewhere], missing: [], profile: { name: '示例科技' } });
  await expect.element(list()).toMatchTextContent('1 处有误，1 处请核对');
  await press('提交前检查');
  await expect.element(opener()).toHaveAttribute('aria-expanded', 'true');
  await expect.element(list()).toMatchTextContent('小程序备注 请核对（按档案，本页没有）');
  await expect.element(list()).toMatchTextContent('还没打开的步骤按档案「示例科技」检查。');
  expect(list().getByRole('button', { name: /定位/ }).elements()).toHaveLength(1);
  await list().getByRole('button', { name: '定位：手机号码' }).click();
  expect(assisting.asked).toContainEqual(['focusRow', mobile]);
  await press('修正：手机号码');
  expect(checking.asked).toEqual([
    ['open', true],
    ['mend', finding],
  ]);
});

it('says that nothing was found only of the whole filing, once that was judged and nothing is empty', async () => {
  const { checking } = showOverlay();
  const verdict = list().getByText('未见问题');
  await expect.element(opener()).toBeVisible();
  await expect.element(verdict).not.toBeInTheDocument();
  checking.say({ whole: true });
  await expect.element(opener()).toHaveAttribute('aria-expanded', 'true');
  await expect.element(verdict).not.toBeInTheDocument();
  const empty = { field: mobile, label: '手机号码', section: '主体负责人信息', place: 'here' } as const;
  checking.say({ answered: true, missing: [empty] });
  await expect.element(list()).toMatchTextContent('1 项还没有填');
  await expect.element(verdict).not.toBeInTheDocument();
  checking.say({ missing: [] });
  await expect.element(verdict).toBeVisible();
  checking.say({ failed: true });
  await expect.element(verdict).not.toBeInTheDocument();
});

it('a script’s click opens and mends nothing', async () => {
  const { checking } = showOverlay();
  checking.say({ whole: true, findings: [finding] });
  await expect.element(list().getByRole('button', { name: '修正：手机号码' })).toBeVisible();
  for (const name of ['提交前检查', '修正：手机号码'])
    (list().getByRole('button', { name }).element() as HTMLElement).dispatchEvent(
      new MouseEvent('click', { bubbles: true }),
    );
  expect(checking.asked).toEqual([]);
});

it('a fix can be undone, and what could not be is named', async () => {
  const { checking } = showOverlay();
  const mended = { id: mobile, label: '手机号码', previous: ['138 0013 8001'], written: ['13800138001'] } as const;
  checking.say({ mended: [mended] });
  await press('撤销修正');
  expect(checking.asked).toEqual([['unmend', mended]]);
  checking.say({ mended: [], stays: '手机号码' });
  await expect.element(page.getByRole('alert')).toMatchTextContent('没能改动，请自己检查：手机号码');
});

it('what is said aloud stands in a polite region, out of sight', async () => {
  const { checking, shadow } = showOverlay();
  await expect.element(list()).toBeVisible();
  checking.say({ said: '手机号码：已改好' });
  const voice = shadow.querySelector('[aria-live=polite]') as HTMLElement;
  await expect.poll(() => voice.textContent).toBe('手机号码：已改好');
  expect(voice.getBoundingClientRect().width).toBeLessThanOrEqual(1);
});

it('a report of the page is made at a person’s press alone', async () => {
  const { asked } = showOverlay({}, {}, { reportPage: () => ({}) });
  const button = page.getByRole('button', { name: '页面报告' });
  await expect.element(button).toBeVisible();
  await new Promise((done) => setTimeout(done, 500));
  (button.element() as HTMLElement).click();
  expect(asked.filter(([name]) => name === 'reportPage')).toEqual([]);
  await button.click();
  const request = { page: { root: { is: 'box', tag: 'body', children: [] } }, offered: [] };
  await expect.poll(() => asked).toContainEqual(['reportPage', request]);
});

it('a report that could not be made says so', async () => {
  showOverlay();
  const button = page.getByRole('button', { name: '页面报告' });
  await expect.element(button).toBeVisible();
  await new Promise((done) => setTimeout(done, 500));
  await button.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('没能生成');
});
