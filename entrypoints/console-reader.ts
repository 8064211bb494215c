import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rejectionsOn } from '../lib/recognise/rejections-on.ts';
import { statusOn } from '../lib/recognise/status-on.ts';
import { type ConsoleReader, consoleReader, placeReader } from '../lib/services/console-reader.ts';
import { background } from '../lib/services/own-background.ts';
import { watchStatus } from '../lib/services/watch-status.ts';

/** Brought by the background into pages of the console while a filing is under way: asks for the assistant at a status. */
export default defineUnlistedScript(() => {
  if (consoleReader()) return;
  const reader: ConsoleReader = {
    status: () => statusOn(document, document.location.pathname),
    rejections: () => rejectionsOn(document),
  };
  placeReader(reader);
  watchStatus(document, reader, {
    found: () => void background.tell('siteHere', { status: true }),
    alive: background.alive,
  });
});
