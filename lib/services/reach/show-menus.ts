import { type Browser, browser } from 'wxt/browser';
import { settingsShape } from '../../platform/settings-shape.ts';
import { stored } from '../../platform/stored.ts';
import { reachTexts } from '../../texts/reach.ts';
import { isOver } from '../../tracker/filing-state.ts';
import { z } from '../../zod.ts';
import { panelOpener } from '../open-panel.ts';
import { settings } from '../settings.ts';
import { readFilings } from '../tracking/read-filings.ts';
import { menusIn } from './menu-rows.ts';

// What stands there. Menus outlast the worker, and this does just as long: an update and the browser's end forget both.
const shown = stored('session:menus', z.object({ lang: settingsShape.shape.lang, isAwaited: z.boolean() }));

const create = (properties: Browser.contextMenus.CreateProperties): Promise<void> =>
  new Promise((resolve, reject) => {
    browser.contextMenus.create(properties, () => {
      const { lastError } = browser.runtime;
      if (lastError) reject(new Error(lastError.message));
      else resolve();
    });
  });

/** The most urgent filing stands first: where that is over, all are. */
async function isAwaited(): Promise<boolean> {
  const { listed } = await readFilings(1);
  return listed.some(({ state }) => !isOver(state));
}

/** Makes the menus those of the language set and of what is under way; does nothing where they are. */
export const showMenus = (): Promise<void> =>
  navigator.locks.request('menus', async () => {
    const wanted = { lang: (await settings()).lang, isAwaited: await isAwaited() };
    const present = await shown.get();
    if (present?.lang === wanted.lang && present.isAwaited === wanted.isAwaited) return;
    await shown.remove(); // ended in between, it is done over
    await browser.contextMenus.removeAll();
    const { menus: titles } = reachTexts(wanted.lang);
    for (const each of menusIn({ ...wanted, hasPanel: panelOpener() !== undefined, titles })) await create(each);
    await shown.set(wanted);
  });
