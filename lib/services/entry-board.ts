const place = Symbol.for('beian-pilot.entry');

/** What is told of the entry, ready to be shown: drawn by the script that reads it, since the overlay is full. */
export interface EntryShown {
  element: HTMLElement;
  /** The person has opened the whole of it. */
  open: boolean;
}

interface EntryBoard {
  shown: EntryShown | undefined;
  /** Told whenever that changes. */
  readonly listeners: Set<() => void>;
}

type World = typeof globalThis & { [place]?: EntryBoard };

/** The board of this document, whichever script comes first. */
export const entryBoard = (): EntryBoard => {
  const world = globalThis as World;
  world[place] ??= { shown: undefined, listeners: new Set() };
  return world[place];
};

export const showEntry = (shown?: EntryShown): void => {
  const board = entryBoard();
  board.shown = shown;
  for (const listener of board.listeners) listener();
};
