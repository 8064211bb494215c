import { labelText } from '../fields/label-text.ts';
import type { Portal } from '../portals/portal.ts';
import { scopesOf } from '../recognise/composed.ts';
import { headingText } from '../recognise/heading-text.ts';
import { recordTouches } from './touched.ts';
import { watchPage } from './watching.ts';

const fields = 'input:not([type=hidden]), textarea, select';
const longest = 40;

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

/**
 * Keeps watch on a page at little cost: begins the record of what a person works, and calls `found` once, when the page
 * says something only filing forms say and has something to fill in. The assistant looks closer. Ends when not `alive`.
 */
export function keepWatch(
  document: Document,
  portal: Portal,
  { found, alive }: { found: () => void; alive: () => boolean },
): void {
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
  watchPage(document, look, { soon: 50, pause: 500, signal: end.signal });
  look();
}
