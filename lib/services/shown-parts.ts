import { fields } from '../fields/index.ts';
import type { Scan } from '../recognise/scan.ts';
import type { ShownPart } from './values-in.ts';

/** What the controls of the recognised rows show now. What a profile never holds, a code or an agreement, is not read. */
export const shownParts = ({ found, controls }: Scan): ShownPart[] =>
  found
    .flatMap(({ parts }) => parts)
    .flatMap(({ ids, role, control }) => {
      const live = controls[control];
      const [id] = ids;
      if (!live || !id || fields[id].answer !== 'saved') return [];
      return [{ ids, ...(role && { role }), control: live.driver.control, shown: live.driver.read(live.root) }];
    });
