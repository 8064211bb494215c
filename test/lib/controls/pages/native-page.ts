import { kit } from '../../../portal/console/kits/plain/index.ts';
import { practising } from './practice.ts';

/** No kit at all: native controls, and the practice console's plain ones. */
export const draw = practising('native', kit);
