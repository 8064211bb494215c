import type { HandlersOf } from '../platform/handle-messages.ts';
import { asides } from '../platform/set-aside.ts';
import type { vaultMessages } from '../platform/vault-messages.ts';
import { notYet } from './not-yet.ts';

export const vaultHandlers: HandlersOf<typeof vaultMessages> = {
  // Until there is a passphrase to set: the device key alone, and nothing ever locked.
  vaultState: () => ({ mode: 'device', locked: false, lockMinutes: 240, waiting: false }),
  protect: notYet,
  unlock: notYet,
  lock: notYet,
  changePassphrase: notYet,
  setLockAfter: notYet,
  setAside: async () => (await asides()).map(({ from, time }) => ({ from, time })),
  exportAside: notYet,
};
