import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Lang } from '../../../lib/texts/index.ts';
import { mark } from '../../../scripts/mark.mjs';
import { smallPng } from './small-png.ts';

const from = 'docs/screens';
const to = 'docs/stores';
/** What the stores take, as read in 2026-11. */
const screenshot = { width: 1280, height: 800 };
const tiles = [
  { width: 440, height: 280 },
  { width: 1400, height: 560 },
] as const;
/** Shown in this order; the first is what most people see. */
const shown = ['assistant-filled', 'popup', 'editor', 'filing-verifying', 'materials'] as const;

const words = {
  'zh-CN': {
    name: '备案领航',
    does: '在官方页面上帮你填写小程序备案',
    how: '提示、填写、读回、提醒；数据加密留在本机',
    not: '非官方工具',
  },
  en: {
    name: 'Beian Pilot',
    does: 'Helps with mini program filing on the official pages',
    how: 'Hints, filling, read-back, reminders; data stays encrypted on your machine',
    not: 'Unofficial',
  },
} as const satisfies Record<Lang, object>;

const langs = ['zh-CN', 'en'] as const;

const drawn = (name: string, lang: Lang): string => {
  const file = lang === 'en' ? `${name}.en.png` : `${name}.png`;
  return `data:image/png;base64,${readFileSync(join(from, file)).toString('base64')}`;
};

const style = `<style>
  * { box-sizing: border-box; margin: 0 }
  body { position: relative; overflow: hidden; width: 100vw; height: 100vh; color: #1b2430; background: #e6f0fa;
    font: 16px/1.4 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif }
  .whole { display: block; width: 100%; }
  /* Without the site's menu at the left, and without the rows at the foot that wait for a person. */
  .panel { position: absolute; top: 0; right: 0; width: 117% }
  .beside { display: flex; align-items: center; gap: 5vw; height: 100%; padding: 0 5vw }
  .beside > div { flex: 1; min-width: 0 }
  .card { flex: none; width: 402px; height: 86%; border: 1px solid #d3dae3; border-radius: 10px; object-fit: cover; object-position: top;
    mask-image: linear-gradient(#000 82%, transparent) }
  h1 { font-weight: 600; font-size: 1em; margin: .2em 0 }
  p { color: #566273 }
  p + p { margin-top: .4em }
  .not { display: inline-block; margin-top: .6em; padding: .1em .6em; border: 1px solid #8a5300; border-radius: 6px;
    color: #8a5300; background: #fdf3e1 }
</style>`;

/** Our mark, what it does and that it is unofficial, beside the popup where there is room for one. */
const poster = (lang: Lang, { width }: { width: number }): string => {
  const { name, does, how, not } = words[lang];
  const [size, big, text] = width < 500 ? [88, 40, 18] : [96, 56, 24];
  const card = width < 500 ? '' : `<img class="card" src="${drawn('popup', lang)}">`;
  return `${style}<div class="beside"><div>${mark(size)}
    <h1 style="font-size:${big}px">${name}</h1>
    <p style="font-size:${text}px">${does}</p>${width < 500 ? '' : `<p style="font-size:${text}px">${how}</p>`}
    <span class="not" style="font-size:${text}px">${not}</span></div>${card}</div>`;
};

const pageOf = (name: string, lang: Lang): string => {
  if (name === 'popup') return poster(lang, screenshot);
  return `${style}<img class="${name.startsWith('assistant') ? 'panel' : 'whole'}" src="${drawn(name, lang)}">`;
};

/** Draws what the stores want out of the pictures in docs/screens/. */
export async function drawStorePictures(page: Page): Promise<void> {
  mkdirSync(to, { recursive: true });
  for (const old of readdirSync(to).filter((name) => /^(?:screenshot|promo)-.*\.png$/u.test(name)))
    rmSync(join(to, old));
  const draw = async (html: string, size: { width: number; height: number }, file: string) => {
    await page.setViewportSize(size);
    await page.setContent(html);
    writeFileSync(join(to, file), smallPng(await page.screenshot()));
  };
  for (const lang of langs) {
    for (const [at, name] of shown.entries())
      await draw(pageOf(name, lang), screenshot, `screenshot-${at + 1}-${name}.${lang}.png`);
    for (const size of tiles) await draw(poster(lang, size), size, `promo-${size.width}x${size.height}.${lang}.png`);
  }
}
