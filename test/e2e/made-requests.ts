import type { BrowserContext, Page } from '@playwright/test';

/** A request, and the script whose own line made it, where one did. */
export interface Made {
  request: string;
  by: string;
}

interface Sent {
  request: { method: string; url: string };
  documentURL: string;
  initiator: { url?: string; stack?: { callFrames: { url: string }[] } };
}

/**
 * Everything the browser asks for from now on, in every tab, frame and worker it tells of. `made`: the same as each tab's
 * network tells it, with who made it; a page that asks because something of ours clicked has made it itself.
 */
export async function madeRequests(context: BrowserContext) {
  const asked: string[] = [];
  const failed: string[] = [];
  const made: Made[] = [];
  const listen = async (page: Page): Promise<void> => {
    const session = await context.newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ request, documentURL, initiator }: Sent) => {
      const by = initiator.stack?.callFrames[0]?.url ?? initiator.url ?? documentURL;
      made.push({ request: `${request.method} ${request.url}`, by });
    });
    await session.send('Network.enable');
  };
  context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  context.on('requestfailed', (request) => failed.push(request.url()));
  context.on('page', (page) => void listen(page).catch(() => undefined)); // closed again before it was listened to
  await Promise.all(context.pages().map(listen));
  return { asked, failed, made };
}
