import { describe, expect, it } from 'vitest';
import { askedAgain, confirmedBy, givenUp, type Reuse, reuseState } from './reuse.ts';

const hour = 3_600_000;
const by = { applet: '示例新开', mobile: '13800000001', token: 'one' };
const asked: Reuse = { ...by, first: 0, asked: 0 };

describe('复用资料', () => {
  it.each<[string, Reuse | undefined, number, string]>([
    ['before anybody asked', undefined, 0, 'open'],
    ['within the day', asked, 24 * hour, 'waiting'],
    ['after it', asked, 24 * hour + 1, 'expired'],
    ['asked again', { ...asked, asked: 30 * hour }, 40 * hour, 'waiting'],
    ['after three days, though asked again', { ...asked, asked: 70 * hour }, 72 * hour + 1, 'lost'],
    ['confirmed, however long ago', { ...asked, confirmed: hour }, 999 * hour, 'confirmed'],
    ['given up', givenUp(asked, '示例新开', hour), hour, 'lost'],
    ['given up unasked', givenUp(undefined, '示例新开', hour), hour, 'lost'],
  ])('%s', (_, reuse, now, state) => expect(reuseState(reuse, now)).toBe(state));

  it('is asked for once at a time', () => {
    expect(askedAgain(undefined, by, 5)).toEqual({ ...by, first: 5, asked: 5 });
    expect(askedAgain(asked, by, hour)).toBeUndefined();
    expect(askedAgain(asked, { ...by, token: 'two' }, 30 * hour)).toMatchObject({ token: 'two', first: 0 });
    expect(askedAgain(asked, by, 99 * hour)).toBeUndefined();
  });

  it('is confirmed in time or not at all', () => {
    expect(confirmedBy(asked, 24 * hour)?.confirmed).toBe(24 * hour);
    expect(confirmedBy(asked, 24 * hour + 1)).toBeUndefined();
  });
});
