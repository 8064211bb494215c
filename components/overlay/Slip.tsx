import { useLayoutEffect, useRef, useState } from 'react';
import { BannerLine } from './BannerLine.tsx';
import { type Box, box } from './box.ts';
import { Entry } from './Entry.tsx';
import { News } from './News.tsx';
import { useOverlay } from './overlay-context.ts';
import { type Size, slipSpot } from './placement.ts';
import { useEntry } from './use-entry.ts';
import { useFollowState } from './use-follow-state.ts';

interface Props {
  taken: readonly Box[];
  viewport: Size;
}

const margin = 12;

/**
 * What is to say where no panel stands. What only reminds covers nothing, or does not show; what was noted, or waits for an
 * answer, is never silent: for want of room it lies over the page's corner until it is put away.
 */
export function Slip({ taken, viewport }: Props) {
  const { following, t } = useOverlay();
  const follow = useFollowState();
  const entry = useEntry();
  const { banner } = follow;
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  const last = useRef<Box>(undefined);
  useLayoutEffect(() => {
    const { offsetWidth: width, offsetHeight: height } = element.current as HTMLDivElement;
    if (width !== size?.width || height !== size?.height) setSize({ width, height });
  });
  const speaks = follow.notes.length > 0 || follow.offer !== undefined || entry?.open;
  const free = size && slipSpot(viewport, size, taken, last.current);
  const corner = size && box(viewport.width - size.width - margin, viewport.height - size.height - margin, 0, 0);
  const spot = free ?? (speaks ? corner : undefined);
  useLayoutEffect(() => {
    last.current = free;
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is a shortcut of the button
    <div
      ref={element}
      className="slip"
      style={{ left: spot?.left ?? 0, top: spot?.top ?? 0, visibility: spot ? 'visible' : 'hidden' }}
      onKeyDown={(event) => event.key === 'Escape' && following.dismiss()}
    >
      <div className="grow">
        <News />
        {!follow.quiet && !banner.sms && !banner.late && <Entry />}
        {!follow.quiet && <BannerLine />}
      </div>
      <button
        type="button"
        className="icon"
        aria-label={t.track.dismiss}
        title={t.track.dismiss}
        onClick={() => following.dismiss()}
      >
        ✕
      </button>
    </div>
  );
}
