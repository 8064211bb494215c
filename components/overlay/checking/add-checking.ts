import type { Checking } from '../../../lib/services/check-state.ts';
import { createChecking } from '../../../lib/services/checking.ts';
import { hintKey } from '../../../lib/services/hint-key.ts';
import { listenEverywhere } from '../../../lib/services/listen-everywhere.ts';
import { createPacing } from '../../../lib/services/pacing.ts';
import { type JudgedAssisting, withJudgements } from '../../../lib/services/with-judgements.ts';
import type { DrawnOverlay } from '../parts.ts';
import { checkingPart } from './checking-part.tsx';

/** Adds to the overlay what the rules of a filing say of the page, at each field, and the keys that lead there. */
export function addChecking({ tools, host, add, signal }: DrawnOverlay): {
  assisting: JudgedAssisting;
  checking: Checking;
} {
  const { send, t } = tools;
  const assisting = withJudgements(tools.assisting);
  const key = hintKey({ document, assisting, host: () => host });
  const listen = listenEverywhere(document, ['keydown'], { signal, passive: false }, key);
  const listenSoon = createPacing(async () => listen(), { wait: 500, hidden: () => document.hidden, signal });
  assisting.subscribe(listenSoon);
  listen();
  const checking = createChecking({ document, assisting, send, t, signal });
  add(checkingPart(checking, assisting));
  return { assisting, checking };
}
