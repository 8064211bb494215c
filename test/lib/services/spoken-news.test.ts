import { describe, expect, it } from 'vitest';
import type { PageFinding } from '../../../lib/services/judged-rows.ts';
import { type Spoken, spokenNews } from '../../../lib/services/spoken-news.ts';
import { texts } from '../../../lib/texts/index.ts';

const t = texts('zh-CN');
const rows = [
  { key: 'mobile', ids: ['icp_subject.principal_info.mobile'], label: '手机号码：' },
  { key: 'email', ids: ['icp_subject.principal_info.email'], label: '电子邮箱' },
  { key: 'emergency', ids: ['icp_subject.principal_info.emergency_contact'], label: '' },
];
const found = (rule: string, at: number, message = '不对。'): PageFinding => ({
  rule,
  fields: [rows[at]?.ids[0] as PageFinding['fields'][number]],
  label: '',
  section: '',
  place: 'here',
  severity: 'error',
  message,
  fix: '改。',
  source: 'https://sample.example/',
  seen: '2026-11',
});

/** What is said, one look at the page after the other. */
const saidOver = (...looks: PageFinding[][]): string[] => {
  let spoken: Spoken = new Map();
  return looks.map((findings) => {
    const news = spokenNews(rows, findings, spoken, t);
    spoken = news.spoken;
    return news.text;
  });
};

describe('what is said aloud', () => {
  it('names the field, once, whatever the message counts meanwhile', () => {
    const looks = [[found('mobile-form', 0, '现在有 3 位。')], [found('mobile-form', 0, '现在有 4 位。')]];
    expect(saidOver(...looks)).toEqual(['手机号码：现在有 3 位。改。', '']);
  });

  it('is another finding of the same field too', () => {
    expect(saidOver([found('mobile-form', 0)], [found('emergency-own', 0)])).toEqual([
      '手机号码：不对。改。',
      '手机号码：不对。改。',
    ]);
  });

  it('is that a field is mended, once', () => {
    expect(saidOver([found('mobile-form', 0)], [], [])).toEqual(['手机号码：不对。改。', '手机号码：已改好', '']);
  });

  it('is a count where there is much at once, as after a fill', () => {
    expect(saidOver([found('a', 0), found('b', 1), found('c', 2)])).toEqual([
      '3 项要看一下：手机号码，电子邮箱，（没有标签）',
    ]);
  });

  it('is nothing of rows the page does not show', () => {
    expect(saidOver([{ ...found('a', 0), fields: ['icp_applets.base_info.name'] }])).toEqual(['']);
  });
});
