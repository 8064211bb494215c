import { rawAnswer, type Verifier } from '../fields/answer-for.ts';
import { type NamedList, wordingsOfCode } from '../fields/codes/index.ts';
import { regionPath, regionWordings } from '../fields/codes/regions.ts';
import { type FieldId, fields } from '../fields/index.ts';
import { kinds } from '../fields/kinds.ts';
import type { Saved } from '../fields/saved.ts';
import { type Answer, longTerm, pathSeparator, ticked } from '../fields/value.ts';

type Wording = (id: FieldId, texts: readonly string[], saved: Saved) => Answer | undefined;

const each = (wordings: readonly string[]): Answer | undefined => {
  const [first, ...also] = wordings;
  return first === undefined ? undefined : { value: [first], ...(also.length && { also: also.map((one) => [one]) }) };
};

const list = (id: FieldId): NamedList => fields[id].codes as NamedList;
const asIs: Wording = (_, texts) => ({ value: texts });
const day: Wording = (_, [text = '']) => ({
  value: [text === longTerm ? text : `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`],
});

const regionIds = ['province', 'city', 'district'].map((part) => `icp_subject.base_info.${part}` as FieldId);

/** A district's name means nothing without its city's: three codes that do not lie in each other answer nothing. */
const region: Wording = (_, [code = ''], saved) => {
  const [province = '', city, district] = regionIds.map((id) => [saved[id] ?? []].flat()[0]);
  return regionPath(province, city, district) ? each(regionWordings(code)) : undefined;
};

const isPath = (wording: string): boolean => wording.includes(pathSeparator);
const hasExamples = (wording: string): boolean => wording.endsWith('）');
// How a page may print a list with headings: 生活服务 / 工具, 工具, 工具（笔记、记账等）, 生活服务 / 工具（笔记、记账等）.
const styles: readonly ((wording: string) => boolean)[] = [
  (wording) => isPath(wording) && !hasExamples(wording),
  (wording) => !isPath(wording) && !hasExamples(wording),
  (wording) => !isPath(wording) && hasExamples(wording),
  (wording) => isPath(wording) && hasExamples(wording),
];

/** Several choices: all of them known, or no answer; each further wording puts every one of them in the same style. */
const choices: Wording = (id, codes) => {
  const wordings = codes.map((code) => wordingsOfCode(list(id), code));
  if (wordings.some((known) => !known.length)) return undefined;
  const [only] = wordings;
  if (only && wordings.length === 1) return each([...new Set([...only.filter(isPath), ...only])]);
  const values = styles.map((style) =>
    wordings.map((known) => known.find(style) ?? known.find(isPath) ?? (known[0] as string)),
  );
  const [value = [], ...also] = [...new Map(values.map((one) => [one.join('\n'), one])).values()];
  return { value, ...(also.length && { also }) };
};

const wordings: Partial<Record<(typeof fields)[FieldId]['kind'], Wording>> = {
  region,
  choice: (id, [code = '']) => each(wordingsOfCode(list(id), code)),
  choices,
  text: asIs,
  longText: asIs,
  certificateNumber: asIs,
  mobile: asIs,
  email: asIs,
  date: day,
  dateOrLongTerm: day,
  flag: (_, [text]) => ({ value: text === '1' ? [ticked] : [] }),
};

/** The raw texts in the shape of their kind, spaces around them gone; undefined where one has another shape. */
export function shaped(id: FieldId, raw: string | readonly string[]): string[] | undefined {
  const schema = kinds[fields[id].kind];
  // Of several pre-approvals one may have no number: its place stays empty.
  const texts = [raw].flat().map((text) => (text === '' && id.includes('[]') ? text : schema.safeParse(text).data));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/**
 * What a field is to show, in the page's words; undefined where the profile has nothing, something no code stands for, or
 * something out of shape, and for every row that is the person's own.
 */
export function answerOf(id: FieldId, saved: Saved, verifier?: Verifier): Answer | undefined {
  const raw = rawAnswer(id, saved, { verifier });
  const texts = raw === undefined ? undefined : shaped(id, raw);
  return texts?.some((text) => text !== '') ? wordings[fields[id].kind]?.(id, texts, saved) : undefined;
}
