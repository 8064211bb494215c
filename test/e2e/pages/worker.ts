import type { Page } from '@playwright/test';
import type { MessageName, Reply, Request } from '../../../lib/platform/messages.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import type { Rig } from '../rig.ts';

/** The extension's own interfaces, asked from one of its pages: `storage.local.get`, `alarms.getAll`. */
export const chromeOn =
  (page: Page) =>
  <T>(method: string, ...args: readonly unknown[]): Promise<T> =>
    page.evaluate<T, { names: string[]; args: readonly unknown[] }>(
      async ({ names, args }) => {
        const { place, deed } = names.reduce<{ place?: object; deed: unknown }>(
          ({ deed }, name) => ({ place: deed as object, deed: Reflect.get(deed as object, name) }),
          { deed: Reflect.get(globalThis, 'chrome') },
        );
        return (deed as (...args: unknown[]) => T).apply(place, [...args]);
      },
      { names: method.split('.'), args },
    );

export interface Alarm {
  name: string;
  scheduledTime: number;
}

/** The background, looked at from a page of the extension that asks nothing of it by itself. */
export async function openWorker(rig: Rig) {
  const page = await rig.openOwn('manifest.json');
  const chrome = chromeOn(page);
  const session = await rig.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const send = async <N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> => {
    const crossing = await chrome<{ reply: Reply<N> } | { fault: string }>('runtime.sendMessage', { name, request });
    if ('fault' in crossing) throw new Error(`${name}: ${crossing.fault}`);
    return crossing.reply;
  };
  const valueAt = async (key: string): Promise<unknown> =>
    (await chrome<Record<string, { value: unknown }>>('storage.local.get', key))[key]?.value;
  return {
    page,
    chrome,
    send,
    /** Without its version. */
    valueAt,
    /** What has happened to the one filing there is: types, or the code or result that was seen. */
    events: async (): Promise<string[]> => {
      const kept = await chrome<Record<string, { value: Filing }>>('storage.local.get', null);
      const filing = Object.entries(kept).find(([key]) => key.startsWith('filing:'))?.[1].value;
      return (filing?.events ?? []).map((event) =>
        'code' in event ? event.code : 'result' in event ? event.result : event.type,
      );
    },
    /** Ends the worker, as the browser does when it has been idle; the next event starts another. */
    stop: () => session.send('ServiceWorker.stopAllWorkers'),
    /** Rings one of its alarms, or has it ring at a time. */
    ring: (name: string, when = Date.now()) => chrome<void>('alarms.create', name, { when }),
    alarmAt: async (name: string): Promise<number | undefined> =>
      (await chrome<Alarm[]>('alarms.getAll')).find((one) => one.name === name)?.scheduledTime,
    /** Ids of the notifications that stand there. */
    standing: async (): Promise<string[]> => Object.keys(await chrome<object>('notifications.getAll')),
  };
}

export type WorkerPage = Awaited<ReturnType<typeof openWorker>>;
