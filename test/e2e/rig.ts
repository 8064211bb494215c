import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { startPortal } from '../portal/server.ts';

/** A browser with the shipped extension, and the practice portal behind the two official host names. */
export interface Rig {
  context: BrowserContext;
  extensionId: string;
  port: number;
  /** The browser's profile folder. */
  profile: string;
  /** What came to the practice portal from the browser, whatever in it asked: 「GET https://…」. */
  heard: readonly string[];
  /** Opens a page of the extension itself: `options.html`, `popup.html`. */
  openOwn(path: string): Promise<Page>;
  /** Ends the browser and starts it again on the same browser profile: `context` is another then. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

interface RigOptions {
  headless?: boolean;
  /** `false`: the same browser and portal without it, for comparisons. */
  extension?: boolean;
  folder?: string;
  /** `null`: as large as the window, for a person who looks at it. */
  viewport?: { width: number; height: number } | null;
  /** Further flags of the browser. */
  flags?: readonly string[];
  /** Leaves the page open that greets after the installation. */
  greeted?: boolean;
}

/** The page that opens once after the installation, as soon as it stands there. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isIt = (page: Page) => page.url().endsWith('/welcome.html');
  await expect.poll(() => context.pages().some(isIt), { message: 'the welcome page' }).toBe(true);
  const page = context.pages().find(isIt) as Page;
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

export async function startRig({
  headless = true,
  extension = true,
  folder = resolve('.output/chrome-mv3'),
  viewport = { width: 1440, height: 900 },
  flags = [],
  greeted = false,
}: RigOptions = {}): Promise<Rig> {
  const heard: string[] = [];
  const portal = await startPortal({ port: 0, heard: (request) => heard.push(request) });
  const profile = mkdtempSync(join(tmpdir(), 'beian-pilot-'));
  // An offer to translate the Chinese pages would lie over them.
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ translate: { enabled: false } }));
  const hosts = ['mp.weixin.qq.com', 'beian.miit.gov.cn'].map((host) => `MAP ${host} 127.0.0.1:${portal.port}`);
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: findBrowser() ?? undefined,
      headless,
      ignoreHTTPSErrors: true,
      // The browser's own language is English on purpose: the interface is Chinese all the same.
      locale: 'en-US',
      viewport,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        '--no-sandbox',
        ...(extension ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        '--lang=en-US',
        `--host-resolver-rules=${hosts.join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
        ...flags,
      ],
    });
  const context = await launch();
  const worker = extension ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))) : undefined;
  const extensionId = worker ? new URL(worker.url()).host : '';
  // What is tried begins without it, and opens pages of its own.
  if (extension && !greeted) await welcomePage(context).then((page) => page.close());
  const rig: Rig = {
    context,
    extensionId,
    port: portal.port,
    profile,
    heard,
    openOwn: async (path) => {
      const page = await rig.context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    restart: async () => {
      await rig.context.close();
      rig.context = await launch();
      if (extension && !rig.context.serviceWorkers().length) await rig.context.waitForEvent('serviceworker');
    },
    close: async () => {
      await rig.context.close();
      await portal.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return rig;
}

/** The first choice on a fresh browser profile: 「暂不设置密码」. Where it has been made, nothing. */
export async function goWithoutPassphrase(page: Page): Promise<void> {
  const without = page.getByRole('button', { name: '暂不设置密码', exact: true });
  const importing = page.getByLabel('导入档案');
  await without.or(importing).first().waitFor();
  if (await without.isVisible()) await without.click();
  await importing.waitFor();
}

/** Imports bodies of apply_icp_filing through the options page, as a person would. */
export async function importProfiles(rig: Rig, bodies: readonly unknown[]): Promise<void> {
  const page = await rig.openOwn('options.html');
  await goWithoutPassphrase(page);
  for (const [at, body] of bodies.entries()) {
    await page.getByLabel('导入档案').setInputFiles({
      name: `profile-${at}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(body)),
    });
    await page.getByRole('listitem').nth(at).waitFor();
  }
  await page.close();
}
