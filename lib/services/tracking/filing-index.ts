import { clocksOf } from '../../tracker/clocks.ts';
import type { Filing } from '../../tracker/filing.ts';
import { byRank, rankOf } from '../../tracker/rank.ts';
import { stateOf } from '../../tracker/state-of.ts';
import { z } from '../../zod.ts';

/** What a list must know of a filing to put it in its place: some 50 signs, so that a thousand are read at a glance. */
const row = z.object({
  id: z.string(),
  class: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  until: z.number().optional(),
  removedAt: z.number().optional(),
});
export type IndexRow = z.infer<typeof row>;

const filingIndex = z.object({
  /** Number of the next filing. */
  next: z.number().int().positive(),
  rows: z.array(row),
  /** Another one whenever anything was written about any filing. */
  revision: z.string().default(''),
});
export type FilingIndex = Omit<z.infer<typeof filingIndex>, 'revision'> & { revision?: string };

export const indexKey = 'filings';
const version = 1;
const record = z.object({ version: z.literal(version), value: filingIndex });

export const indexRecord = ({ next, rows }: FilingIndex): unknown => ({
  version,
  value: { next, rows, revision: crypto.randomUUID().slice(0, 8) },
});

/** The index as it is stored; undefined where it does not parse. */
export function parsedIndex(raw: unknown): FilingIndex | undefined {
  const parsed = record.safeParse(raw);
  return parsed.success ? parsed.data.value : undefined;
}

export function indexRowOf(filing: Filing): IndexRow {
  const state = stateOf(filing);
  const { id, removedAt } = filing;
  return { id, ...rankOf(state, clocksOf(filing, state), filing.kind), ...(removedAt !== undefined && { removedAt }) };
}

/** Made anew from the filings it lists. */
export const indexOf = (filings: readonly Filing[]): FilingIndex => ({
  next: Math.max(0, ...filings.map(({ number }) => number)) + 1,
  rows: filings.map(indexRowOf),
});

/** Rows of what is not removed, the most urgent first. */
export const listedRows = ({ rows }: FilingIndex): IndexRow[] =>
  rows.filter(({ removedAt }) => removedAt === undefined).toSorted(byRank);
