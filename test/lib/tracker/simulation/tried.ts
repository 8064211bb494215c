import fc from 'fast-check';
import { type Begun, type Played, play } from './play.ts';
import { shortest } from './shortest.ts';

/** A row of so many steps, in which so many filings have their turn. */
export interface Size {
  steps: number;
  filings: number;
}

export interface Tried extends Played {
  runs: number;
  /** The row that went wrong. */
  wrong?: readonly number[];
}

type In = <T>(play: (begun: Begun) => Promise<T>) => Promise<T>;

/** Rows of numbers, each a step of the world. */
const rowsOf = ({ steps }: Size) =>
  fc.noBias(fc.array(fc.maxSafeNat(), { minLength: steps, maxLength: steps, size: 'max' }));

const lastLines = 80;

/** What went wrong and what led to it, in the shortest row that still does. */
export async function story(row: readonly number[], { filings }: Size, within: In): Promise<string> {
  const played = (steps: readonly number[], narrate?: (line: string) => void): Promise<string | undefined> =>
    within((begun) =>
      play(steps, filings, begun, narrate).then(
        () => undefined,
        (error) => String(error),
      ),
    );
  const short = await shortest(row, async (steps) => (await played(steps)) !== undefined);
  const lines: string[] = [];
  const wrong = await played(short, (line) => lines.push(line));
  return [...lines.slice(-lastLines), `${wrong}`, `steps: ${JSON.stringify(short)}`].join('\n');
}

/** Plays rows until one goes wrong. `within` hands over the background they are played with, as often as it is asked. */
export async function tried(size: Size, within: In, { runs, seed }: { runs: number; seed: number }): Promise<Tried> {
  const all: Played = { days: 0, filings: 0, shown: 0, looks: 0 };
  const add = (one: Played): void => {
    for (const key of ['days', 'filings', 'shown', 'looks'] as const) all[key] += one[key];
  };
  const property = fc.asyncProperty(rowsOf(size), (row) => within((begun) => play(row, size.filings, begun)).then(add));
  const { failed, counterexample, numRuns } = await fc.check(property, { numRuns: runs, seed, endOnFailure: true });
  return { ...all, runs: numRuns, ...(failed && { wrong: counterexample?.[0] ?? [] }) };
}
