import { type CDPSession, expect, type Page } from '@playwright/test';
import type { Rig } from '../rig.ts';

type Params = Record<string, unknown>;

/** Speaks to a target Playwright does not know as a page: the side panel is drawn by the browser beside its tabs. */
async function attach(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, (message: { result?: Params; error?: { message: string } }) => void>();
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, ...answer } = JSON.parse(message) as { id?: number };
    if (id !== undefined) waiting.get(id)?.(answer);
  });
  return async (method: string, params: Params = {}): Promise<Params> => {
    last += 1;
    const id = last;
    const answered = new Promise<{ result?: Params; error?: { message: string } }>((resolve) =>
      waiting.set(id, resolve),
    );
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  };
}

const panelTargets = async (session: CDPSession): Promise<string[]> => {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter(({ url }) => url.endsWith('/sidepanel.html')).map(({ targetId }) => targetId);
};

/** The real side panel, opened by 「侧边栏」 of the popup beside this page's window. */
export async function openPanel(rig: Rig, beside: Page) {
  const popup = await rig.openOwn('popup.html');
  const session = await rig.context.newCDPSession(popup);
  const before = await panelTargets(session);
  await popup.getByRole('button', { name: '侧边栏', exact: true }).click();
  let found: string | undefined;
  await expect
    .poll(async () => {
      found = (await panelTargets(session)).find((id) => !before.includes(id));
      return found;
    })
    .toBeDefined();
  const ask = await attach(session, found as string);
  await beside.bringToFront();
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await ask('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: T }).value;
  };
  return {
    popup,
    evaluate,
    text: () => evaluate<string>('document.body.innerText'),
    /** What it says of the tab beside. */
    tab: () => evaluate<string>(`document.querySelector('.tab')?.textContent ?? ''`),
    filled: () => evaluate<string>(`document.querySelector('.fill')?.textContent ?? ''`),
    choose: (profile: string) =>
      evaluate<void>(`{
        const option = [...document.querySelectorAll('.choice option')].find(({ text }) => text === ${JSON.stringify(profile)});
        const select = option.closest('select');
        select.value = option.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }`),
    /** A real press at the middle of what the selector finds. */
    press: async (selector: string): Promise<void> => {
      const at = await evaluate<{ x: number; y: number }>(
        `(() => { const found = document.querySelector(${JSON.stringify(selector)}); found.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = found.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()`,
      );
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
        await ask('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
    },
  };
}
