import { globSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { takeTests } from './mini-vitest.ts';
import type { Mutant } from './mutants-of.ts';

/** Files by path from the project's root: tests to run, and changes to try, one after the other. */
interface Work {
  root: string;
  tests: readonly string[];
  mutants: readonly (Mutant | undefined)[];
}

const { root, tests, mutants } = workerData as Work;
const mini = new URL('./mini-vitest.ts', import.meta.url).href;
const strip = (text: string): string => stripTypeScriptTypes(text, { mode: 'strip' });

/** What a change may reach, by path; types are gone, and with them what was imported for their sake. */
const sources = new Map(
  globSync(['lib/checks/**/*.ts', 'test/lib/checks/**/*.ts', 'test/sample/*.ts'], { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => [path, strip(readFileSync(`${root}/${path}`, 'utf8'))] as const),
);
const importsOf = new Map(
  [...sources].map(([path, text]) => [
    path,
    [...text.matchAll(/from '(\.[^']+)'/gu)].map(([, to = '']) => posix.join(posix.dirname(path), to)),
  ]),
);
function importersOf(path: string): ReadonlySet<string> {
  const found = new Set([path]);
  for (const one of found) {
    for (const [importer, imported] of importsOf) if (imported.includes(one)) found.add(importer);
  }
  return found;
}

let trial = 0;
let mutant: Mutant | undefined;
/** Loaded anew: what is changed, and what imports it. All else stays as it was. */
let touched: ReadonlySet<string> = new Set();

const pathOf = (url: string): string =>
  url.startsWith('file:')
    ? fileURLToPath(url)
        .replaceAll('\\', '/')
        .slice(root.length + 1)
    : '';
const urlOf = (path: string): string => pathToFileURL(`${root}/${path}`).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest') return { url: mini, shortCircuit: true };
    const found = next(specifier, context);
    const [url = ''] = found.url.split('?');
    return touched.has(pathOf(url)) ? { ...found, url: `${url}?trial=${trial}`, shortCircuit: true } : found;
  },
  load(url, context, next) {
    const [plain = ''] = url.split('?');
    const text = sources.get(pathOf(plain));
    if (!url.includes('?trial=') || text === undefined) return next(url, context);
    const isMutant = mutant && pathOf(plain) === mutant.path;
    const whole = isMutant ? readFileSync(fileURLToPath(plain), 'utf8') : '';
    const source =
      mutant && isMutant ? strip(whole.slice(0, mutant.start) + mutant.to + whole.slice(mutant.end)) : text;
    return { format: 'module', source, shortCircuit: true };
  },
});

interface Named {
  name: string;
  run: () => unknown;
  of?: string;
}

const why = (error: unknown): string => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));

/** Tests that noticed changes of a file: likely to notice the next. */
const noticed = new Map<string, string[]>();

/** What the tests said: undefined, or what failed first. */
async function failure(): Promise<string | undefined> {
  trial += 1;
  touched = mutant ? importersOf(mutant.path) : new Set(sources.keys());
  const all: Named[] = [];
  for (const path of tests.filter((one) => touched.has(one))) {
    takeTests();
    try {
      await import(`${urlOf(path)}?trial=${trial}`);
    } catch (error) {
      return `${path}: ${why(error)}`;
    }
    all.push(...takeTests().map((test, at) => ({ ...test, name: `${path}#${at}` })));
  }
  const known = noticed.get(mutant?.path ?? '') ?? [];
  const own = sources.get(mutant?.path ?? '') ?? '';
  const rank = ({ name, of }: Named): number => (known.includes(name) ? 0 : of && own.includes(`'${of}'`) ? 1 : 2);
  for (const { name, run } of all.toSorted((a, b) => rank(a) - rank(b))) {
    try {
      await run();
    } catch (error) {
      if (mutant) noticed.set(mutant.path, [...new Set([name, ...known])]);
      return `${name}: ${why(error)}`;
    }
  }
  return undefined;
}

for (const [at, one] of mutants.entries()) {
  mutant = one;
  parentPort?.postMessage({ at });
  parentPort?.postMessage({ at, failed: await failure() });
}
