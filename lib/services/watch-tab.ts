import { browser } from 'wxt/browser';

/** `isOther`: another tab, or another page in it; what was known of it no longer holds. */
type Heard = (isOther: boolean) => void;

/**
 * Calls when the tab beside a page of ours may be another, or may have changed, until the signal aborts. A step that changes without
 * a new address tells nobody: that is read again as the pointer or the focus comes to us, before anything can be pressed.
 */
export function watchTab(heard: Heard, signal: AbortSignal): void {
  const other = () => heard(true);
  const maybe = () => heard(false);
  const updated = (_: number, { status }: { status?: string }) => {
    if (status) heard(status === 'loading');
  };
  // What our scripts in a page ask of the background comes by here too: something is new there. Nothing is answered.
  const spoken = (_: unknown, { tab }: { tab?: object }) => {
    if (tab) heard(false);
  };
  browser.tabs.onActivated.addListener(other);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(spoken);
  window.addEventListener('focus', maybe, { signal });
  document.documentElement.addEventListener('pointerenter', maybe, { signal });
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(other);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(spoken);
  });
}
