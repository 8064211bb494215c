import type { Kind } from '../fields/field.ts';
import { type FieldId, fieldIds, fields } from '../fields/index.ts';
import type { Saved } from '../fields/saved.ts';
import { type PageValues, rawOf } from './raw-of.ts';

/** Kinds a person types sign by sign: what stands there is judged as it is, half a number too. */
export const typedKinds: ReadonlySet<Kind> = new Set<Kind>([
  'text',
  'longText',
  'certificateNumber',
  'mobile',
  'email',
]);

/** 138****8000: the page hides it, and nothing can be said of it. */
const isMasked = (id: FieldId, text: string): boolean => fields[id].kind !== 'longText' && /[*＊●•]/u.test(text);

function standing(id: FieldId, values: PageValues, typeBefore?: string) {
  const texts = values[id] ?? [];
  const [text = ''] = texts;
  const { kind } = fields[id];
  if (typedKinds.has(kind)) return isMasked(id, text) ? undefined : id.includes('[]') ? [...texts] : text;
  const raw = rawOf(id, values, typeBefore);
  return raw ?? (kind === 'date' || kind === 'dateOrLongTerm' ? text : undefined);
}

/**
 * A page's texts as a draft, to be judged: typed texts as they stand, choices as codes. Choices that name no code, and what
 * the page hides, are left out. `typeBefore`: the kind of subject, for pages that show a certificate without it.
 */
export const standingAnswers = (values: PageValues, typeBefore?: string): Saved =>
  Object.fromEntries(
    fieldIds.flatMap((id) => {
      const isEmpty = (values[id] ?? []).every((text) => text === '');
      const raw = isEmpty ? undefined : standing(id, values, typeBefore);
      return raw === undefined ? [] : [[id, raw] as const];
    }),
  );
