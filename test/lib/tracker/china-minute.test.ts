import { describe, expect, it } from 'vitest';
import { chinaMinute, momentOf } from '../../../lib/tracker/china-minute.ts';
import { chinaWhen } from '../../../lib/tracker/china-when.ts';

describe('a minute in China', () => {
  it('is what its clocks show, and back', () => {
    const time = Date.UTC(2026, 10, 21, 16, 5, 59, 999);
    expect(chinaMinute(time)).toBe('2026-11-22T00:05');
    expect(momentOf('2026-11-22T00:05')).toBe(Date.UTC(2026, 10, 21, 16, 5));
  });

  it.each(['', '2026-11-22', '2026-13-01T00:00', '22.11.2026 00:05', '2026-11-22T24:61', '0001-01-01T00:00'])(
    '%j is none',
    (text) => expect(momentOf(text)).toBeUndefined(),
  );
});

describe('chinaWhen', () => {
  const time = Date.UTC(2026, 10, 22, 1, 30);
  it.each([
    ['zh-CN', 'short', '11月22日周日 09:30'],
    ['zh-CN', 'long', '2026年11月22日 09:30'],
    ['zh-CN', 'day', '11月22日周日'],
    ['en', 'short', 'Sun, Nov 22, 09:30'],
    ['zh-CN', 'date', '11月22日'],
    ['en', 'date', 'Nov 22'],
    ['en', 'day', 'Sun, Nov 22'],
  ] as const)('%s %s: %s', (lang, telling, says) => expect(chinaWhen(time, lang, telling)).toBe(says));

  it('at midnight says 00, not 24', () => {
    expect(chinaWhen(Date.UTC(2026, 10, 21, 16), 'zh-CN')).toBe('11月22日周日 00:00');
  });
});
