import { Refused } from '../platform/refused.ts';

/** Stands in while a part is being built. */
export const notYet = (): never => {
  throw new Refused('broken');
};
