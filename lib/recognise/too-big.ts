import { scopesOf } from './composed.ts';

/** Of a hundred thousand elements a look takes half a second on a slow machine (`npm run bench -- scan`). */
const most = 60_000;

/** Has the page, with its frames and open shadow roots, more elements than are read? */
export const isTooBig = (document: Document): boolean =>
  scopesOf(document).reduce((count, scope) => count + scope.querySelectorAll('*').length, 0) > most;
