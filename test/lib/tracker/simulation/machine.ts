/** The worker was stopped: it does nothing any more. */
export class Stopped extends Error {}
/** Nothing was written. */
export class Full extends Error {}

/** A machine with a clock that may be wrong, and a browser on it that knows of time no more than that. */
export function machine(begin: number) {
  /** By name: ms of running until it fires. */
  const alarms = new Map<string, number>();
  /** Notifications that stand there, each with what it is about. */
  const displayed = new Map<string, readonly string[]>();
  let truth = begin;
  let offset = 0;
  let isRunning = true;
  let stopAt: number | undefined;
  let full = 0;
  let set = 0;

  /** Browsers are late by up to a minute: each time by another part of it. */
  const lateness = (): number => ((set++ * 7919) % 60) * 1000;

  return {
    alarms,
    displayed,
    now: () => truth + offset,
    truth: () => truth,
    offset: () => offset,
    isRunning: () => isRunning,
    run(to: boolean): void {
      isRunning = to;
    },
    pass(ms: number): void {
      truth += ms;
    },
    setClock(by: number): void {
      offset = by;
    },
    /** The crossing into the browser after so many more will be the last one of its worker. */
    stopIn(crossings: number): void {
      stopAt = crossings;
    },
    fillDisk(writes: number): void {
      full = writes;
    },
    cross(): void {
      if (stopAt === undefined) return;
      if (stopAt > 0) {
        stopAt -= 1;
        return;
      }
      stopAt = undefined;
      throw new Stopped();
    },
    /** How many more writes find the disk full. */
    full: () => full,
    isFull(): boolean {
      const is = full > 0;
      if (is) full -= 1;
      return is;
    },
    write(deed: () => void): void {
      this.cross();
      if (this.isFull()) throw new Full();
      deed();
    },
    arm(name: string, when: number): void {
      alarms.set(name, Math.max(0, when - truth - offset) + lateness());
    },
    setAlarm(name: string, when: number | undefined): void {
      this.cross();
      if (when === undefined) alarms.delete(name);
      else this.arm(name, when);
    },
    /** One that comes round every so often, from when on nobody knows. */
    comesRound(name: string, every: number): void {
      if (!alarms.has(name)) alarms.set(name, (lateness() / 60_000) * every + lateness());
    },
    /** Ms of running until the next alarm, and its name. */
    nextAlarm(): { name: string; left: number } | undefined {
      let next: { name: string; left: number } | undefined;
      for (const [name, left] of alarms) if (!next || left < next.left) next = { name, left };
      return next;
    },
    /** Takes so much off all alarms. */
    runAlarms(ms: number): void {
      for (const [name, left] of alarms) alarms.set(name, Math.max(0, left - ms));
    },
  };
}
export type Machine = ReturnType<typeof machine>;
