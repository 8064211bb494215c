import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { RowState } from '../../lib/services/assist-state.ts';
import type { Box } from './box.ts';
import { Marker } from './Marker.tsx';
import { useOverlay } from './overlay-context.ts';
import { markerSpots, type Size } from './placement.ts';
import { useAssistState } from './use-assist-state.ts';
import type { Geometry } from './use-geometry.ts';
import { useOpenHint } from './use-open-hint.ts';

const markerSize: Size = { width: 24, height: 24 };
const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

interface Props {
  rows: readonly RowState[];
  geometry: Geometry;
  /** Our own boxes, which markers and hints keep clear of too. */
  own: readonly Box[];
  /** Also show the hint of the row a person is in, where that covers nothing. */
  follow: boolean;
}

/** A marker beside each row; Tab reaches them as one, arrow keys go from one to the next. */
export function Markers({ rows, geometry, own, follow }: Props) {
  const tools = useOverlay();
  const { parts, t } = tools;
  const Hint = parts.find((part) => part.Hint)?.Hint;
  const taken = useMemo(() => [...geometry.taken, ...own], [geometry, own]);
  const spots = useMemo(() => {
    const wanted = new Map(
      rows.flatMap(({ key }) => (geometry.rows.has(key) ? [[key, geometry.rows.get(key) as Box]] : [])),
    );
    return markerSpots(wanted, markerSize, taken, geometry.viewport);
  }, [rows, geometry, taken]);
  const { open, show, hideSoon, stay, toggle } = useOpenHint(geometry.rows, follow);
  const [current, setCurrent] = useState<string>();
  const marked = rows.filter(({ key }) => spots.has(key));
  const tabStop = marked.some(({ key }) => key === current) ? current : marked[0]?.key;
  const shown = rows.find(({ key }) => key === open?.key);
  const anchor = shown && (spots.get(shown.key) ?? geometry.rows.get(shown.key));

  const { pointed } = useAssistState();
  const group = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time a person asks
  useEffect(() => {
    if (!pointed) return;
    show({ key: pointed.key, by: 'click' });
    const at = marked.findIndex(({ key }) => key === pointed.key);
    group.current?.querySelectorAll('button')[at]?.focus({ preventScroll: true });
  }, [pointed]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus({ preventScroll: true });
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend */}
      <div ref={group} role="group" aria-label={t.hint.group} onKeyDown={onKeyDown}>
        {marked.map((row) => (
          <Marker
            key={row.key}
            row={row}
            at={spots.get(row.key) as Box}
            tabStop={row.key === tabStop}
            open={open?.key === row.key}
            onShow={(by) => {
              if (by === 'focus') setCurrent(row.key);
              show({ key: row.key, by });
            }}
            onHide={hideSoon}
            onToggle={() => toggle(row.key)}
          />
        ))}
      </div>
      {Hint && shown && anchor && (
        <Hint
          tools={tools}
          row={shown}
          at={anchor}
          taken={taken}
          viewport={geometry.viewport}
          mustBeFree={open?.by === 'page'}
          onEnter={stay}
          onLeave={hideSoon}
        />
      )}
    </>
  );
}
