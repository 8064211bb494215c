import { useEffect, useState } from 'react';
import type { Errand } from '../../lib/services/reach/errands.ts';

/** What keys and menus leave for this page. */
export interface ErrandsHere {
  take(): Promise<Errand | undefined>;
  /** Calls when one is left, until the signal aborts. */
  watch(heard: () => void, signal: AbortSignal): void;
}

/** The last thing a person asked of this page by a key or in a menu; `isKnown` once it is certain whether there is any. */
export function useErrand({ take, watch }: ErrandsHere) {
  const [found, setFound] = useState<{ errand?: Errand; isKnown: boolean }>({ isKnown: false });
  useEffect(() => {
    const end = new AbortController();
    const look = async () => {
      const taken = await take().catch(() => undefined);
      if (!end.signal.aborted) setFound(({ errand }) => ({ errand: taken ?? errand, isKnown: true }));
    };
    watch(() => void look(), end.signal);
    void look();
    return () => end.abort();
  }, [take, watch]);
  return found;
}
