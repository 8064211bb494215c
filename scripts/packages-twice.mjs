// Are the packages the same bytes wherever they are made? Makes them here, then once more out of the package of the sources
// in another folder with packages of its own, as a reviewer would, and compares. 0: the same; 1: not.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const shell = platform() === 'win32';

/** Name → sum of each package made in that folder. */
function made(cwd) {
  const { status } = spawnSync('npm', ['run', 'zip'], { cwd, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) throw new Error(`npm run zip failed in ${cwd}, see above`);
  const lines = readFileSync(join(cwd, '.output/packages/SHA256SUMS'), 'utf8').trim().split('\n');
  return Object.fromEntries(lines.map((line) => line.split('  ').toReversed()));
}

const here = made('.');
const sources = Object.keys(here).find((name) => name.endsWith('-sources.zip'));
if (!sources) throw new Error('no package of the sources: this is no git checkout');
const elsewhere = mkdtempSync(join(tmpdir(), 'beian-pilot-sources-'));
try {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join('.output/packages', sources))))) {
    mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
    writeFileSync(join(elsewhere, name), bytes);
  }
  const there = made(elsewhere);
  const different = Object.keys(there).filter((name) => there[name] !== here[name]);
  const sums = Object.entries(there).map(([name, sum]) => `${name} ${sum.slice(0, 12)}`);
  console.log(`packages: made twice, in two folders, ${different.length} different: ${sums.join(', ')}`);
  process.exitCode = different.length > 0 ? 1 : 0;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
