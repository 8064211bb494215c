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
