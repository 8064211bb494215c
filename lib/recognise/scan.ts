import type { Portal } from '../portals/portal.ts';
import { scopesIn } from './composed.ts';
import { type Decision, decide } from './decide.ts';
import { describe, type LiveControl } from './describe.ts';
import type { Page } from './page.ts';
import { isTooBig } from './too-big.ts';

/** What is on the page now: the decision, and the live controls its numbers stand for. */
export interface Scan extends Decision {
  page: Page;
  controls: readonly LiveControl[];
  labels: readonly Element[];
  /** It was not read at all: see too-big.ts. */
  tooBig?: boolean;
}

const empty: Page = { root: { is: 'box', tag: 'body', children: [] } };
const unread: Scan = { page: empty, isForm: false, found: [], unfound: [], controls: [], labels: [], tooBig: true };

/** Reads the page and decides. Changes nothing; elements are good until the page changes. */
export function scan(document: Document, portal: Portal): Scan {
  const scopes = scopesIn(document);
  if (isTooBig(scopes)) return unread;
  const { page, controls, labels } = describe(document, portal, scopes);
  return { ...decide(page, portal), page, controls, labels };
}
