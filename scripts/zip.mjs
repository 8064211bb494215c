// Builds for the stores and packs: `.output/packages/`, with a file of sha256 sums. The same sources give the same bytes.
// Chrome and Edge take the same package. The sources are what is committed, as Mozilla's reviewers want them beside the
// Firefox package; without git they are left out, which is the case where a reviewer builds out of them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { pack, sha256 } from './pack.mjs';

const shell = platform() === 'win32';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = '.output/packages';

function build(...args) {
  const { status } = spawnSync('npx', ['wxt', 'build', ...args], { stdio: ['ignore', 2, 2], shell });
  if (status !== 0) throw new Error(`wxt build ${args.join(' ')} failed, see above`);
}

/** What is committed, but pictures of screens: they are made, and nothing is built from them. */
const sources = () =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((name) => name !== '' && !/^docs\/(?:screens|stores)\/.*\.png$/u.test(name) && existsSync(name));

for (const browser of ['chrome-mv3', 'firefox-mv3']) rmSync(join('.output', browser), { recursive: true, force: true });
build();
build('-b', 'firefox', '--mv3');
const chromium = pack('.output/chrome-mv3');
const packages = {
  chrome: chromium,
  edge: chromium,
  firefox: pack('.output/firefox-mv3'),
  ...(existsSync('.git') && { sources: pack('.', sources()) }),
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const sums = Object.entries(packages).map(([name, bytes]) => {
  const file = `beian-pilot-${version}-${name}.zip`;
  writeFileSync(join(folder, file), bytes);
  return `${sha256(bytes)}  ${file}`;
});
writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
if (!packages.sources) console.error('zip: no git here, so no package of the sources');
