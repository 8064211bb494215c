import { useLayoutEffect, useRef, useState } from 'react';
import type { RowState } from '../../lib/services/assist-state.ts';
import { say } from '../../lib/texts/say.ts';
import type { Box } from './box.ts';
import { Notes } from './Notes.tsx';
import { useOverlay } from './overlay-context.ts';
import { hintSpot, type Size } from './placement.ts';
import { standingOf } from './signs.ts';

export interface HintProps {
  row: RowState;
  at: Box;
  taken: readonly Box[];
  viewport: Size;
  /** Shown of its own accord: then it may cover nothing at all. */
  mustBeFree: boolean;
  onEnter(): void;
  onLeave(): void;
}

/** What a person should know before answering one row. */
export function Hint({ row, at, taken, viewport, mustBeFree, onEnter, onLeave }: HintProps) {
  const tools = useOverlay();
  const { t, parts } = tools;
  const label = row.label || t.panel.unlabelled;
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row's hint has another size
  useLayoutEffect(() => {
    const box = element.current as HTMLDivElement;
    const measure = () => setSize({ width: box.offsetWidth, height: box.offsetHeight });
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(box);
    return () => resized.disconnect();
  }, [row]);
  const spot = size && hintSpot(at, size, taken, viewport);
  const visible = spot && !(mustBeFree && spot.covers > 0);
  return (
    <div
      ref={element}
      id="hint"
      role="note"
      aria-label={say(t.hint.of, { label })}
      className="hint"
      style={{ left: spot?.left ?? 0, top: spot?.top ?? 0, visibility: visible ? 'visible' : 'hidden' }}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
      onFocus={onEnter}
      onBlur={onLeave}
    >
      <strong>{label}</strong>
      <span className="note"> {standingOf(row, t)}</span>
      <Notes row={row} />
      {parts.map(({ name, InHint }) => InHint && <InHint key={name} tools={tools} row={row} />)}
    </div>
  );
}
