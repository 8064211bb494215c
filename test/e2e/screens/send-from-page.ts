import type { Page } from '@playwright/test';
import type { MessageName, Request } from '../../../lib/platform/messages.ts';

/** Says something to the background as the extension's script in that page would: where a page alone may say it. */
export async function sendFromPage<N extends MessageName>(page: Page, name: N, request: Request<N>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const ours = new Promise<number>((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) found(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await ours,
    expression: `chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if ('fault' in result.value) throw new Error(`${name}: ${result.value.fault}`);
}
