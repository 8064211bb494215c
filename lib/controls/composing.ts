import { DriverError } from './driver.ts';
import { patience, until } from './until.ts';

// One composition at a time in the whole browser.
let composing: Element | undefined;

/** Notes, until the signal aborts, when an input method is in the middle of a word anywhere in the document. */
export function watchComposing(document: Document, signal: AbortSignal): void {
  const options = { capture: true, signal };
  document.addEventListener(
    'compositionstart',
    (event) => {
      composing = event.composedPath()[0] as Element;
    },
    options,
  );
  document.addEventListener(
    'compositionend',
    () => {
      composing = undefined;
    },
    options,
  );
}

const idle = () => !composing?.isConnected;

/** Waits for the end of a composition: moving the focus would break the word. Rejects when it goes on. */
export async function composed(near: Node, signal: AbortSignal): Promise<void> {
  if (!(await until(near, idle, signal, patience.firstOptions))) throw new DriverError('composing');
}
