import type { ReactNode } from 'react';
import { OverlayContext, type OverlayTools } from './overlay-context.ts';

interface Props {
  tools: OverlayTools;
  children: ReactNode;
}

/** The overlay's context for what a later script adds: that has a copy of the context's file, so a context of its own. */
export const PartFrame = ({ tools, children }: Props) => <OverlayContext value={tools}>{children}</OverlayContext>;
