import { codeOf, type NamedList } from '../fields/codes/index.ts';
import { regionCodes } from '../fields/codes/regions.ts';
import { dayOf } from '../fields/day-of.ts';
import { type FieldId, fields } from '../fields/index.ts';
import { ticked, type Value } from '../fields/value.ts';
import { shaped } from './answer-of.ts';

/** What stands in a form: field → texts. */
export type PageValues = Partial<Record<FieldId, Value>>;
type Raw = string | string[];

const subjectType: FieldId = 'icp_subject.base_info.type';

/** A district's name means nothing without those of its city and province. */
function regionRaw(id: FieldId, values: PageValues): string | undefined {
  const names = (['province', 'city', 'district'] as const).map((part) => values[`icp_subject.base_info.${part}`]?.[0]);
  const codes = regionCodes(names.filter((name) => name !== undefined));
  return codes?.[fields[id].part as keyof typeof codes];
}

/** A list as the profile keeps it, or nothing unless every entry is known. */
const codesOf = (list: NamedList, texts: Value): string[] | undefined => {
  const codes = texts.map((text) => codeOf(list, text));
  return codes.every((code) => code !== undefined) ? codes : undefined;
};

function read(id: FieldId, texts: Value, values: PageValues, typeBefore?: string): Raw | undefined {
  const [text = ''] = texts;
  const { kind, codes } = fields[id];
  if (kind === 'region') return regionRaw(id, values);
  if (kind === 'choices') return codesOf(codes as NamedList, texts);
  if (kind === 'choice') {
    const shown = values[subjectType]?.[0];
    const type = shown === undefined ? typeBefore : codeOf('subjectTypes', shown);
    return codeOf(codes as NamedList, text, codes === 'certificateTypes' ? type : undefined);
  }
  if (kind === 'date' || kind === 'dateOrLongTerm') return dayOf(text.trim());
  if (kind === 'flag') return text === ticked ? '1' : '0';
  // 138****8000: the page hides it. Kept as data it would overwrite what it hides.
  if (kind !== 'longText' && /[*＊●•]/u.test(text)) return undefined;
  return id.includes('[]') ? [...texts] : text.trim();
}

/**
 * The raw answer a page's texts are, or undefined when they name none: an unknown choice, half a number, a masked one.
 * `typeBefore`: the kind of subject the profile has, for pages that show a certificate without it.
 */
export function rawOf(id: FieldId, values: PageValues, typeBefore?: string): Raw | undefined {
  const texts = (values[id] ?? []).filter((text) => text.trim() !== '');
  if (!texts.length) return undefined;
  const raw = read(id, texts, values, typeBefore);
  return raw !== undefined && shaped(id, raw) ? raw : undefined;
}
