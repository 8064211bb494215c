import { createContext } from 'react';
import type { SiteId } from '../lib/platform/sites.ts';

/** Whether the browser lets us read the two sites, and how to ask for it. */
export interface AccessHere {
  missing(): Promise<readonly SiteId[]>;
  /** Within a person's click. True: given. */
  ask(sites: readonly SiteId[]): Promise<boolean>;
  /** Calls whenever that may have changed, until the signal aborts. */
  watch(heard: () => void, signal: AbortSignal): void;
}

/** Undefined where a page is drawn outside of a browser's extension. */
export const AccessContext = createContext<AccessHere | undefined>(undefined);
