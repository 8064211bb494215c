import { AsyncLocalStorage } from 'node:async_hooks';

/** What can happen where something of ours crosses into the browser. */
export const faultKinds = {
  fails: 'refused before anything was done',
  failsAfter: 'done, and yet reported as failed',
  ends: 'the worker ends before it',
  endsAfter: 'the worker ends right after it',
  full: 'refused, and so is every write from then on: the disk is full',
  truncated: 'what is written is cut off, silently',
  flipped: 'a bit of what is written is turned, silently',
} as const;
export type FaultKind = keyof typeof faultKinds;

/** A crossing: what it is called, and whether it changes anything. */
export interface Crossing {
  name: string;
  writes: boolean;
}

/** Which faults make a difference at a crossing: what only reads has nothing to spoil, and fails alike before and after. */
export const kindsAt = ({ name, writes }: Crossing): FaultKind[] => {
  if (!writes) return ['fails', 'ends'];
  // A scan has no second copy: what a bad disk does to one is tried apart.
  const spoils = name === 'local.set' || name === 'database.put copies';
  return ['fails', 'failsAfter', 'ends', 'endsAfter', 'full', ...(spoils ? (['truncated', 'flipped'] as const) : [])];
};

interface Plan {
  at: number;
  kind: FaultKind;
}

/** The numbering of one run: every crossing gets the next number, and the one planned goes wrong. */
export interface Run {
  crossings: Crossing[];
  plan?: Plan;
  ended: boolean;
  /** Called once when the worker ends. */
  onEnd(): void;
}

let run: Run | undefined;
/** Takes back what the transactions still open have written: a worker that ends commits nothing. */
const undoings = new Set<() => void>();
export const whenEnded = (undo: () => void) => {
  undoings.add(undo);
  return () => undoings.delete(undo);
};

/** Without a run nothing is counted and nothing goes wrong. */
export const setRun = (next: Run | undefined): void => {
  run = next;
};

// Which worker is at work, through all that it awaits. What one that was stopped had still under way reaches nothing.
const workers = new AsyncLocalStorage<number>();
let present = 0;
export const inNewWorker = <T>(deed: () => T): T => workers.run(++present, deed);
export const inWorker = <T>(deed: () => T): T => workers.run(present, deed);

/** Stops the worker there is, and no other has been started yet. */
export const stopWorker = (): void => {
  present++;
};

/** Asked by whoever crosses: has its worker ended, or another been started since? */
export const isEnded = (): boolean => run?.ended === true || (workers.getStore() ?? present) !== present;

export function end(): void {
  if (!run || run.ended) return;
  run.ended = true;
  for (const undo of undoings) undo();
  undoings.clear();
  run.onEnd();
}

let ever = 0;
let underWay = 0;
/** Crossings ever, counted or not: as long as it grows, something is still at work. */
export const crossingsEver = (): number => ever;
/** Does the browser still owe an answer? A cipher on a busy machine takes its time. */
export const isAwaited = (): boolean => underWay > 0;

/** Counts a crossing and says what is to go wrong at it. */
export function cross(name: string, writes: boolean): FaultKind | undefined {
  ever++;
  if (!run) return undefined;
  run.crossings.push({ name, writes });
  const { plan } = run;
  const number = run.crossings.length;
  if (plan?.kind === 'full') return number >= plan.at && writes ? 'full' : undefined;
  return plan?.at === number ? plan.kind : undefined;
}

export const never = <T>(): Promise<T> => new Promise(() => undefined);

export const failure = (kind: FaultKind): Error =>
  kind === 'full'
    ? new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError')
    : new Error('IO error: made to fail');

/** A record as a bad disk would give it back. Whatever is stored is an object with texts in it, or a text. */
export function spoilt(kind: 'truncated' | 'flipped', value: unknown): unknown {
  if (typeof value === 'string') {
    const middle = Math.floor(value.length / 2);
    if (kind === 'truncated') return value.slice(0, middle);
    return value.slice(0, middle) + String.fromCharCode(value.charCodeAt(middle) ^ 1) + value.slice(middle + 1);
  }
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value instanceof ArrayBuffer ? value.slice(0) : value.buffer.slice(0));
    if (kind === 'truncated') return bytes.slice(0, bytes.length / 2).buffer;
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    return bytes.buffer;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  const long = entries.find(([name]) => name === 'data') ?? entries.at(-1);
  return long ? { ...value, [long[0]]: spoilt(kind, long[1]) } : value;
}

/** An asynchronous crossing. */
export async function pass<T>(name: string, writes: boolean, deed: (spoil: typeof asItIs) => Promise<T>): Promise<T> {
  if (isEnded()) return never();
  const kind = cross(name, writes);
  if (kind === 'fails' || kind === 'full') throw failure(kind);
  if (kind === 'ends') {
    end();
    return never();
  }
  underWay++;
  const done = await deed(kind === 'truncated' || kind === 'flipped' ? (value) => spoilt(kind, value) : asItIs).finally(
    () => underWay--,
  );
  if (isEnded()) return never();
  if (kind === 'failsAfter') throw failure(kind);
  if (kind === 'endsAfter') {
    end();
    return never();
  }
  return done;
}

const asItIs = (value: unknown): unknown => value;
