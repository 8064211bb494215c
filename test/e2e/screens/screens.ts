import { ownScreens } from './own-screens.ts';
import { popupScreens } from './popup-screens.ts';
import type { Screen } from './screen.ts';
import { siteScreens } from './site-screens.ts';

/** Everything there is to be seen of ours. What is added to the product is added here, by one row in its list. */
export const screens: readonly Screen[] = [...ownScreens, ...popupScreens, ...siteScreens];
