import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Lang } from '../../../lib/texts/index.ts';
import type { Screen } from './screen.ts';
import { screens } from './screens.ts';
import { indexOf, type Picture } from './screens-index.ts';
import { smallPng } from './small-png.ts';
import { drawStorePictures } from './store-pictures.ts';
import { throughScreens } from './through-screens.ts';
import { startWorld } from './world.ts';

const folder = 'docs/screens';
/** What is longer is cut there, CSS pixels. */
const longest = 1400;
/** A cursor blinks, and what keeps to the window's foot would lie over the middle of a tall picture. */
const forPictures = '* { caret-color: transparent !important; } .save-bar { position: static !important; }';
const narrow = { width: 320, height: 640 };

/** So many frames of the same height in a row: an answer of the worker comes sooner. */
const stillFrames = 15;

/** How tall the page is once its height stands still. */
const settledHeight = (page: Page): Promise<number> =>
  page.evaluate(async (wanted) => {
    let height = -1;
    for (let still = 0; still < wanted; ) {
      await new Promise((frame) => requestAnimationFrame(frame));
      const { scrollHeight } = document.documentElement;
      still = scrollHeight === height ? still + 1 : 0;
      height = scrollHeight;
    }
    return height;
  }, stillFrames);

async function shot(page: Page, { ours }: Screen): Promise<Buffer> {
  // A sheet made by script: the pages of the extension allow no other that is not their own.
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, forPictures);
  const { width, height } = page.viewportSize() as { width: number; height: number };
  if (ours === 'overlay') return page.screenshot();
  // A control for dates takes the page's language when it is built, and ours has been set after that.
  await page.evaluate(() => {
    for (const input of document.querySelectorAll<HTMLInputElement>('[type^="date"], [type="time"]')) {
      const { type } = input;
      input.type = 'text';
      input.type = type;
    }
  });
  const whole = await settledHeight(page);
  const clip = { x: 0, y: 0, width, height: Math.min(longest, Math.max(height, whole)) };
  return page.screenshot({ fullPage: true, clip });
}

/** Draws every screen in Chinese, the main ones in the dark, narrow and in English as well, and their index. */
export async function drawScreens(): Promise<void> {
  process.env.TZ = 'Asia/Shanghai';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  const world = await startWorld();
  const put = async (page: Page, screen: Screen, how: Picture['how'], lang: Lang) => {
    const file = how === 'light' ? `${screen.name}.png` : `${screen.name}.${how}.png`;
    writeFileSync(join(folder, file), smallPng(await shot(page, screen)));
    pictures.push({ screen, how, file });
    console.error(`${file} (${lang})`);
  };
  try {
    await throughScreens(world, ['zh-CN', 'en'], screens, async (screen, page, lang) => {
      if (lang === 'en') return screen.main && put(page, screen, 'en', lang);
      await put(page, screen, 'light', lang);
      if (!screen.main) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      await put(page, screen, 'dark', lang);
      await page.emulateMedia({ colorScheme: 'light' });
      if (screen.ours === 'overlay') return;
      await page.setViewportSize(narrow);
      await put(page, screen, 'narrow', lang);
    });
    await drawStorePictures(await world.rig.context.newPage());
  } finally {
    await world.close();
  }
  writeFileSync(join(folder, 'README.md'), indexOf(pictures));
}
