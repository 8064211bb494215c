import type { Candidate } from '../../../lib/platform/teach-messages.ts';

/** Do neighbouring signs of the name read as these letters? */
const reads = (letters: readonly string[], typed: string): boolean =>
  letters.some((_, at) => [...typed].every((letter, step) => letters[at + step]?.includes(letter)));

/** The fields whose name is typed like this by its pinyin initials, or whose official path has it. */
export const narrowed = (fields: readonly Candidate[], typed: string): Candidate[] =>
  fields.filter(({ as, letters }) => typed === '' || reads(letters, typed) || as.includes(typed));
