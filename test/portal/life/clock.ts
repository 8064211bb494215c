/** The portal's time: `at` on it when the machine's clock said `since`, running `rate` times as fast. All in ms. */
export interface Clock {
  at: number;
  since: number;
  rate: number;
}

/** What may be asked of it, in this order: another rate, another time, so much later (or, negative, earlier). */
export interface ClockChange {
  rate?: number;
  set?: number;
  advance?: number;
}

/** A week of the clock in a minute is enough for anybody; 0 stands still. */
const fastest = 10_000;

export const clockAt = (real: number): Clock => ({ at: real, since: real, rate: 1 });

export const timeOn = ({ at, since, rate }: Clock, real: number): number => Math.round(at + (real - since) * rate);

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** The changed clock; undefined for what is no change of a clock. The change may come from anywhere. */
export function changed(clock: Clock, asked: { [Name in keyof ClockChange]?: unknown }, real: number) {
  const { rate = clock.rate, set = timeOn(clock, real), advance = 0 } = asked;
  if (!isNumber(rate) || !isNumber(set) || !isNumber(advance) || rate < 0 || rate > fastest) return undefined;
  return { at: set + advance, since: real, rate } satisfies Clock;
}
