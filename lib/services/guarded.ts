import { entryMessages } from '../platform/entry-messages.ts';
import { filingMessages } from '../platform/filing-messages.ts';
import type { Handlers } from '../platform/handle-messages.ts';
import type { MessageName } from '../platform/messages.ts';
import { Refused } from '../platform/refused.ts';
import { reportMessages } from '../platform/report-messages.ts';
import type { PageSender } from '../platform/sender.ts';
import { dataKey } from './data-key.ts';
import { showUnlockWindow } from './unlock-window.ts';
import { noteWaiting } from './waiting-tabs.ts';

/** Filings are followed while the vault is locked; what names somebody about them lies in it. */
const inTheVault: ReadonlySet<string> = new Set(['filingDetails', 'setFilingDetail']);
const aboutFilings = (Object.keys(filingMessages) as MessageName[]).filter((name) => !inTheVault.has(name));

/** Answered whether the vault is open or not: they read no value, or have to do with opening it. */
export const whileLocked: ReadonlySet<MessageName> = new Set([
  'formHere',
  'kitsHere',
  'view',
  'style',
  'setView',
  'hints',
  'judgeHere', // what the page shows can be judged all the same
  'closeGrant',
  'settings',
  'setSettings',
  'vaultState',
  'protect',
  'unlock',
  'lock',
  'changePassphrase',
  'setLockAfter',
  'setAside',
  'exportAside',
  'copiesBehind',
  'storageUse',
  ...aboutFilings,
  ...(Object.keys(entryMessages) as MessageName[]),
  ...(Object.keys(reportMessages) as MessageName[]), // of a page, with nothing of anybody
]);

/** What a person asked for in a page: refused like the rest, but the window to open the vault comes up for it. */
export const worthOpening: ReadonlySet<MessageName> = new Set([
  'profilesHere', // the list a person opened, to choose from
  'openGrant',
  'previewCapture',
  'saveCapture',
  'fieldsFor', // the list of what a row may be, for a person about to teach it
  'teach',
  'forget',
]);

async function askToOpen({ tabId }: PageSender): Promise<void> {
  await noteWaiting(tabId);
  await showUnlockWindow().catch(() => undefined); // the refusal tells as well
}

type Handler = (request: unknown, sender: PageSender) => unknown;

const guard = (name: MessageName, handler: Handler): Handler =>
  whileLocked.has(name)
    ? handler
    : async (request, sender) => {
        try {
          await dataKey();
          return await handler(request, sender);
        } catch (error) {
          const locked = error instanceof Refused && error.fault === 'locked';
          if (locked && worthOpening.has(name)) await askToOpen(sender);
          throw error;
        }
      };

/** The same handlers, those of the vault's contents behind its lock: none can be forgotten, a new one is locked. */
export const guarded = (handlers: Handlers): Handlers =>
  Object.fromEntries(
    (Object.entries(handlers) as [MessageName, Handler][]).map(([name, handler]) => [name, guard(name, handler)]),
  ) as Handlers;
