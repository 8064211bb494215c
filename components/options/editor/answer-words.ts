import { nameOf } from '../../../lib/fields/codes/index.ts';
import { regionName } from '../../../lib/fields/codes/regions.ts';
import { type FieldId, fields } from '../../../lib/fields/index.ts';
import type { PageTexts } from '../../../lib/texts/pages.ts';
import { shownAnswer } from './shown-answer.ts';

/** An answer in the words a person reads: names for codes, days with their dashes. */
export function answerWords(id: FieldId, raw: string | readonly string[], p: PageTexts): string {
  const { codes, kind } = fields[id];
  const wordOf = (text: string): string => {
    if (kind === 'flag') return text === '1' ? p.editor.yes : p.editor.no;
    if (!codes || text === '') return shownAnswer(id, text);
    return (codes === 'regions' ? regionName(text) : nameOf(codes, text)) ?? p.editor.unknownCode(text);
  };
  return [raw].flat().map(wordOf).join(p.editor.and);
}
