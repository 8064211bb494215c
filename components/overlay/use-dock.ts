import { useCallback, useEffect, useRef, useState } from 'react';
import { panelWidth } from './panel-width.ts';
import { type Dock, dock, type Size } from './placement.ts';
import type { Geometry } from './use-geometry.ts';

const above = ({ width, height }: Size): Dock => ({
  side: 'right',
  left: Math.max(0, width - panelWidth - 8),
  top: 8,
  height: height - 16,
});

/**
 * Where the panel stands now, if at all. A person's fold is remembered for the site. Where there is no room the panel
 * folds by itself; a person who opens it there gets it over the page, until they turn to the page again.
 */
export const useDock = (
  { viewport, taken }: Geometry,
  startsFolded: boolean,
  keepFolded: (folded: boolean) => void,
) => {
  const [folded, setFolded] = useState(startsFolded);
  const [over, setOver] = useState(false);
  const [height, onHeight] = useState(360);
  const last = useRef<Dock>(undefined);
  const free = dock(viewport, { width: panelWidth, height }, taken, last.current);
  useEffect(() => {
    last.current = free;
  });
  const covers = over && !free && !folded;

  useEffect(() => {
    if (!covers) return;
    const stop = new AbortController();
    // Clicks on our own parts do not come out of the shadow root.
    document.addEventListener('click', () => setOver(false), { signal: stop.signal });
    return () => stop.abort();
  }, [covers]);

  const fold = useCallback(() => {
    setOver(false);
    if (covers) return; // for want of room, not of will: nothing to remember
    setFolded(true);
    keepFolded(true);
  }, [covers, keepFolded]);
  const unfold = useCallback(() => {
    setOver(true);
    setFolded(false);
    if (folded) keepFolded(false);
  }, [folded, keepFolded]);

  return { at: folded ? undefined : (free ?? (covers ? above(viewport) : undefined)), height, onHeight, fold, unfold };
};
