import { browser } from 'wxt/browser';
import type { FaultCode } from './faults.ts';
import type { MessageName, Reply, Request } from './messages.ts';
import { Refused } from './refused.ts';

type Crossing = { reply: unknown } | { fault: FaultCode } | undefined;

/** Has the extension been updated or removed under this content script? Then its `runtime` has no id any more. */
const gone = (): boolean => {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
};

/**
 * Asks the background. Rejects with `Refused` and the fault code: the background's own, `noAnswer`, or `extensionGone`.
 * Imports types alone, so content scripts carry no schema.
 */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  if (gone()) throw new Refused('extensionGone');
  let crossing: Crossing;
  try {
    crossing = await browser.runtime.sendMessage({ name, request });
  } catch {
    throw new Refused(gone() ? 'extensionGone' : 'noAnswer');
  }
  if (!crossing) throw new Refused('noAnswer');
  if ('fault' in crossing) throw new Refused(crossing.fault);
  return crossing.reply as Reply<N>;
}
