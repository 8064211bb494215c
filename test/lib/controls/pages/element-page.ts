import { kit } from '../../../portal/console/kits/element/index.ts';
import { practising } from './practice.ts';

/** The real Element UI, and what the practice console makes of it. */
export const draw = practising('element', kit);
