import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/find-firefox.mjs';
import { startPortal } from '../../portal/server.ts';
import { leadHosts } from './lead-hosts.ts';
import { packed } from './packed.ts';

/** Firefox with the shipped build, installed for good, and the practice portal behind the two official host names. */
export interface FirefoxRig {
  browser: Browser;
  /** Opens a page of the extension itself: `options.html`, `popup.html`. */
  openOwn(path: string): Promise<Page>;
  /** Opens an address of the two sites. */
  openSite(url: string): Promise<Page>;
  /** Ends the browser and starts it again on the same browser profile: `browser` is another then. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const folder = resolve('.output/firefox-mv3');
// Firefox draws one at random for each profile: ours is known beforehand.
const uuid = '6f0c3a52-9d1e-4b7a-8c35-2e4d5f607182';
const { gecko } = (
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  }
).browser_specific_settings;

const preferences = (proxy: number): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: uuid }),
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  // What a person would press 「允许」 for.
  'extensions.webextOptionalPermissionPrompts': false,
  // A machine without a desktop has nobody to show notifications; Firefox then does so itself.
  'alerts.useSystemBackend': false,
  'network.trr.mode': 5,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
});

/** The page stands complete at an address that begins so. `goto` never settles for pages of an extension. */
const stands = (page: Page, address: string): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(() => (document.readyState === 'complete' ? window.location.href : '')).catch(() => 'not yet'),
      { message: address, timeout: 20_000 },
    )
    .toContain(address);

export async function startFirefox(): Promise<FirefoxRig> {
  const portal = await startPortal();
  const proxy = await leadHosts(portal.port);
  const place = mkdtempSync(join(tmpdir(), 'beian-pilot-firefox-'));
  const profile = join(place, 'profile');
  const launch = () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox() ?? undefined,
      headless: true,
      acceptInsecureCerts: true,
      userDataDir: profile,
      defaultViewport: { width: 1280, height: 900 },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(proxy.port),
    });
  // Put where Firefox keeps what was installed: an extension that is only lent to it would be gone after a restart.
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', `${gecko.id}.xpi`), packed(folder));
  const browser = await launch();
  const open = async (address: string): Promise<Page> => {
    const page = await rig.browser.newPage();
    page.goto(address).catch(() => undefined);
    await stands(page, address);
    return page;
  };
  const rig: FirefoxRig = {
    browser,
    openOwn: (path) => open(`moz-extension://${uuid}/${path}`),
    openSite: open,
    restart: async () => {
      await rig.browser.close();
      rig.browser = await launch();
    },
    close: async () => {
      await rig.browser.close();
      await proxy.close();
      await portal.close();
      rmSync(place, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return rig;
}
