type Model = Record<string, string | string[]>;

/** Moments on the page's clock (ms), 0 while they have not come. */
export interface Watched {
  /** The last click a person made. */
  clickAt: number;
  /** Since then the form holds all that is expected, for good. */
  rightAt: number;
  /** The assistant's status was last said, and what it said. */
  statusAt: number;
  status: string;
  /** Fields that do not hold what is expected. */
  missing: string[];
}

const every = 4;
const watched: Watched = { clickAt: 0, rightAt: 0, statusAt: 0, status: '', missing: [] };
let timer = 0;

const model = (): Model => (window as unknown as { __practice: { model: Model } }).__practice.model;

window.addEventListener(
  'click',
  (event) => {
    if (event.isTrusted) watched.clickAt = event.timeStamp;
  },
  { capture: true },
);

/** Looks at the page's own model again and again, until `stop`. */
function watch(expected: Model): void {
  const wanted = Object.entries(expected).map(([id, value]) => [id, JSON.stringify(value)] as const);
  const look = (): void => {
    const now = model();
    watched.missing = wanted.filter(([id, value]) => JSON.stringify(now[id]) !== value).map(([id]) => id);
    watched.rightAt = watched.missing.length > 0 ? 0 : watched.rightAt || performance.now();
  };
  look();
  timer = window.setInterval(look, every);
}

function stop(): Watched {
  clearInterval(timer);
  return watched;
}

/** Notes when an element last said something else. */
const hear = (element: Element): void =>
  new MutationObserver(() => {
    watched.statusAt = performance.now();
    watched.status = element.textContent ?? '';
  }).observe(element, { subtree: true, childList: true, characterData: true });

Object.assign(window, { benchWatch: { watch, stop, hear, watched } });
