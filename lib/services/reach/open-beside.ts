import { browser } from 'wxt/browser';
import { panelOpener } from '../open-panel.ts';
import { type Errand, leaveErrand } from './errands.ts';

type Wish = Pick<Errand, 'what' | 'text'>;
const worked = (opening: Promise<unknown>): Promise<boolean> =>
  opening.then(
    () => true,
    () => false,
  );

// Both open in the very turn of the key or the choice in the menu, and leave the errand meanwhile: whoever comes up looks for it, and
// hears of one that comes later.

/** Asks something of our popup, which has the keyboard at once; a tab does where the browser opens none. */
export async function inPopup(wish: Wish): Promise<void> {
  const opening = worked((async () => browser.action.openPopup())());
  await leaveErrand({ ...wish, to: 'popup' });
  if (!(await opening)) await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
}

/** Asks something of the panel of a window, or only opens it; the popup does where there is none. */
export async function inPanel(windowId: number | undefined, wish?: Wish): Promise<void> {
  const open = windowId === undefined ? undefined : panelOpener();
  const opening = open && windowId !== undefined ? worked(open(windowId)) : Promise.resolve(false);
  if (wish && windowId !== undefined) await leaveErrand({ ...wish, to: windowId });
  if (await opening) return;
  if (wish) await inPopup(wish);
  else await browser.action.openPopup().catch(() => undefined);
}
