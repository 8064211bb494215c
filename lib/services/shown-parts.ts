import type { Scan } from '../recognise/scan.ts';
import type { ShownPart } from './values-in.ts';

/** What the controls of the recognised rows show now. */
export const shownParts = ({ found, controls }: Scan): ShownPart[] =>
  found
    .flatMap(({ parts }) => parts)
    .flatMap(({ ids, role, control }) => {
      const live = controls[control];
      if (!live) return [];
      return [{ ids, ...(role && { role }), control: live.driver.control, shown: live.driver.read(live.root) }];
    });
