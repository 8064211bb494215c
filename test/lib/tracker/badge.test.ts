import { describe, expect, it } from 'vitest';
import { badge } from '../../../lib/tracker/badge.ts';
import type { Clock } from '../../../lib/tracker/clocks.ts';

const minute = 60_000;
const hour = 60 * minute;
const now = Date.UTC(2026, 10, 21, 1, 30);
const clock = (kind: Clock['kind'], left: number): Clock => ({
  id: `f1|${kind}`,
  filingId: 'f1',
  kind,
  from: now - hour,
  until: now + left,
  known: now - hour,
  estimated: false,
});

const rows: [left: number, text: string, tone: string, next?: number][] = [
  [24 * hour, '24h', 'calm', hour],
  [23 * hour + 1, '24h', 'calm', 1],
  [6 * hour + 1, '7h', 'calm', 1],
  [6 * hour, '6h', 'soon', hour],
  [2 * hour + 1, '3h', 'soon', 1],
  [2 * hour, '2h', 'urgent', hour],
  [hour + 1, '2h', 'urgent', 1],
  [hour, '60m', 'urgent', minute],
  [minute + 1, '2m', 'urgent', 1],
  [minute, '1m', 'urgent', minute],
  [1, '1m', 'urgent', 1],
  [0, '!', 'urgent'],
  [-hour, '!', 'urgent'],
];

describe('badge', () => {
  it.each(rows)('%s ms left: %s, %s', (left, text, tone, next) => {
    expect(badge([clock('sms', left)], now)).toEqual({ text, tone, ...(next !== undefined && { until: now + next }) });
  });

  it.each(['sms', 'reuseConfirm', 'payment'] as const)('counts %s', (kind) => {
    expect(badge([clock(kind, 3 * hour)], now).text).toBe('3h');
  });

  it.each(['platform', 'bureau', 'reuseLost', 'faceNotice', 'faceTask', 'papers'] as const)('leaves %s out', (kind) => {
    expect(badge([clock(kind, hour)], now)).toEqual({ text: '', tone: 'calm' });
  });

  it('shows the nearest, and nothing where nothing runs', () => {
    expect(badge([clock('payment', 9 * hour), clock('sms', 5 * hour), clock('papers', 1)], now).text).toBe('5h');
    expect(badge([], now)).toEqual({ text: '', tone: 'calm' });
  });
});
