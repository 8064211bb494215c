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

export const vaultHandlers: HandlersOf<typeof vaultMessages> = {
  vaultState: () => vaultState(),
  protect: async ({ passphrase }) => {
    await protect(passphrase);
    await tellWaiting();
    return done;
  },
  unlock: async ({ passphrase }) => {
    await unlock(passphrase);
    await tellWaiting();
    return done;
  },
  lock: async () => {
    await lock();
    return done;
  },
  changePassphrase: async ({ from, to }) => {
    await changePassphrase(from, to);
    await tellWaiting();
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
