import { type FieldId, fields, isFieldId } from '../lib/fields/index.ts';
import type { Texts } from '../lib/texts/index.ts';
import { say } from '../lib/texts/say.ts';

/** A field as the form prints it; the parts of a region or a period, which share one label, are told apart. */
export const fieldName = (id: FieldId, t: Texts): string => {
  const { labels, part } = fields[id];
  const parts: Partial<Record<string, string>> = t.parts;
  const named = part && parts[part];
  return named ? `${labels[0]}${say(t.bracketed, { text: named })}` : (labels[0] ?? id);
};

/** The same with its section, since 姓名 stands in several. */
export const fieldLabel = (id: string, t: Texts): string =>
  isFieldId(id) ? `${t.sections[fields[id].section]} · ${fieldName(id, t)}` : id;
