import { type CDPSession, expect } from '@playwright/test';

type Params = Record<string, unknown>;
interface Answer {
  result?: Params;
  error?: { message: string };
}

async function attach(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, ...answer } = JSON.parse(message) as Answer & { id?: number };
    if (id !== undefined) waiting.get(id)?.(answer);
  });
  return async (method: string, params: Params = {}): Promise<Params> => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
}

/**
 * What a deed brings up of our own that is no tab, so that Playwright does not know it as a page: the side panel, the popup as the
 * browser draws it.
 */
export async function targetAfter(session: CDPSession, path: string, deed: () => Promise<unknown>) {
  const present = async (): Promise<string[]> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ url }) => url.endsWith(path)).map(({ targetId }) => targetId);
  };
  const before = await present();
  await deed();
  let found = '';
  await expect
    .poll(async () => {
      found = (await present()).find((id) => !before.includes(id)) ?? '';
      return found;
    })
    .not.toBe('');
  const ask = await attach(session, found);
  const evaluate = async <T>(expression: string): Promise<T> => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await ask('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: T }).value;
  };
  return {
    evaluate,
    text: () => evaluate<string>('document.body.innerText'),
    /** A real press at the middle of what the selector finds. */
    press: async (selector: string): Promise<void> => {
      const at = await evaluate<{ x: number; y: number }>(
        `(() => { const found = document.querySelector(${JSON.stringify(selector)}); found.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = found.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()`,
      );
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
        await ask('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
    },
    close: () => session.send('Target.closeTarget', { targetId: found }),
  };
}
