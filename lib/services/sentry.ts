import { labelText } from '../fields/label-text.ts';
import type { Portal } from '../portals/portal.ts';
import { scopesOf } from '../recognise/composed.ts';
import { headingText } from '../recognise/heading-text.ts';
import { recordTouches } from './touched.ts';
import { watchPage } from './watching.ts';

const fields = 'input:not([type=hidden]), textarea, select';
const longest = 40;
/** After so long out of sight a page counts as looked at anew. */
const away = 10 * 60_000;

/** Does any text, or any placeholder, of this document stand on filing forms alone? */
function speaks(scope: Document | ShadowRoot, telling: ReadonlySet<string>): boolean {
  const says = (text: string): boolean =>
    text.length <= longest && (telling.has(headingText(text)) || telling.has(labelText(text)));
  const texts = (scope.ownerDocument ?? (scope as Document)).createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (says(texts.currentNode.nodeValue ?? '')) return true;
  return [...scope.querySelectorAll('[placeholder]')].some((element) =>
    says(element.getAttribute('placeholder') ?? ''),
  );
}

interface Deeds {
  /** The page says something only filing forms say and has something to fill in. Called once. */
  found(): void;
  /** A person looks at the page: it has loaded, or comes into sight after a while. */
  here(): void;
  alive(): boolean;
}

/**
 * Keeps watch on a page at little cost: begins the record of what a person works, and calls for the assistant, which looks
 * closer. Ends when not `alive`.
 */
export function keepWatch(document: Document, portal: Portal, { found, here, alive }: Deeds): void {
  const telling = new Set([
    ...portal.headings.filter((heading) => heading.telling).map(({ text }) => headingText(text)),
    ...portal.tellingLabels.map(labelText),
  ]);
  const end = new AbortController();
  const takeInFrames = recordTouches(document, end.signal);
  let asked = false;
  const look = (): void => {
    if (!alive()) end.abort();
    if (end.signal.aborted) return;
    // Frames come and go: what a person types there counts as well.
    takeInFrames();
    if (asked) return;
    const scopes = scopesOf(document);
    if (!scopes.some((scope) => scope.querySelector(fields)) || !scopes.some((scope) => speaks(scope, telling))) return;
    asked = true;
    found();
  };
  let greetedAt = Number.NEGATIVE_INFINITY;
  const greet = (): void => {
    if (!alive() || document.visibilityState === 'hidden' || Date.now() - greetedAt < away) return;
    greetedAt = Date.now();
    here();
  };
  watchPage(document, look, { soon: 50, pause: 500, signal: end.signal });
  document.addEventListener('visibilitychange', greet, { signal: end.signal });
  look();
  greet();
}
