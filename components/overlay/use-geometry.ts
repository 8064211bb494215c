import { useEffect, useRef, useState } from 'react';
import { scopesOf } from '../../lib/recognise/composed.ts';
import type { Box } from './box.ts';
import { useOverlay } from './overlay-context.ts';
import type { Size } from './placement.ts';

export interface Geometry {
  viewport: Size;
  /** What nothing of ours may cover. */
  taken: readonly Box[];
  /** Recognised rows in sight, in page order. */
  rows: ReadonlyMap<string, Box>;
}

const pauseInFill = 250; // ms

/** What may move rows, or open a message: none of these changes the page's nodes by itself. */
const moves = ['scroll', 'transitionend', 'focusin', 'focusout', 'click'];

/** The page as it stands now, measured once a frame while something moves, and kept when nothing did. */
export const useGeometry = (keys: readonly string[]): Geometry => {
  const { assisting } = useOverlay();
  const [geometry, setGeometry] = useState<Geometry>({ viewport: { width: 0, height: 0 }, taken: [], rows: new Map() });
  const wanted = useRef(keys);
  wanted.current = keys;

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let frame = 0;
    let last = '';
    const measure = () => {
      frame = 0;
      const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const taken = assisting.keepClear();
      const rows = new Map<string, Box>();
      for (const key of wanted.current) {
        const at = assisting.boxOf(key);
        if (at) rows.set(key, at);
      }
      const seen = JSON.stringify([viewport, taken, [...rows]]);
      if (seen === last) return;
      last = seen;
      setGeometry({ viewport, taken, rows });
    };
    // Every write of a fill moves something. What follows may wait a moment, the fill should not.
    let later = 0;
    const soon = () => {
      if (assisting.state().phase !== 'filling') frame ||= requestAnimationFrame(measure);
      else later ||= window.setTimeout(now, pauseInFill);
    };
    const now = () => {
      later = 0;
      frame ||= requestAnimationFrame(measure);
    };
    const known = new WeakSet<Node>();
    // What scrolls within a frame or a shadow root is heard only there.
    const listen = () => {
      for (const scope of scopesOf(document).filter((each) => !known.has(each))) {
        known.add(scope);
        for (const type of moves) scope.addEventListener(type, soon, { signal, capture: true, passive: true });
      }
    };
    const unsubscribe = assisting.subscribe(() => {
      listen();
      soon();
    });
    listen();
    window.addEventListener('resize', soon, { signal });
    const grown = new ResizeObserver(soon);
    if (document.body) grown.observe(document.body);
    soon();
    return () => {
      unsubscribe();
      grown.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(later);
      stop.abort();
    };
  }, [assisting]);
  return geometry;
};
