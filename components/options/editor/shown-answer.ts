import { type FieldId, fields } from '../../../lib/fields/index.ts';

/** An answer as a person reads it in its box: 20190715 → 2019-07-15; anything else as it is. */
export const shownAnswer = (id: FieldId, raw: string): string =>
  fields[id].kind.startsWith('date') ? raw.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3') : raw;
