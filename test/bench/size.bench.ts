import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { atMost, type Figures } from './figure.ts';

const budgets = { 'sentinel.js': 5, 'content-scripts/assistant.js': 110 };

/** What a page has to load, in kB (1,000 bytes) after gzip. */
export const sizeBench = (): Figures =>
  Object.fromEntries(
    Object.entries(budgets).map(([file, kB]) => [
      `gzipKb.${file}`,
      atMost(kB, gzipSync(readFileSync(`.output/chrome-mv3/${file}`), { level: 9 }).length / 1000),
    ]),
  );
