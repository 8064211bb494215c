// Where a Chromium that accepts unpacked extensions can be found. Branded Chrome ≥ 137 ignores --load-extension, so it
// is never picked by itself; CHROME_PATH overrides.
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'microsoft-edge', 'brave-browser'];

const usualPlaces = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
};

const cacheFolders = {
  darwin: 'Library/Caches/ms-playwright',
  win32: 'AppData/Local/ms-playwright',
  linux: '.cache/ms-playwright',
};

const insideDownload = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
];

function downloaded() {
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), cacheFolders[platform()] ?? cacheFolders.linux);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) => insideDownload.map((path) => join(folder, name, path)));
}

/** The path of a usable browser, or null. */
export function findBrowser() {
  const onPath = names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
  const places = [process.env.CHROME_PATH, ...onPath, ...(usualPlaces[platform()] ?? []), ...downloaded()];
  return places.find((path) => path && existsSync(path)) ?? null;
}
