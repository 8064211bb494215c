import type { Following, FollowState } from '../../../lib/services/follow-state.ts';

const calm: FollowState = { sms: [], banner: { sms: 0, late: 0 }, quiet: false, notes: [] };

/** Follows nothing and takes notes: `say` puts it into a state, `asked` is what the overlay wanted of it. */
export interface FakeFollowing extends Following {
  say(change: Partial<FollowState>): void;
  asked: unknown[][];
}

export const fakeFollowing = (start: Partial<FollowState> = {}): FakeFollowing => {
  let state: FollowState = { ...calm, ...start };
  const listeners = new Set<() => void>();
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    async (...args: unknown[]): Promise<void> => {
      asked.push([name, ...args]);
    };
  return {
    asked,
    say: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: () => state,
    look: (profileId) => void note('look')(profileId),
    send: note('send'),
    undo: note('undo'),
    takeOffer: note('takeOffer'),
    declineOffer: () => void note('declineOffer')(),
    dismiss: () => void note('dismiss')(),
    end: () => void note('end')(),
  };
};
