import type { Reply } from '../../../lib/platform/messages.ts';

type Row = Reply<'profiles'>[number];

export const sortings = ['used', 'changed', 'name'] as const;
export type Sorting = (typeof sortings)[number];

const byName = new Intl.Collator('zh-CN', { numeric: true });

const orders: Record<Sorting, (a: Row, b: Row) => number> = {
  used: (a, b) => (b.usedAt ?? 0) - (a.usedAt ?? 0) || b.updatedAt - a.updatedAt,
  changed: (a, b) => b.updatedAt - a.updatedAt,
  name: (a, b) => byName.compare(a.name, b.name),
};

/** Profiles in the order a person wants to see them. */
export const sortedProfiles = (rows: Reply<'profiles'>, sorting: Sorting): Reply<'profiles'> =>
  rows.toSorted(orders[sorting]);
