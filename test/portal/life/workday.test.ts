import { expect, it } from 'vitest';
import { nextWorkday } from './workday.ts';

it.each([
  ['2026-11-23T10:00+08:00', '2026-11-24T10:00+08:00'],
  ['2026-11-27T10:00+08:00', '2026-11-30T10:00+08:00'],
  ['2026-11-28T10:00+08:00', '2026-11-30T10:00+08:00'],
  // Still Thursday by UTC.
  ['2026-11-27T01:00+08:00', '2026-11-30T01:00+08:00'],
])('after %s comes %s', (now, next) => expect(nextWorkday(Date.parse(now))).toBe(Date.parse(next)));
