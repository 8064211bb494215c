import { DriverError, type SureSignal } from './driver.ts';

/** How long a page gets, in ms. */
export const patience = {
  open: 500, // a menu to open after our click; a page that takes only a person's click never does
  settle: 300, // a control to show what was put in
  stale: 400, // the next list to differ from the one that stood there before
  options: 700, // a choice to appear among others
  firstOptions: 3000, // any choices to appear in an empty list
  start: 4000, // an uploader to begin with a file
  rest: 1000, // an uploader that began and stands as before: it gave up
  truth: 3000, // the true value of a file that shows
  upload: 60_000, // a file to be up, on a slow line
};

export const halt = (signal: AbortSignal): void => {
  if (signal.aborted) throw new DriverError('aborted');
};

/** Before a value goes in: the page may have changed with the event before. */
export const beSure = (signal: SureSignal, root: HTMLElement): void => {
  if (signal.stands?.(root) === false) throw new DriverError('notTaken');
};

/** The next task: whatever the page does in microtasks or queued before us is done by then. Not throttled, unlike timers. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** The document a node lives in (for menus moved to its body), and every shadow root around it. */
function rootsAround(node: Node): Node[] {
  const roots: Node[] = [node.ownerDocument ?? node];
  for (let root = node.getRootNode(); 'host' in root; root = (root.host as Element).getRootNode()) roots.push(root);
  return roots;
}

/**
 * Waits until the condition gives something, and gives that; `undefined` when it does not within `ms`. Looks at once,
 * after each change of the DOM around `near`, and each frame, for what no observer tells: values and ticks are
 * properties.
 */
export function until<T>(
  near: Node,
  condition: () => T | undefined | null | false,
  signal: AbortSignal,
  ms: number,
): Promise<T | undefined> {
  halt(signal);
  const first = condition();
  if (first) return Promise.resolve(first);
  const view = near.ownerDocument?.defaultView ?? window;
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      observer.disconnect();
      view.cancelAnimationFrame(frame);
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      settle();
    };
    const stop = () => finish(() => reject(new DriverError('aborted')));
    const look = (last?: boolean) => {
      try {
        const found = condition();
        if (found || last) finish(() => resolve(found || undefined));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const eachFrame = () => {
      frame = view.requestAnimationFrame(eachFrame);
      look();
    };
    const observer = new view.MutationObserver(() => look());
    for (const root of rootsAround(near)) {
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    let frame = view.requestAnimationFrame(eachFrame);
    const timer = setTimeout(() => look(true), ms);
    signal.addEventListener('abort', stop);
  });
}
