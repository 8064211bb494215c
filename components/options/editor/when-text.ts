import type { Lang } from '../../../lib/texts/index.ts';

/** A moment as a person reads it. */
export const whenText = (time: number, lang: Lang): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
