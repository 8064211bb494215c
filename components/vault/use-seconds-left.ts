import { useEffect, useState } from 'react';
import { now } from '../../lib/platform/clock.ts';

const secondsTo = (until = 0): number => Math.max(0, Math.ceil((until - now()) / 1000));

/** Whole seconds until a moment, counted down; 0 once it is past. */
export const useSecondsLeft = (until?: number): number => {
  const [left, setLeft] = useState(() => secondsTo(until));
  useEffect(() => {
    setLeft(secondsTo(until));
    if (!secondsTo(until)) return;
    const beat = setInterval(() => {
      const next = secondsTo(until);
      setLeft(next);
      if (!next) clearInterval(beat);
    }, 250);
    return () => clearInterval(beat);
  }, [until]);
  return left;
};
