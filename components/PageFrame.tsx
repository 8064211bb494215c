import { type ReactNode, useCallback, useEffect } from 'react';
import type { Reply } from '../lib/platform/messages.ts';
import { texts } from '../lib/texts/index.ts';
import { pageTexts } from '../lib/texts/pages.ts';
import { Alert } from './Alert.tsx';
import { faultText } from './fault-text.ts';
import { PageContext, type PageTools } from './page-context.ts';
import { useAsked } from './use-asked.ts';

interface Props {
  send: PageTools['send'];
  /** Where the page reads them itself, so that it waits for no worker. */
  settings?(): Promise<Reply<'settings'>>;
  title(tools: PageTools): string;
  children(settings: Reply<'settings'>, again: () => Promise<void>): ReactNode;
}

/** Reads the settings, and draws a page of ours in the language chosen there. */
export function PageFrame({ send, settings: read, title, children }: Props) {
  const {
    value: settings,
    error,
    again,
  } = useAsked(useCallback(() => (read ? read() : send('settings', {})), [send, read]));
  const lang = settings?.lang ?? 'zh-CN';
  const tools = { send, lang, t: texts(lang), p: pageTexts(lang) };
  const named = title(tools);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = named;
  }, [lang, named]);
  return (
    <PageContext value={tools}>
      <Alert>{error === undefined ? undefined : faultText(error, tools)}</Alert>
      {settings ? children(settings, again) : error === undefined && <p className="note">{tools.p.loading}</p>}
    </PageContext>
  );
}
