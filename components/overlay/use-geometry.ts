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

const pause = 100; // ms
const pauseInFill = 1000;

/** What may move rows, or open a message: none of these changes the page's nodes by itself. */
const moves = ['transitionend', 'focusin', 'focusout', 'click'];

/**
 * The page as it stands now, measured once a frame while a person scrolls or works it, ten times a second while it
 * changes by itself, and kept when nothing moved.
 */
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
    const soon = () => {
      frame ||= requestAnimationFrame(measure);
    };
    let timer = 0;
    const within = (ms: number) => {
      timer ||= window.setTimeout(() => {
        timer = 0;
        soon();
      }, ms);
    };
    const isFilling = () => assisting.state().phase === 'filling';
    // Every write of a fill clicks, focuses and moves something: what is shown waits, the fill does not.
    const moved = () => (isFilling() ? within(pauseInFill) : soon());
    const changed = () => within(isFilling() ? pauseInFill : pause);
    const known = new WeakSet<Node>();
    // What scrolls within a frame or a shadow root is heard only there.
    const listen = () => {
      for (const scope of scopesOf(document).filter((each) => !known.has(each))) {
        known.add(scope);
        const options = { signal, capture: true, passive: true };
        scope.addEventListener('scroll', soon, options);
        for (const type of moves) scope.addEventListener(type, moved, options);
      }
    };
    const unsubscribe = assisting.subscribe(() => {
      listen();
      changed();
    });
    listen();
    window.addEventListener('resize', soon, { signal });
    const grown = new ResizeObserver(changed);
    if (document.body) grown.observe(document.body);
    soon();
    return () => {
      unsubscribe();
      grown.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      stop.abort();
    };
  }, [assisting]);
  return geometry;
};
