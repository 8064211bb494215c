// Set-up for every command, with Node's built-ins alone: packages when the lock file changed, then a browser to test in.
// Everything is printed to stderr, so that a command's own stdout stays clean.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { findBrowser } from './find-browser.mjs';
import { findFirefox } from './find-firefox.mjs';

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

function aptInstall(...names) {
  const install = () => run('apt-get', ['install', '-y', '-q', ...names]);
  if (isRootWithApt()) install() || (run('apt-get', ['update', '-q']) && install());
}

function installBrowser() {
  if (findBrowser()) return;
  console.error('setup: no browser found, installing one');
  aptInstall('chromium', 'fonts-noto-cjk');
  if (!findBrowser()) run('npx', ['playwright', 'install', 'chromium']);
  if (!findBrowser()) throw new Error('no browser: install Chromium or Edge, or set CHROME_PATH');
}

/** Only the long run needs it, and says so itself where there is none. */
function installFirefox() {
  if (findFirefox()) return;
  console.error('setup: no Firefox found, installing one');
  aptInstall('firefox-esr', 'fonts-noto-cjk');
}

try {
  installPackages();
  if (!process.argv.includes('--no-browser')) installBrowser();
  if (process.argv.includes('--firefox')) installFirefox();
} catch (error) {
  console.error(`setup: ${error.message}`);
  process.exit(1);
}
