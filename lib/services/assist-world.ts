import type { send } from '../platform/send.ts';
import type { Portal } from '../portals/portal.ts';
import type { Amendment } from './amendment.ts';

/** The world the assistant works in, as arguments. */
export interface AssistWorld {
  document: Document;
  portal: Portal;
  send: typeof send;
  now: () => number;
  /** Our own host element, never in its own way. */
  host: () => Element | undefined;
  /** What a person has taught, where that has come. */
  amendment?(): Amendment | undefined;
  signal: AbortSignal;
}
