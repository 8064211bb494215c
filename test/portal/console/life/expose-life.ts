import { watchTouches } from '../../decoys/touched.ts';
import type { SeenFiling } from './seen-filing.ts';

/** For tests: what the page knows of the filing, and whether anybody touched the page. */
export function exposeLife(seen: SeenFiling): void {
  const touched = watchTouches();
  for (const place of new Set([window, window.top ?? window]))
    Object.defineProperty(place, '__practice', {
      configurable: true,
      value: {
        get filing() {
          return JSON.parse(JSON.stringify(seen.filing ?? null));
        },
        touched,
      },
    });
}
