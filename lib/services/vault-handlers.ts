import { asideFile } from '../platform/aside-file.ts';
import type { HandlersOf } from '../platform/handle-messages.ts';
import { asides } from '../platform/set-aside.ts';
import type { vaultMessages } from '../platform/vault-messages.ts';
import { copiesBehind } from '../platform/write-twice.ts';
import { changePassphrase } from './change-passphrase.ts';
import { lock, setLockAfter, unlock } from './locking.ts';
import { protect } from './protect.ts';
import { vaultState } from './vault-state.ts';
import { tellWaiting } from './waiting-tabs.ts';

const done = {};
/** Whoever waits is told. The deed is done whether or not that comes off, and is answered so. */
const told = () => tellWaiting().catch(() => undefined);

export const vaultHandlers: HandlersOf<typeof vaultMessages> = {
  vaultState: () => vaultState(),
  protect: async ({ passphrase }) => {
    await protect(passphrase);
    await told();
    return done;
  },
  unlock: async ({ passphrase }) => {
    await unlock(passphrase);
    await told();
    return done;
  },
  lock: async () => {
    await lock();
    return done;
  },
  changePassphrase: async ({ from, to }) => {
    await changePassphrase(from, to);
    await told();
    return done;
  },
  setLockAfter: async ({ minutes }) => {
    await setLockAfter(minutes);
    return done;
  },
  setAside: async () => (await asides()).map(({ from, time, replaced }) => ({ from, time, replaced })),
  exportAside: async () => ({ text: asideFile(await asides()) }),
  copiesBehind: async () => ({ count: await copiesBehind() }),
};
