import { inject } from 'vitest';
import type { ControlDriver } from '../../../lib/controls/driver.ts';
import { keepsTheContract, type Specimen } from './contract.ts';

const all = inject('kits') === 'all';

/**
 * The contract for kits neither site is known to use. A run of every day tries each control of such a kit once, without
 * what the page around it has no part in; the long run tries all of it, and all makes.
 */
export const furtherKit = {
  /** Native controls in the kit's dress, which take no time. */
  keepsItBriefly: (driver: ControlDriver, specimen: Specimen): void => keepsTheContract(driver, specimen, true),
  keepsTheContract: (driver: ControlDriver, specimen: Specimen): void => keepsTheContract(driver, specimen, !all),
  keepsItToo(driver: ControlDriver, specimen: Specimen): void {
    if (all) keepsTheContract(driver, specimen, true);
  },
};
