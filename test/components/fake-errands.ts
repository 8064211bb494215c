import type { ErrandsHere } from '../../components/beside/use-errand.ts';
import type { Errand } from '../../lib/services/reach/errands.ts';

/** What keys and menus leave for a page, before it comes up or while it is there. */
export const fakeErrands = (begin?: Omit<Errand, 'to' | 'at'>) => {
  let at = 1;
  let left: Errand | undefined = begin && { ...begin, to: 'popup', at };
  const watchers = new Set<() => void>();
  const here: ErrandsHere = {
    take: async () => {
      const taken = left;
      left = undefined;
      return taken;
    },
    watch: (heard, signal) => {
      watchers.add(heard);
      signal.addEventListener('abort', () => watchers.delete(heard));
    },
  };
  const leave = (errand: Omit<Errand, 'to' | 'at'>): void => {
    at += 1;
    left = { ...errand, to: 'popup', at };
    for (const heard of watchers) heard();
  };
  return { here, leave };
};
