import { browser } from 'wxt/browser';
import type { PageMessageName, PageReply, PageRequest } from './page-messages.ts';

export type PageHandlers = {
  [N in PageMessageName]: (request: PageRequest<N>) => PageReply<N> | Promise<PageReply<N>>;
};

/**
 * Answers the popup from within the page, until the signal aborts. Only our own pages can send to a tab; the check of
 * the id is for the day that changes.
 */
export function answerPopup(handlers: PageHandlers, signal: AbortSignal): void {
  const heard = (message: unknown, sender: { id?: string }, sendResponse: (response: unknown) => void) => {
    const { name, request } = (message ?? {}) as { name?: string; request?: unknown };
    if (sender.id !== browser.runtime.id || !name || !Object.hasOwn(handlers, name)) return;
    const handler = handlers[name as PageMessageName] as (request: unknown) => unknown;
    void Promise.resolve(request)
      .then(handler)
      .then(
        (reply) => sendResponse({ reply }),
        () => sendResponse({ fault: 'broken' }),
      );
    return true as const;
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}
