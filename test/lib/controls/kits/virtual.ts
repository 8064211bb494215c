import type { Choice } from '../choices.ts';
import type { Specimen } from '../contract.ts';

/** More options than are in sight, so that a kit draws only some of them. The wanted ones are far apart. */
const many: readonly Choice[] = Array.from({ length: 60 }, (_, at) => ({ code: `c${at}`, text: `示例类目${at}` }));

/** A drop-down whose long list stands in the document only where it is scrolled to. */
export const virtual = (specimen: Specimen): Specimen => ({
  ...specimen,
  sketch: { ...specimen.sketch, data: { ...specimen.sketch.data, options: many } },
  first: { answer: { value: ['示例类目57'] }, model: 'c57' },
  second: { answer: { value: ['示例类目11'] }, model: 'c11' },
  refuses: [['a part of many', { value: ['示例类目'] }, 'noOption']],
  late: undefined,
});
