import { seeded } from '../sample/seeded.ts';

/** Draws that depend on a seed alone. */
export interface Lot {
  /** True once in so many. */
  oneIn(times: number): boolean;
  /** A whole number from 0 up to, and without, the limit. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** So many different ones, in the order they stood. */
  some<Item>(items: readonly Item[], count: number): Item[];
  shuffled<Item>(items: readonly Item[]): Item[];
}

export function lotOf(seed: number): Lot {
  const next = seeded(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const left = [...items];
    return items.map(() => left.splice(below(left.length), 1)[0] as Item);
  };
  return {
    below,
    shuffled,
    oneIn: (times) => below(times) === 0,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    some: (items, count) => {
      const chosen = new Set(shuffled([...items.keys()]).slice(0, count));
      return items.filter((_, at) => chosen.has(at));
    },
  };
}
