// What the scripts in people's pages weigh, after a build: gzip sizes against their budgets. Exit 1 when one is over.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = '.output/chrome-mv3';

// In bytes; kB as everywhere in this project: 1,000 bytes. A script in no row is a fault: it would weigh unseen.
const budgets = {
  'sentinel.js': 5_000,
  'console-reader.js': 5_000,
  'entry-reader.js': 5_000,
  'assistant.js': 110_000,
  'checking.js': 15_000,
  'more-kits.js': 6_000,
  'teaching.js': 15_000,
};

const scripts = ['', 'content-scripts']
  .map((inner) => join(folder, inner))
  .filter((path) => existsSync(path))
  .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
  .filter((path) => path.endsWith('.js') && basename(path) !== 'background.js');

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const faults = Object.keys(budgets)
  .filter((name) => !scripts.some((path) => basename(path) === name))
  .map((name) => `${name} is not in ${folder}: build first`);

for (const path of scripts) {
  const name = basename(path);
  const bytes = gzipSync(readFileSync(path), { level: 9 }).length;
  const budget = budgets[name];
  console.log(`${name.padEnd(14)} ${kB(bytes).padStart(9)} gzip, at most ${budget ? kB(budget) : '?'}`);
  if (!budget) faults.push(`${path} has no budget: add one to scripts/sizes.mjs`);
  else if (bytes > budget) faults.push(`${name} is ${kB(bytes - budget)} over its budget`);
}

for (const fault of faults) console.error(`sizes: ${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
