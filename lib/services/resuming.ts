import { Refused } from '../platform/refused.ts';
import type { AssistState } from './assist-state.ts';

interface World {
  /** Reads the page anew. */
  look(): void;
  /** Address and step, as last read. */
  place(): string;
  now(): number;
  inTurn(deed: () => Promise<void>): Promise<void>;
  publish(change: Partial<AssistState>): void;
}

const patience = 5 * 60_000;

/**
 * Keeps what a person wanted of a locked vault, and goes on with it once when the vault is open, if they still look at the
 * same step and it has not been long. Whatever they want in between takes its place.
 */
export function createResuming({ look, place, now, inTurn, publish }: World) {
  let wish: { deed: () => Promise<void>; place: string; from: number } | undefined;

  const taken = () => {
    const found = wish;
    wish = undefined;
    look();
    const age = found ? now() - found.from : -1;
    return found && age >= 0 && age <= patience && found.place === place() ? found.deed : undefined;
  };

  return {
    /** Does it; what is refused as `locked` is kept. */
    attempt: async (deed: () => Promise<void>): Promise<void> => {
      wish = undefined;
      const wished = { deed, place: place(), from: now() };
      try {
        await deed();
      } catch (error) {
        if (error instanceof Refused && error.fault === 'locked') wish = wished;
        throw error;
      }
    },
    /** The background says that the vault is open. */
    unlocked: async (): Promise<void> => {
      const deed = taken();
      if (deed) await inTurn(deed);
      else publish({ refused: undefined });
    },
  };
}
