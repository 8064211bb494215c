import { useCallback, useEffect, useRef, useState } from 'react';
import type { TabState } from '../../lib/services/current-tab.ts';
import type { TabHere } from './ThisTab.tsx';

/** The tab beside, followed as a person goes from one to another; undefined while it is being read. */
export function useTab({ here: ask, watch }: TabHere) {
  const [here, setHere] = useState<TabState>();
  const turn = useRef(0);
  const again = useCallback(
    async (isOther: boolean) => {
      turn.current += 1;
      const mine = turn.current;
      if (isOther) setHere(undefined);
      const next = await ask().catch(() => ({}));
      if (mine === turn.current) setHere(next);
    },
    [ask],
  );
  useEffect(() => {
    const end = new AbortController();
    void again(true);
    watch?.((isOther) => void again(isOther), end.signal);
    return () => {
      end.abort();
      turn.current += 1;
    };
  }, [again, watch]);
  return { here, again };
}
