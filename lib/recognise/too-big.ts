import type { Scope } from './composed.ts';

/** Of a hundred thousand elements a look takes half a second on a slow machine (`npm run bench -- scan`). */
const most = 60_000;

/** Has the page, with its frames and open shadow roots, more elements than are read? */
export const isTooBig = (scopes: readonly Scope[]): boolean =>
  scopes.reduce((count, { elements }) => count + elements.length, 0) > most;
