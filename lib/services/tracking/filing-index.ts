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

const isRemoved = ({ removedAt }: Pick<IndexRow, 'removedAt'>): boolean => removedAt !== undefined;

/** As it is stored: the most urgent first, what was removed last, so that who shows a few need not look at all. */
export const indexRecord = ({ next, rows }: FilingIndex): unknown => ({
  version,
  value: {
    next,
    rows: rows.toSorted((one, other) => Number(isRemoved(one)) - Number(isRemoved(other)) || byRank(one, other)),
    revision: crypto.randomUUID().slice(0, 8),
  },
});

const unread = z.object({ version: z.literal(version), value: z.object({ rows: z.array(z.unknown()) }) });

/** Ids of the most urgent, at most so many, and how many there are that are not removed: the rest is counted, not read. */
export function firstRows(raw: unknown, most: number): { ids: string[]; total: number } {
  const parsed = unread.safeParse(raw);
  const all = (parsed.success ? parsed.data.value.rows : []) as readonly (Partial<IndexRow> | null)[];
  const listed = all.filter((one) => one !== null && one.removedAt === undefined);
  const rows = z.array(row).safeParse(listed.slice(0, most));
  return { ids: rows.success ? rows.data.map(({ id }) => id) : [], total: listed.length };
}

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
