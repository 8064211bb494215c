import type { Texts } from '../texts/index.ts';
import { say } from '../texts/say.ts';
import { type FieldId, fields } from './index.ts';

/** A field as the form prints it; the parts of a region or a period, which share one label, are told apart. */
export const fieldName = (id: FieldId, t: Texts): string => {
  const { labels, part } = fields[id];
  const parts: Partial<Record<string, string>> = t.parts;
  const named = part && parts[part];
  return named ? `${labels[0]}${say(t.bracketed, { text: named })}` : (labels[0] ?? id);
};
