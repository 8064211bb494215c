import type { Lang } from '../../../lib/texts/index.ts';

const style: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

/** A moment as a person reads it, by the clocks here: 2026年11月22日 09:30. */
export const whenText = (time: number, lang: Lang): string => new Intl.DateTimeFormat(lang, style).format(time);
