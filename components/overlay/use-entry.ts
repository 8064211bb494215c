import { useSyncExternalStore } from 'react';
import { type EntryShown, entryBoard } from '../../lib/services/entry-board.ts';

const board = entryBoard();

/** Follows the board; ends with what is returned. */
export const followEntry = (listener: () => void): (() => void) => {
  board.listeners.add(listener);
  return () => board.listeners.delete(listener);
};

/** What is to be told of the way into the filing on this page, if anything is. */
export const useEntry = (): EntryShown | undefined => useSyncExternalStore(followEntry, () => board.shown);
