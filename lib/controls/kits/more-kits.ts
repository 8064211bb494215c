import { ant } from './ant.ts';
import { elementPlus } from './element-plus.ts';
import { elementUi } from './element-ui.ts';
import type { KitRow } from './kit-row.ts';
import { tdesign } from './tdesign.ts';

/** The kits that come only where a page shows one: neither site is known to use them. */
export const moreKits: readonly KitRow[] = [...elementPlus, ...elementUi, ...tdesign, ...ant];
