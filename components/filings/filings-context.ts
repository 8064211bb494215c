import { createContext, useContext } from 'react';
import type { Noting } from './use-noting.ts';

/** What every part of a page about filings works with. */
export interface FilingsTools {
  noting: Noting;
  /** Opens the ministry's page in a tab, and does nothing there. */
  goVerify(): void;
  /** Is the vault open? What lies there is shown only then. */
  isOpen: boolean;
}

export const FilingsContext = createContext<FilingsTools | undefined>(undefined);

export const useFilingsTools = (): FilingsTools => {
  const tools = useContext(FilingsContext);
  if (!tools) throw new Error('drawn outside of a page about filings');
  return tools;
};
