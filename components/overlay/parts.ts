import type * as React from 'react';
import type * as Runtime from 'react/jsx-runtime';
import type { Amendment } from '../../lib/services/amendment.ts';
import type { RowState } from '../../lib/services/assist-state.ts';
import type { Picked } from '../choice.ts';
import type { HintProps } from './Hint.tsx';
import type { OverlayTools } from './overlay-context.ts';

/**
 * How a script that comes after the assistant adds to the overlay, so that neither grows past its budget. The background
 * brings it into the same page once the assistant is there; both run in one world of their own, out of the page's reach.
 *
 * The assistant places one object under a symbol (`handOver`). It holds React, which the later script is built against by
 * alias (handed-react.ts, wxt.config.ts) and does not carry, and, once the overlay is drawn, what that draws with. The
 * later script asks for it by its own name (`handedOver`): undefined where there is no assistant, or where it has been
 * before. What it adds is drawn by the assistant's React, within a context of its own (PartFrame.tsx).
 */
const place = Symbol.for('beian-pilot.parts');

/** What a script adds. */
export interface Part {
  name: string;
  /** Takes the place of the assistant's own in what is drawn: the same with something laid over it. */
  over?: Partial<Pick<OverlayTools, 'assisting'>>;
  /** What is told beside a row while its marker is open. */
  Hint?: React.ComponentType<HintProps & { tools: OverlayTools }>;
  /** In the panel, while that stands; `picked`: whose data are chosen there. */
  InPanel: React.ComponentType<{ tools: OverlayTools; picked: Picked }>;
  /** Within what is told beside a row. */
  InHint?: React.ComponentType<{ tools: OverlayTools; row: RowState }>;
  /** Rows that have a marker though nobody knows them, or wants markers of problems alone. */
  marks?(row: RowState): boolean;
  /** Whatever of the panel stands. */
  Beside: React.ComponentType<{ tools: OverlayTools }>;
}

/** The overlay as it stands, for those who add to it. */
export interface DrawnOverlay {
  tools: OverlayTools;
  host: Element;
  add(part: Part): void;
  /** The overlay is gone. */
  signal: AbortSignal;
}

export interface HandedOver {
  react: typeof React;
  runtime: typeof Runtime;
  overlay: Promise<DrawnOverlay>;
  /** Placed by the script that holds what was taught, before the assistant has read the page. */
  amendment?: Amendment;
}

type World = typeof globalThis & { [place]?: HandedOver & { taken: Set<string> } };

export const handOver = (handed: HandedOver): void => {
  (globalThis as World)[place] = { ...handed, taken: new Set() };
};

/** React as it was handed over; undefined where there is no assistant. */
export const handedReact = (): Pick<HandedOver, 'react' | 'runtime'> | undefined => (globalThis as World)[place];

/** What is to be laid over the page as it is read. */
export const amendment = (): Amendment | undefined => (globalThis as World)[place]?.amendment;

/** What was handed over, once for each name. */
export function handedOver(name: string): HandedOver | undefined {
  const handed = (globalThis as World)[place];
  if (!handed || handed.taken.has(name)) return undefined;
  handed.taken.add(name);
  return handed;
}
