import { type ReactNode, useEffect, useRef, useState } from 'react';
import { now } from '../../lib/platform/clock.ts';
import { countdown } from '../../lib/tracker/countdown.ts';
import { useOverlay } from './overlay-context.ts';

interface Props {
  until: number;
  /** Said before the time, while there is any. */
  before: string;
  /** Said instead once it is over. */
  over: ReactNode;
}

/** Counts down by itself, second by second, without anything being drawn anew. */
export function TimeLeft({ until, before, over }: Props) {
  const { t } = useOverlay();
  const text = useRef<HTMLSpanElement>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    let beat: ReturnType<typeof setTimeout>;
    const show = () => {
      const left = until - now();
      if (text.current) text.current.textContent = countdown(until, now());
      setOver(left <= 0);
      if (left > 0) beat = setTimeout(show, left % 1000 || 1000);
    };
    show();
    return () => clearTimeout(beat);
  }, [until]);
  if (isOver) return over;
  return (
    <>
      {before} <span ref={text} role="timer" aria-live="off" aria-label={t.track.timer} className="time" />
    </>
  );
}
