import { plain } from '../../fields/plain.ts';

/** What somebody said, as it compares: signs of one width, no spaces, no punctuation, small letters. */
export const saidText = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[\p{P}\p{S}]+/gu, '');
