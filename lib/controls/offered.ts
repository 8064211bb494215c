import { plain } from '../fields/plain.ts';

/**
 * The one option whose text is the first wording found, compared by `plain`, never by part. Two options of one text are
 * told apart by their exact text or not at all: then nothing is chosen.
 */
export function offered<T>(
  options: readonly T[],
  wordings: readonly string[],
  textOf: (option: T) => string,
): T | undefined {
  for (const wording of wordings) {
    const sought = plain(wording);
    const found = options.filter((option) => plain(textOf(option)) === sought);
    if (found.length > 1) {
      const exact = found.filter((option) => textOf(option).trim() === wording);
      return exact.length === 1 ? exact[0] : undefined;
    }
    if (found.length) return found[0];
  }
  return undefined;
}
