import { fields, isFieldId } from '../../lib/fields/index.ts';
import { type Hint, hint } from '../../lib/texts/hint.ts';
import type { Lang } from '../../lib/texts/index.ts';

/** The hints of a row on the page: one for each thing its fields ask, said once. */
export const notesOf = (ids: readonly string[], lang: Lang): Hint[] =>
  [...new Set(ids.filter(isFieldId).map((id) => fields[id].hint))].map((key) => hint(key, lang));
