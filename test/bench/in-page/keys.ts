/** What a person's keys took until they were painted, and how long until something of ours said something else. */
export interface Keys {
  /** ms from each key to the frame that shows it. */
  painted: number[];
  /** ms from each key to what was heard next after it, where that came before the next key. */
  heard: number[];
}

const keys: Keys = { painted: [], heard: [] };
let last: number | undefined;

const afterPaint = (deed: () => void): void => {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = deed;
    port2.postMessage(0);
  });
};

window.addEventListener(
  'keydown',
  ({ isTrusted, timeStamp }) => {
    if (!isTrusted) return;
    last = timeStamp;
    afterPaint(() => keys.painted.push(performance.now() - timeStamp));
  },
  { capture: true },
);

/** Notes when an element of ours says something else. */
const hear = (element: Element): void =>
  new MutationObserver(() => {
    if (last === undefined) return;
    keys.heard.push(performance.now() - last);
    last = undefined;
  }).observe(element, { subtree: true, childList: true, characterData: true });

/** What was noted since it was asked last. */
const take = (): Keys => ({ painted: keys.painted.splice(0), heard: keys.heard.splice(0) });

Object.assign(window, { benchWatch: { hear, take } });
