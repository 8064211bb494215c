import { createContext, useContext } from 'react';
import type { Reply } from '../../lib/platform/messages.ts';
import type { send } from '../../lib/platform/send.ts';
import type { Assisting } from '../../lib/services/assist-state.ts';
import type { Following } from '../../lib/services/follow-state.ts';
import type { Texts } from '../../lib/texts/index.ts';
import type { Part } from './parts.ts';

/** What every part of the overlay draws with. */
export interface OverlayTools {
  assisting: Assisting;
  following: Following;
  send: typeof send;
  t: Texts;
  /** A field as the form prints it, with its section. */
  nameOf(id: string): string;
  /** What to know of every field; empty until the background has told. */
  hints: Reply<'hints'>;
  /** What scripts that came later add. */
  parts: readonly Part[];
}

export const OverlayContext = createContext<OverlayTools | undefined>(undefined);

export const useOverlay = (): OverlayTools => {
  const tools = useContext(OverlayContext);
  if (!tools) throw new Error('drawn outside of the overlay');
  return tools;
};
