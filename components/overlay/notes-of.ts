import type { Reply } from '../../lib/platform/messages.ts';

type Hints = Reply<'hints'>;

/** The hints of a row on the page: one for each thing its fields ask, said once. */
export const notesOf = (ids: readonly string[], hints: Hints): NonNullable<Hints[keyof Hints]> => {
  const byId: Readonly<Record<string, Hints[keyof Hints]>> = hints;
  const notes = ids.flatMap((id) => byId[id] ?? []);
  return [...new Map(notes.map((note) => [note.text, note])).values()];
};
