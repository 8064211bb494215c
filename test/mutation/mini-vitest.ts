import { isDeepStrictEqual } from 'node:util';

// As much of vitest as tests of pure code use, to run them a thousand times in one process.

type Run = () => unknown;
interface Test {
  run: Run;
  /** The rule an example is of. */
  of?: string;
}
const tests: Test[] = [];

/** What was registered since the last time. */
export const takeTests = (): Test[] => tests.splice(0);

const each =
  (table: readonly unknown[]) =>
  (_: string, body: (...row: never[]) => unknown): void => {
    for (const row of table) {
      const { rule } = (row ?? {}) as { rule?: unknown };
      const run = () => body(...((Array.isArray(row) ? row : [row]) as never[]));
      tests.push({ run, ...(typeof rule === 'string' && { of: rule }) });
    }
  };
/** The body stands last, or before a time limit. */
export const it = Object.assign(
  (_: string, ...rest: readonly unknown[]): void => {
    tests.push({ run: rest.find((one): one is Run => typeof one === 'function') as Run });
  },
  { each },
);
export const describe = Object.assign((_: string, body: Run): void => void body(), {
  each:
    (table: readonly unknown[]) =>
    (_: string, body: (...row: never[]) => unknown): void => {
      for (const row of table) body(...((Array.isArray(row) ? row : [row]) as never[]));
    },
});

/** Keys that hold undefined count as none. */
const defined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(defined);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, defined(inner)]),
  );
};
const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(defined(one), defined(other));
const holds = (whole: unknown, part: unknown): boolean =>
  typeof part !== 'object' || part === null || Array.isArray(part)
    ? same(whole, part)
    : Object.entries(part).every(([key, inner]) => holds((whole as Record<string, unknown> | undefined)?.[key], inner));

const matchers = {
  toBe: (is: unknown, wanted: unknown) => Object.is(is, wanted),
  toEqual: same,
  toBeUndefined: (is: unknown) => is === undefined,
  toBeDefined: (is: unknown) => is !== undefined,
  toBeGreaterThan: (is: number, least: number) => is > least,
  toBeGreaterThanOrEqual: (is: number, least: number) => is >= least,
  toBeLessThan: (is: number, most: number) => is < most,
  toBeLessThanOrEqual: (is: number, most: number) => is <= most,
  toContain: (is: string | unknown[], part: never) => is.includes(part),
  toContainEqual: (is: unknown[], part: unknown) => is.some((one) => same(one, part)),
  toHaveLength: (is: { length: number }, length: number) => is.length === length,
  toHaveProperty: (is: object, key: string) => key in is,
  toMatch: (is: string, form: RegExp | string) => (typeof form === 'string' ? is.includes(form) : form.test(is)),
  toMatchObject: holds,
} as const;

type Matchers = Record<keyof typeof matchers, (...wanted: unknown[]) => void>;

const matching = (is: unknown, wantsIt: boolean): Matchers =>
  Object.fromEntries(
    Object.entries(matchers).map(([name, matches]) => [
      name,
      (...wanted: unknown[]) => {
        if ((matches as (...all: unknown[]) => boolean)(is, ...wanted) !== wantsIt) throw new Error(name);
      },
    ]),
  ) as Matchers;

export const expect = (is: unknown): Matchers & { not: Matchers } => ({
  ...matching(is, true),
  not: matching(is, false),
});
