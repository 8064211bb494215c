import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { readPackage } from '../stores/read-package.ts';
import { storeFaults } from '../stores/store-rules.ts';
import { expect, test } from './fixtures.ts';
import { openConsole } from './pages/console.ts';
import { startRig } from './rig.ts';

const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')) as Record<string, unknown>;
const hosts = ['https://mp.weixin.qq.com/*', 'https://beian.miit.gov.cn/*'];

test('the package is one that Chrome Web Store and Edge Add-ons take', () => {
  expect(storeFaults(readPackage('.output/chrome-mv3'))).toEqual([]);
});

test('the built manifest asks for no more than it says', () => {
  expect(manifest).toMatchObject({
    manifest_version: 3,
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'idle',
      'contextMenus',
      'sidePanel',
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      fill: { suggested_key: { default: 'Alt+Shift+F' } },
      verification: { suggested_key: { default: 'Alt+Shift+V' } },
      panel: { suggested_key: { default: 'Alt+Shift+K' } },
    },
    side_panel: { default_path: 'sidepanel.html' },
    host_permissions: hosts,
    incognito: 'not_allowed',
    background: { service_worker: 'background.js' },
    options_ui: { page: 'options.html' },
  });
  // Anything else a manifest may hold (content_scripts, web_accessible_resources, externally_connectable,
  // optional permissions, …) would be news.
  expect(Object.keys(manifest).toSorted()).toEqual([
    'action',
    'background',
    'commands',
    'content_security_policy',
    'default_locale',
    'description',
    'host_permissions',
    'icons',
    'incognito',
    'manifest_version',
    'minimum_chrome_version',
    'name',
    'options_ui',
    'permissions',
    'side_panel',
    'version',
  ]);
  const { extension_pages: policy = '', ...others } = manifest.content_security_policy as Record<string, string>;
  expect(others).toEqual({});
  expect(policy.split(/;\s*/u)).toEqual([
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

for (const path of ['docs/stores/listing.zh-CN.md', 'docs/stores/listing.en.md', 'README.md', 'README.en.md'])
  test(`${path} says why each permission of the built manifest is wanted, and no other`, () => {
    const firstCells = [...readFileSync(path, 'utf8').matchAll(/^\| (`[^|]*`) \|/gmu)].map(([, cell = '']) => cell);
    const named = firstCells.flatMap((cell) =>
      [...cell.matchAll(/`([a-zA-Z]+|https:[^`]+)`/gu)].map(([, name]) => name),
    );
    const asked = [...(manifest.permissions as string[]), ...(manifest.host_permissions as string[])];
    expect(named.toSorted()).toEqual(asked.toSorted());
  });

test('no script that is shipped holds a word that reaches out, or runs a text', () => {
  const words =
    /(?<![\w$.])(?:fetch|fetchLater|importScripts|eval)\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|connectNative|new (?:Image|Audio|Worker|SharedWorker|Function)\b|import\(["'`]?https?:/u;
  const folder = '.output/chrome-mv3';
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(8);
  const found = scripts.map((path) => [path, words.exec(readFileSync(`${folder}/${path}`, 'utf8'))?.[0]]);
  expect(found.filter(([, word]) => word)).toEqual([]);
});

/** Everything the browser asks for from now on, by method and address. */
function listen(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  return asked;
}

const complete = async (page: Page): Promise<unknown> => page.waitForLoadState('networkidle');

test('a form that comes and is filled asks for what it asks for without us', async ({ page, rig }) => {
  const bare = await startRig({ extension: false });
  const alone = listen(bare.context);
  const plainPage = await bare.context.newPage();
  await openConsole(plainPage, 'company', { step: '1' });
  await complete(plainPage);
  await bare.close();

  const asked = listen(rig.context);
  const form = await openConsole(page, 'company', { step: '1' });
  await complete(page);
  expect(alone.length).toBeGreaterThan(1);
  expect(asked.toSorted()).toEqual(alone.toSorted());
  asked.length = 0;
  expect((await form.fillStep()).right.length).toBeGreaterThan(5);
  await complete(page);
  expect(asked).toEqual([]);
  // The list does hear.
  await page.evaluate(() => fetch('/heard'));
  expect(asked).toEqual(['GET https://mp.weixin.qq.com/heard']);
});

test('our worker and our pages could not reach the network if they wanted', async ({ rig }) => {
  const [worker] = rig.context.serviceWorkers();
  const options = await rig.openOwn('options.html');
  const reach = (): Promise<string> =>
    fetch('https://mp.weixin.qq.com/').then(
      () => 'reached',
      () => 'barred',
    );
  expect(await worker?.evaluate(reach)).toBe('barred');
  expect(await options.evaluate(reach)).toBe('barred');
  await options.close();
});
