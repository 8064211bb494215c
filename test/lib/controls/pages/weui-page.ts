import { kit } from '../../../portal/console/kits/weui/index.ts';
import { practising } from './practice.ts';
import { newerCascader, newerDropdown } from './weui-newer.ts';

/** WeUI-desktop: the practice console's components, and the newer build's. */
export const draw = practising('weui', kit, { 'newer-cascader': newerCascader, 'newer-dropdown': newerDropdown });
