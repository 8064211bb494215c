import type { Coded } from '../../../lib/fields/codes/coded.ts';
import type { Lang } from '../../../lib/texts/index.ts';

/** A code as it is offered: in the form's words, for readers of English with its meaning. */
export const codedName = ({ zh, en }: Coded, lang: Lang): string => (lang === 'en' ? `${zh} · ${en}` : zh);
