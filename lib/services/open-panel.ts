import { browser } from 'wxt/browser';

/** Where browsers have a place beside the page: Chromium a side panel (since 116), Firefox a sidebar, on a phone neither. */
interface Sides {
  sidePanel?: { open?(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open?(): Promise<void> };
}

/**
 * What opens our panel beside the pages of a window; undefined where the browser has no such place. To be called in the same turn as a
 * person's press, key or choice in a menu: after a wait the browser no longer knows of it and refuses.
 */
export function panelOpener(): ((windowId: number) => Promise<void>) | undefined {
  const { sidePanel, sidebarAction }: Sides = browser;
  if (sidePanel?.open) return (windowId) => sidePanel.open?.({ windowId }) ?? Promise.resolve();
  if (sidebarAction?.open) return () => sidebarAction.open?.() ?? Promise.resolve();
  return undefined;
}
