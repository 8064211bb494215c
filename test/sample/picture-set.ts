import type { Recipe } from './generated-picture.ts';
import { seeded } from './seeded.ts';

type Random = () => number;

const one = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const between = (random: Random, from: number, to: number): number => from + random() * (to - from);

const sizes = [
  [1280, 960],
  [1280, 720],
  [960, 1280],
  [1600, 1200],
  [2400, 1800],
  [3000, 2000],
] as const;
const small = sizes.slice(0, 4);

/** A picture nothing is wrong with: sharp, in colour though perhaps pale, hardly compressed. */
const good = (random: Random, seed: number, from: readonly (typeof sizes)[number][]): Recipe => {
  const [width, height] = one(random, from);
  return {
    seed,
    paper: one(random, ['idFront', 'idBack', 'licence', 'letter']),
    width,
    height,
    sigma: between(random, 0, 1),
    colour: one(random, ['full', 'full', 'washed']),
    table: one(random, ['white', 'grey', 'wood']),
    quality: between(random, 0.6, 0.95),
    noise: between(random, 0, 6),
    askew: between(random, -4, 4),
    enlarged: 1,
  };
};

/** What is done to a good picture; `warns`: what it should then be warned of, absent: nobody can say, only reported. */
export interface Spoiling {
  warns?: 'grey' | 'blurred' | 'squeezed';
  spoil(random: Random): Partial<Recipe>;
}

export const spoilings = {
  good: { spoil: () => ({}) },
  blurred: { warns: 'blurred', spoil: (random) => ({ sigma: between(random, 3, 6) }) },
  grey: {
    warns: 'grey',
    spoil: (random) => ({ colour: one(random, ['grey', 'tintedGrey']), table: one(random, ['white', 'grey']) }),
  },
  squeezed: {
    warns: 'squeezed',
    spoil: (random) => {
      const [width, height] = one(random, small);
      return { width, height, quality: between(random, 0.01, 0.06) };
    },
  },
  'a little blurred': { spoil: (random) => ({ sigma: between(random, 1.5, 2.5) }) },
  'enlarged 3 to 5 times': { spoil: (random) => ({ enlarged: between(random, 3, 5) }) },
} as const satisfies Record<string, Spoiling>;

export type SpoilingName = keyof typeof spoilings;

/** So many pictures of a kind; the same for the same seed. Large ones take seconds each to draw. */
export const recipes = (name: SpoilingName, count: number, seed: number, withLarge: boolean): Recipe[] => {
  const { spoil }: Spoiling = spoilings[name];
  const random = seeded(seed * 1009 + name.length);
  return Array.from({ length: count }, (_, at) => ({
    ...good(random, seed * 1000 + at, withLarge ? sizes : small),
    ...spoil(random),
  }));
};
