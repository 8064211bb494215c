import { fieldName } from '../lib/fields/field-name.ts';
import { fields, isFieldId } from '../lib/fields/index.ts';
import type { Texts } from '../lib/texts/index.ts';

/** A field as the form prints it, with its section, since 姓名 stands in several. */
export const fieldLabel = (id: string, t: Texts): string =>
  isFieldId(id) ? `${t.sections[fields[id].section]} · ${fieldName(id, t)}` : id;
