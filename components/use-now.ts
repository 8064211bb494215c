import { useSyncExternalStore } from 'react';
import { now } from '../lib/platform/clock.ts';

const second = 1000;

/** Everybody who shows a time hears the one beat: two countdowns of a page never disagree. */
const listeners = new Set<() => void>();
let time = now();
let due: ReturnType<typeof setTimeout> | undefined;

function beat(): void {
  clearTimeout(due);
  time = now();
  for (const tell of listeners) tell();
  // Where nobody looks nothing ticks; `visibilitychange` begins again.
  const isSeen = listeners.size > 0 && document.visibilityState === 'visible';
  due = isSeen ? setTimeout(beat, second - (now() % second)) : undefined;
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  if (listeners.size === 1) document.addEventListener('visibilitychange', beat);
  if (due === undefined) beat();
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0) return;
    clearTimeout(due);
    due = undefined;
    document.removeEventListener('visibilitychange', beat);
  };
}

/** Between two beats the same; before the first, not older than a second. */
function told(): number {
  if (due === undefined && Math.abs(now() - time) >= second) time = now();
  return time;
}

/** The time in ms, again with every second that begins while the page can be seen. */
export const useNow = (): number => useSyncExternalStore(listen, told);
