// Set-up for every command, with Node's built-ins alone: packages when the lock file changed, then a browser to test in.
// Everything is printed to stderr, so that a command's own stdout stays clean.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { findBrowser } from './find-browser.mjs';

const stampFile = 'node_modules/.beian-pilot-setup';
const shell = platform() === 'win32';

const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    shell,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function installPackages() {
  const stamp = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  // `.wxt` is what the packages' own post-install makes: without it nothing can be compiled.
  if (existsSync('.wxt/tsconfig.json') && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.error('setup: npm ci');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) throw new Error('npm ci failed, see above');
  writeFileSync(stampFile, stamp);
}

const isRootWithApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installBrowser() {
  if (findBrowser()) return;
  const aptInstall = () => run('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-cjk']);
  console.error('setup: no browser found, installing one');
  if (isRootWithApt()) aptInstall() || (run('apt-get', ['update', '-q']) && aptInstall());
  if (!findBrowser()) run('npx', ['playwright', 'install', 'chromium']);
  if (!findBrowser()) throw new Error('no browser: install Chromium or Edge, or set CHROME_PATH');
}

try {
  installPackages();
  if (!process.argv.includes('--no-browser')) installBrowser();
} catch (error) {
  console.error(`setup: ${error.message}`);
  process.exit(1);
}
