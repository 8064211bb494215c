import { expect, it } from 'vitest';
import { clockLine } from '../../../components/filings/clock-line.ts';
import { chinaMidnight } from '../../../lib/calendar/china-day.ts';
import { texts } from '../../../lib/texts/index.ts';
import { pageTexts } from '../../../lib/texts/pages.ts';
import type { Clock } from '../../../lib/tracker/clocks.ts';

const now = Date.parse('2026-11-25T10:00:00+08:00');
const words = { lang: 'zh-CN', t: texts('zh-CN'), p: pageTexts('zh-CN') } as const;
const papers = (lastDay: string): Clock => ({
  id: 'papers',
  filingId: 'sample',
  from: now,
  known: now,
  kind: 'papers',
  until: chinaMidnight(lastDay) + 86_400_000,
  estimated: false,
});

it.each([
  ['2026-12-10', '到 12月10日周四'],
  ['2038-06-10', '到 2038年6月10日'],
  ['2024-06-10', '2024年6月10日已到期'],
])('the last day of papers, %s, is told as one can know it: %s', (day, told) => {
  expect(clockLine(papers(day), now, words)).toContain(told);
});
