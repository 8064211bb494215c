import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { entryOn } from '../lib/recognise/entry-on.ts';
import { background } from '../lib/services/own-background.ts';
import { watchEntry } from '../lib/services/watch-entry.ts';

const here = Symbol.for('beian-pilot.entry-reader');

/** Brought by the background into pages of the console: tells of the way into the filing where the page shows it. */
export default defineUnlistedScript(() => {
  if (here in globalThis) return;
  Object.defineProperty(globalThis, here, { value: true });
  watchEntry(document, {
    read: () => entryOn(document, document.location.pathname),
    guide: async (seen) => (await background.ask('entryGuide', seen))?.guide,
    bring: () => void background.tell('siteHere', { entry: true }),
    putAway: (kind) => void background.ask('putAwayEntry', { kind }),
    alive: background.alive,
  });
});
