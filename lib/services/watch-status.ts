import type { ConsoleReader } from './console-reader.ts';
import { watchPage } from './watching.ts';

/** Calls `found` once, when the console says where the filing stands. Ends when not `alive`. */
export function watchStatus(
  document: Document,
  reader: ConsoleReader,
  { found, alive }: { found(): void; alive(): boolean },
): void {
  const end = new AbortController();
  const look = (): void => {
    if (alive() && !reader.status()) return;
    end.abort();
    if (alive()) found();
  };
  watchPage(document, look, { soon: 50, pause: 500, signal: end.signal });
  look();
}
