import type { EntryGuide, EntryKind } from '../platform/entry-messages.ts';
import type { EntrySeen } from '../recognise/entry-on.ts';
import { drawEntry } from './draw-entry.ts';
import { entryBoard, showEntry } from './entry-board.ts';
import { watchPage } from './watching.ts';

interface World {
  read(): EntrySeen | undefined;
  /** What to say of it; nothing where the person has put its kind away. */
  guide(seen: EntrySeen): Promise<EntryGuide | undefined>;
  /** There is something to say: the overlay is to come. */
  bring(): void;
  /** The person wants to be told of this kind no more. */
  putAway(kind: EntryKind): void;
  alive(): boolean;
}

/** Pages come in pieces: what is told of because something is not there waits for it so long, in ms. */
const patience = 1500;
const absent: ReadonlySet<EntryKind> = new Set(['blocked', 'closed']);

/** Keeps the board at what the page shows of the entry, as it changes. Ends when not `alive`. */
export function watchEntry(document: Document, { read, guide, bring, putAway, alive }: World): void {
  const end = new AbortController();
  let stood = '';
  let own: HTMLElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function tell(seen: EntrySeen, key: string): Promise<void> {
    const found = await guide(seen);
    if (stood !== key || !found) return;
    own = drawEntry(found, () => {
      putAway(found.kind);
      showEntry();
    });
    showEntry({ element: own, open: false });
    bring();
  }

  function look(): void {
    if (!alive()) end.abort();
    const seen = end.signal.aborted ? undefined : read();
    const key = seen ? [seen.kind, ...seen.blockers].join(' ') : '';
    if (key === stood) return;
    stood = key;
    clearTimeout(waiting);
    if (own && entryBoard().shown?.element === own) showEntry();
    if (seen) waiting = setTimeout(() => void tell(seen, key), absent.has(seen.kind) ? patience : 0);
  }

  watchPage(document, look, { soon: 50, pause: 500, signal: end.signal });
  look();
}
