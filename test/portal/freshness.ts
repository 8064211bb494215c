import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['test/portal', 'test/vue-of.ts', 'lib/fields/codes', 'package-lock.json'];

const isTest = (path: string) => /\.(?:spec|test)\.ts$/u.test(path);

const filesBelow = (path: string): string[] => {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return isTest(path) ? [] : [path];
  return readdirSync(join(root, path)).flatMap((name) => filesBelow(`${path}/${name}`));
};

/** A name for what the pages are built from: changes whenever one of the sources does. */
export function freshness(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesBelow).sort()) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Where built pages are kept between runs. */
export const cacheFolder = join(root, 'node_modules/.cache/practice-portal');
