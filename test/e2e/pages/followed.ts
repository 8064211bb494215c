import type { Page } from '@playwright/test';
import type { MessageName, Reply, Request } from '../../../lib/platform/messages.ts';
import type { FilingEvent } from '../../../lib/tracker/filing-event.ts';
import type { Verifier } from '../../../lib/tracker/verifiers.ts';
import type { Rig } from '../rig.ts';

const hour = 3_600_000;

/** Filings as a page of the extension adds and reads them, behind the tab a person looks at. */
export async function followed(rig: Rig, front: Page) {
  const page = await rig.openOwn('options.html');
  // What is not in front is not painted, and what is not painted nobody can have seen before they press it.
  await front.bringToFront();
  const send = async <N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> => {
    const crossing = await page.evaluate(
      (message) => {
        const { runtime } = Reflect.get(globalThis, 'chrome') as {
          runtime: { sendMessage(message: unknown): Promise<unknown> };
        };
        return runtime.sendMessage(message);
      },
      { name, request },
    );
    if ('fault' in (crossing as object)) throw new Error(`${name}: ${JSON.stringify(crossing)}`);
    return (crossing as { reply: Reply<N> }).reply;
  };
  const add = async (label: string, events: FilingEvent[]): Promise<string> =>
    (await send('addFiling', { label, kind: 'first', combined: false, events })).filingId;

  return {
    /** With the platform since yesterday. */
    submitted: (label: string): Promise<string> => {
      const at = Date.now() - 24 * hour;
      return add(label, [{ id: `${label}-1`, type: 'submitted', at, noted: at }]);
    },
    /** Somebody has an SMS, for so many hours. */
    verifying: (label: string, since = 19, verifier: Verifier = 'subjectPrincipal'): Promise<string> => {
      const at = Date.now() - since * hour;
      return add(label, [
        { id: `${label}-1`, type: 'submitted', at: at - hour, noted: at - hour },
        { id: `${label}-2`, type: 'smsReceived', verifier, at, noted: at },
      ]);
    },
    /** The same, of the profile the browser has, and with the code pasted. */
    withCode: async (label: string, code: string): Promise<string> => {
      const at = Date.now() - hour;
      const [profile] = await send('profiles', {});
      const [applet] = profile?.applets ?? [];
      const { filingId } = await send('addFiling', {
        label,
        kind: 'first',
        combined: false,
        events: [{ id: `${label}-1`, type: 'submitted', at: at - hour, noted: at - hour }],
        detail: { profileId: profile?.id, appletId: applet?.id },
      });
      const receivedAt = at;
      const who = { filingId, verifier: 'subjectPrincipal' } as const;
      await send('takeSms', { ...who, code, receivedAt, eventId: `${label}-2` });
      return filingId;
    },
    /** What has happened to it, as kept: type, and the code of what was seen. */
    events: async (filingId: string): Promise<string[]> => {
      const stored = await page.evaluate(async (key) => {
        const { storage } = Reflect.get(globalThis, 'chrome') as {
          storage: { local: { get(key: string): Promise<Record<string, { value: { events: FilingEvent[] } }>> } };
        };
        return (await storage.local.get(key))[key]?.value.events ?? [];
      }, `filing:${filingId}`);
      return stored.map((event) =>
        event.type === 'resultSeen'
          ? `${event.type} ${event.result}`
          : event.type === 'statusSeen'
            ? `${event.type} ${event.code}`
            : event.type,
      );
    },
    send,
  };
}
