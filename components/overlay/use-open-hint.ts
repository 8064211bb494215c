import { useCallback, useEffect, useRef, useState } from 'react';
import type { Box } from './box.ts';

/** What opened a hint: pointer, focus or click on its marker, or `page`: the person is in that row. */
export interface OpenHint {
  key: string;
  by: 'hover' | 'focus' | 'click' | 'page';
}

const lingers = 200; // ms for the pointer to go over from the marker to its hint

const unlessBy = (by: OpenHint['by'], now?: OpenHint) => (now?.by === by ? now : undefined);

/** The one hint open now. */
export const useOpenHint = (rows: ReadonlyMap<string, Box>, follow: boolean) => {
  const [open, setOpen] = useState<OpenHint>();
  const leaving = useRef(0);
  const boxes = useRef(rows);
  const entered = useRef<EventTarget>(undefined);
  const enter = useCallback((): string | undefined => {
    const key = entered.current && rowAround(entered.current, boxes.current);
    if (key) entered.current = undefined;
    return key;
  }, []);
  useEffect(() => {
    boxes.current = rows;
    // A field that came into view by being entered has its box only now.
    const key = enter();
    if (key) setOpen((now) => now ?? { key, by: 'page' });
  });

  const stay = useCallback(() => clearTimeout(leaving.current), []);
  const show = (next: OpenHint) => {
    stay();
    setOpen((now) => (next.by === 'hover' && now?.by === 'click' ? now : next));
  };
  const hideSoon = () => {
    stay();
    leaving.current = window.setTimeout(() => setOpen((now) => unlessBy('click', now)), lingers);
  };
  const toggle = (key: string) => {
    stay();
    setOpen((now) => (now?.key === key && now.by === 'click' ? undefined : { key, by: 'click' }));
  };

  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true, passive: true };
    // Esc takes a hint away wherever the focus is; the key goes on to the page.
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && setOpen(undefined), options);
    const followFocus = (event: Event) => {
      entered.current = event.type === 'focusin' ? event.composedPath()[0] : undefined;
      const key = enter();
      setOpen((now) => (key ? { key, by: 'page' } : now?.by === 'page' ? undefined : now));
    };
    if (follow) {
      document.addEventListener('focusin', followFocus, options);
      document.addEventListener('focusout', followFocus, options);
    }
    return () => {
      stay();
      stop.abort();
    };
  }, [follow, stay, enter]);

  return { open, show, hideSoon, stay, toggle };
};

/** The row in whose box the middle of an element lies. */
const rowAround = (target: EventTarget | undefined, rows: ReadonlyMap<string, Box>): string | undefined => {
  const at = target && 'getBoundingClientRect' in target ? (target as Element).getBoundingClientRect() : undefined;
  if (!at?.width) return undefined;
  const [x, y] = [(at.left + at.right) / 2, (at.top + at.bottom) / 2];
  return [...rows].find(([, row]) => x >= row.left && x <= row.right && y >= row.top && y <= row.bottom)?.[0];
};
