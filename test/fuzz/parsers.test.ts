import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClean, isTold, type Parser } from './parser.ts';
import { parsers } from './parsers.ts';

/** A reader that takes longer than that over one input, in ms of work, hangs as far as a person is concerned. */
const patience = 2000;

interface Tally {
  cases: number;
  told: number;
  slowest: number;
}

async function tried({ read }: Parser, input: unknown, tally: Tally): Promise<void> {
  const before = process.threadCpuUsage().user;
  tally.cases += 1;
  try {
    await read(input as never);
  } catch (error) {
    if (!isTold(error)) throw error;
    tally.told += 1;
  }
  const took = (process.threadCpuUsage().user - before) / 1000;
  tally.slowest = Math.max(tally.slowest, took);
  expect(took, 'ms of work').toBeLessThan(patience);
  expect(isClean(), 'what every object has').toBe(true);
}

describe('whatever comes from outside is read, or refused in words', () => {
  it.each(parsers.map((row) => [row.reads, row] as const))('%s', async (reads, row) => {
    const tally: Tally = { cases: 0, told: 0, slowest: 0 };
    await fc.assert(fc.asyncProperty(row.inputs, (input) => tried(row, input, tally)));
    console.log(`fuzz: ${reads}: ${tally.cases} cases, ${tally.told} told errors, 0 throws`);
  });
});
