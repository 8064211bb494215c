import { describe, expect, it } from 'vitest';
import { type ClockChange, changed, clockAt, timeOn } from './clock.ts';
import { practiceClock } from './practice-clock.ts';

const hour = 3_600_000;

describe('the portal’s clock', () => {
  it.each<[string, ClockChange, number]>([
    ['set', { set: 5 }, 5 + hour],
    ['later', { advance: hour }, 1000 + 2 * hour],
    ['earlier', { advance: -500 }, 500 + hour],
    ['set and later', { set: 0, advance: hour }, 2 * hour],
    ['faster', { rate: 60 }, 1000 + 60 * hour],
    ['standing still', { rate: 0 }, 1000],
    ['set and standing still', { rate: 0, set: 7 }, 7],
    ['not at all', {}, 1000 + hour],
  ])('%s: what it says an hour later', (_, change, expected) => {
    const clock = changed(clockAt(1000), change, 1000);
    expect(clock && timeOn(clock, 1000 + hour)).toBe(expected);
  });

  it.each([
    ['backwards', { rate: -1 }],
    ['too fast', { rate: 10_001 }],
    ['no number', { set: Number.NaN }],
    ['no end', { advance: Number.POSITIVE_INFINITY }],
    ['a text', { set: '2026' }],
  ])('refuses what is %s', (_, change) => expect(changed(clockAt(0), change, 0)).toBeUndefined());

  it('changes rate from where it stands, whatever the rate was', () => {
    let real = 0;
    const clock = practiceClock(() => real);
    clock.change({ rate: 60 });
    real = 1000;
    clock.change({ rate: 1 });
    real = 2000;
    expect(clock.now()).toBe(61_000);
    expect(clock.change({ rate: -1 })).toBe(false);
    expect([clock.now(), clock.rate()]).toEqual([61_000, 1]);
  });

  it('is the machine’s own until somebody sets it', () => {
    let real = 10;
    const clock = practiceClock(() => real);
    real = 5;
    expect(clock.now()).toBe(5);
  });
});
