import { type Clock, changed, clockAt, timeOn } from './clock.ts';

export interface PracticeClock {
  now(): number;
  rate(): number;
  /** False where the change makes no sense: then nothing changes. */
  change(asked: Parameters<typeof changed>[1]): boolean;
}

/** The one clock of a server: the machine's own until somebody sets it. Whatever reads time on the server reads this. */
export function practiceClock(real: () => number = () => Date.now()): PracticeClock {
  let clock: Clock | undefined;
  return {
    now: () => (clock ? timeOn(clock, real()) : real()),
    rate: () => clock?.rate ?? 1,
    change(asked) {
      const next = changed(clock ?? clockAt(real()), asked, real());
      clock = next ?? clock;
      return next !== undefined;
    },
  };
}
