import { type Errand, takeErrand, watchErrands } from './errands.ts';

/** The errands left for one page of ours. `to`: who it is, as soon as that is known. */
export const errandsFor = (to: Promise<Errand['to'] | undefined>) => ({
  take: async (): Promise<Errand | undefined> => {
    const mine = await to;
    return mine === undefined ? undefined : takeErrand(mine);
  },
  watch: watchErrands,
});
