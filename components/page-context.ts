import { createContext, useContext } from 'react';
import type { send } from '../lib/platform/send.ts';
import type { Lang, Texts } from '../lib/texts/index.ts';
import type { PageTexts } from '../lib/texts/pages.ts';

/** What every part of the popup and the options page draws with. */
export interface PageTools {
  send: typeof send;
  lang: Lang;
  t: Texts;
  p: PageTexts;
}

export const PageContext = createContext<PageTools | undefined>(undefined);

export const usePage = (): PageTools => {
  const tools = useContext(PageContext);
  if (!tools) throw new Error('drawn outside of a page');
  return tools;
};
