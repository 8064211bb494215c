// Draws public/icon/*.png anew: `node scripts/icons.mjs`. Run by hand when the mark changes; the images are committed.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

/** A compass needle on blue: our own mark, nothing official. Small sizes get a heavier drawing. */
const mark = (size) => {
  const small = size < 32;
  const ring = small
    ? ''
    : '<circle cx="64" cy="64" r="46" fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="6"/>';
  const [far, near] = small ? [26, 49] : [36, 53];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 128 128">
    <rect width="128" height="128" rx="28" fill="#0b5cad"/>${ring}
    <path d="M${128 - far} ${far} ${128 - near} ${128 - near} ${near} ${near}z" fill="#fff"/>
    <path d="M${far} ${128 - far} ${near} ${near} ${128 - near} ${128 - near}z" fill="#8fc3f5"/>
  </svg>`;
};

const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark(size)}`);
  const path = fileURLToPath(new URL(`../public/icon/${size}.png`, import.meta.url));
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
