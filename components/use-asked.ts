import { useCallback, useEffect, useState } from 'react';

export interface Asked<T> {
  value?: T;
  error?: unknown;
  /** Asks once more; what was there stays until the answer comes. */
  again(): Promise<void>;
}

/** The answer to a question put when the component appears, and whenever the question changes. */
export const useAsked = <T>(ask: () => Promise<T>): Asked<T> => {
  const [answer, setAnswer] = useState<{ value?: T; error?: unknown }>({});
  const again = useCallback(
    () =>
      ask().then(
        (value) => setAnswer({ value }),
        (error) => setAnswer({ error }),
      ),
    [ask],
  );
  useEffect(() => {
    let current = true;
    ask().then(
      (value) => current && setAnswer({ value }),
      (error) => current && setAnswer({ error }),
    );
    return () => {
      current = false;
    };
  }, [ask]);
  return { ...answer, again };
};
