import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { atMost, type Figures } from './figure.ts';

const folders = ['.output/chrome-mv3', '.output/chrome-mv3/content-scripts'];

/** Gzip bytes allowed for each script that runs in a person's pages. */
const budgets = { sentinel: 5_000, assistant: 110_000, checking: 15_000, teaching: 15_000 };

/** What the scripts in people's pages weigh, as a share of what they may. */
export async function sizeBench(): Promise<Figures> {
  return Object.fromEntries(
    Object.entries(budgets).map(([name, budget]) => {
      const path = folders.map((folder) => `${folder}/${name}.js`).find((one) => existsSync(one));
      if (!path) throw new Error(`${name}.js was not built`);
      const bytes = gzipSync(readFileSync(path), { level: 9 }).length;
      return [`gzipOverBudget.${name}`, { ...atMost(1, bytes / budget), detail: { bytes, budget } }];
    }),
  );
}
