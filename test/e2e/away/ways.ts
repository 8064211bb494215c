import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromeOn } from '../pages/worker.ts';
import type { Rig } from '../rig.ts';
import { killBrowser } from './kill-browser.ts';

/** Ends the extension's worker in one way, and brings it back after what happens meanwhile. `folder`: of the extension. */
type Way = (rig: Rig, folder: string, meanwhile: () => Promise<void>) => Promise<void>;

async function extensionsPage(rig: Rig): Promise<Page> {
  const page = await rig.context.newPage();
  await page.goto('chrome://extensions');
  return page;
}

export const ways: Readonly<Record<string, Way>> = {
  'the browser is killed': async (rig, _, meanwhile) => {
    await killBrowser(rig);
    await meanwhile();
    await rig.restart();
  },
  'the browser is closed': async (rig, _, meanwhile) => {
    await rig.context.close();
    await meanwhile();
    await rig.restart();
  },
  'the extension is switched off': async (rig, _, meanwhile) => {
    const page = await extensionsPage(rig);
    const chrome = chromeOn(page);
    await chrome('management.setEnabled', rig.extensionId, false);
    await meanwhile();
    await chrome('management.setEnabled', rig.extensionId, true);
    await page.close();
  },
  'the extension is updated': async (rig, folder, meanwhile) => {
    const page = await extensionsPage(rig);
    await chromeOn(page)('developerPrivate.updateProfileConfiguration', { inDeveloperMode: true });
    await meanwhile();
    const manifest = join(folder, 'manifest.json');
    const written = readFileSync(manifest, 'utf8');
    writeFileSync(
      manifest,
      written.replace(/("version":"\d+\.\d+\.)(\d+)/u, (_all, kept, last) => kept + (Number(last) + 1)),
    );
    // Its own pages end with it; from outside the answer comes once it is back.
    await chromeOn(page)('developerPrivate.reload', rig.extensionId);
    await page.close();
  },
};
