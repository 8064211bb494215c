import type { Reply } from '../../lib/platform/messages.ts';
import { Refused } from '../../lib/platform/refused.ts';
import type { Answers } from './fake-send.ts';
import { openVault } from './show-page.tsx';

type State = Reply<'vaultState'>;

/** The worker's side of a lock as a page sees it: what may be asked, and word of every change. */
export const fakeVault = (begin: Partial<State> = {}, phrase = 'correct horse battery') => {
  let state: State = { ...openVault, ...begin };
  let passphrase = phrase;
  const watchers = new Set<() => void>();
  /** As if done elsewhere, or by the clock. */
  const become = (next: Partial<State>): void => {
    state = { ...state, ...next };
    for (const heard of watchers) heard();
  };
  const proven = (typed?: string): void => {
    if (state.mode !== 'passphrase') return;
    const isRight = typed === passphrase;
    become({ retryAt: isRight ? undefined : Date.now() + 2000 });
    if (!isRight) throw new Refused('wrongPassphrase');
  };
  const choose = (next?: string): void => {
    if (next !== undefined && next.length < 8) throw new Refused('weakPassphrase');
    passphrase = next ?? '';
    become({ mode: next === undefined ? 'device' : 'passphrase', locked: false });
  };
  const answers: Answers = {
    vaultState: () => state,
    protect: ({ passphrase: to }) => {
      choose(to);
      return {};
    },
    unlock: ({ passphrase: typed }) => {
      proven(typed);
      become({ locked: false });
      return {};
    },
    lock: () => {
      become({ locked: true });
      return {};
    },
    changePassphrase: ({ from, to }) => {
      proven(from);
      choose(to);
      return {};
    },
    setLockAfter: ({ minutes }) => {
      become({ lockMinutes: minutes });
      return {};
    },
  };
  const watch = (heard: () => void, signal: AbortSignal): void => {
    watchers.add(heard);
    signal.addEventListener('abort', () => watchers.delete(heard));
  };
  return { answers, watch, become };
};
