// Draws public/icon/*.png and the stores' icons anew: `node scripts/icons.mjs`. Run by hand when the mark changes; the images
// are committed. Sizes of the stores as read in 2026-11: Chrome's is 96 pixels within 128, Edge's 300.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { mark } from './mark.mjs';

const icons = [
  ...[16, 24, 32, 48, 64, 96].map((size) => ({ size, path: `public/icon/${size}.png` })),
  { size: 128, path: 'public/icon/128.png', padded: true },
  { size: 128, path: 'docs/stores/icon-128.png', padded: true },
  { size: 300, path: 'docs/stores/logo-300.png' },
];

const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { size, path, padded } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark(size, { padded })}`);
  await page.screenshot({ path: fileURLToPath(new URL(`../${path}`, import.meta.url)), omitBackground: true });
}
await browser.close();
