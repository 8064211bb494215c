import type { KitRow } from '../controls/kits/kit-row.ts';

const place = Symbol.for('beian-pilot.kits');

type World = typeof globalThis & { [place]?: readonly KitRow[] };

/** The kits brought to this document besides the assistant's own. The content scripts of one document share them. */
export const placedKits = (): readonly KitRow[] | undefined => (globalThis as World)[place];

export const placeKits = (rows: readonly KitRow[]): void => {
  (globalThis as World)[place] = rows;
};
