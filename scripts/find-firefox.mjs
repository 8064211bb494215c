// Where a Firefox that takes our unsigned build for good can be found: ESR, Developer Edition or Nightly. The usual
// edition takes signed extensions only, so it is never picked by itself; FIREFOX_PATH overrides.
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly'];

const usualPlaces = {
  darwin: [
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
  ],
  win32: [
    'C:\\Program Files\\Firefox Developer Edition\\firefox.exe',
    'C:\\Program Files\\Firefox Nightly\\firefox.exe',
  ],
};

/** The path of a usable Firefox, or null. */
export function findFirefox() {
  const onPath = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  const places = [process.env.FIREFOX_PATH, ...onPath, ...(usualPlaces[platform()] ?? [])];
  return places.find((path) => path && existsSync(path)) ?? null;
}
