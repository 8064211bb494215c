import { useCallback, useEffect, useRef, useState } from 'react';

export interface Asked<T> {
  value?: T;
  error?: unknown;
  /** Asks once more; what was there stays until the answer comes. */
  again(): Promise<void>;
}

/** The answer to a question put when the component appears, and whenever the question changes. The last asked counts. */
export const useAsked = <T>(ask: () => Promise<T>): Asked<T> => {
  const [answer, setAnswer] = useState<{ value?: T; error?: unknown }>({});
  const turn = useRef(0);
  const again = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const next = await ask().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if (mine === turn.current) setAnswer(next);
  }, [ask]);
  useEffect(() => {
    void again();
    return () => {
      turn.current += 1;
    };
  }, [again]);
  return { ...answer, again };
};
