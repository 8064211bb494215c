import { expect, it } from 'vitest';
import { filingRows } from '../../../../components/options/list/filing-rows.ts';
import type { ProfileDraft } from '../../../../lib/platform/profile-messages.ts';
import { filingsCsv } from '../../../../lib/tracker/filings-csv.ts';

const side = { saved: {}, scans: {}, people: {} };
const scan = { id: 's', name: '示例.jpg', type: 'image/jpeg', bytes: 1, width: 1, height: 1, addedAt: 0 };
const applet = (id: string) => ({ id, ...side, saved: { 'icp_applets.base_info.name': '示例小程序' } });
const drafts: ProfileDraft[] = [
  { name: '示例甲', tags: ['A01'], ...side, saved: { 'icp_subject.base_info.type': '4' }, applets: [applet('a')] },
  {
    name: '示例乙',
    tags: [],
    ...side,
    saved: { 'icp_subject.base_info.type': '4' },
    scans: { 'icp_subject.organize_info.certificate_photo': [scan] },
    applets: [applet('b'), applet('c')],
    basedOn: 1_795_300_000_000,
  },
];

it('numbers each mini program, and says how far it is prepared', () => {
  const rows = filingRows(drafts, { today: '2026-11-22', withTags: false });
  expect(rows.map(({ label, scans }) => [label, scans])).toEqual([
    ['1', 0],
    ['2-1', 1],
    ['2-2', 1],
  ]);
  expect(rows[0]?.missing).toBeGreaterThan(10);
  // the scan is there
  const without = filingRows([{ ...drafts[1], scans: {} } as ProfileDraft], { today: '2026-11-22', withTags: false });
  expect(rows[1]?.missing).toBe((without[0]?.missing ?? 0) - 1);
});

it('takes tags only when asked to, and never a name', () => {
  const text = (withTags: boolean) =>
    filingsCsv(filingRows(drafts, { today: '2026-11-22', withTags }), { lang: 'zh-CN', timeZone: 'Asia/Shanghai' });
  expect(text(true)).toContain('A01');
  expect(text(false)).not.toContain('A01');
  expect(text(true)).not.toMatch(/示例/u);
});

it('a tracked filing stands on the row of its mini program, any other behind them', () => {
  const row = (label: string, kind: string, changedAt: number) => ({
    label,
    kind,
    stage: '示例阶段',
    createdAt: 1,
    changedAt,
  });
  const tracked = [
    { row: row('备案 7', 'cancel_service', 2), profileId: 'p2', appletId: 'c' },
    { row: row('甲单', 'first', 1_795_400_000_000), profileId: 'p2', appletId: 'b' },
    { row: row('备案 9', 'first', 3), profileId: 'gone' },
    { row: row('备案 8', 'change_both', 4) },
    { row: row('乙单', 'first', 5), profileId: 'p1' },
  ];
  const profiles = drafts.map((draft, at) => ({ ...draft, id: `p${at + 1}` }));
  const rows = filingRows(profiles, { today: '2026-11-22', withTags: false, tracked });
  expect(rows.map(({ label, kind }) => [label, kind])).toEqual([
    ['1 乙单', 'first'],
    ['2-1 甲单', 'first'],
    ['2-2 备案 7', 'cancel_service'],
    ['备案 9', 'first'],
    ['备案 8', 'change_both'],
  ]);
  expect(rows[1]).toMatchObject({ stage: '示例阶段', createdAt: 1, changedAt: 1_795_400_000_000, scans: 1 });
  expect(rows[2]).toMatchObject({ changedAt: 1_795_300_000_000, missing: undefined });
  expect(rows[3]).not.toHaveProperty('missing');
});

it('a mini program with two filings has a row for each', () => {
  const row = { label: '一', kind: 'first', stage: '', createdAt: 1, changedAt: 1 };
  const own = { profileId: 'p1', appletId: 'a' };
  const tracked = [
    { row, ...own },
    { row: { ...row, label: '二', kind: 'change_service' }, ...own },
  ];
  const rows = filingRows([{ ...(drafts[0] as ProfileDraft), id: 'p1' }], {
    today: '2026-11-22',
    withTags: true,
    tracked,
  });
  expect(rows.map(({ label }) => label)).toEqual(['1 一 A01', '1 二 A01']);
});
