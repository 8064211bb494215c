import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { moreKits } from '../lib/controls/kits/more-kits.ts';
import { placeKits } from '../lib/services/placed-kits.ts';

/** Brought by the background into pages that show a kit neither site is known to use. */
export default defineUnlistedScript(() => placeKits(moreKits));
