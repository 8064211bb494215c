import { dayOf } from './day-of.ts';
import type { Kind } from './field.ts';
import { type FieldId, fields, isFieldId } from './index.ts';
import { plain } from './plain.ts';
import { longTerm } from './value.ts';

const asTyped = (text: string): string => text.trim();
/** Signs of one width, none of them a space: what is copied from elsewhere brings both. */
// A space taken out may bring two signs together that are one: c and a cedilla.
const signs = (text: string): string => plain(text).normalize('NFKC');
const code = (text: string): string => signs(text).replace(/^0+(?=\d)/u, '');
// 138-0013-8001, +86 138 0013 8001
const phone = (text: string): string =>
  signs(text)
    .replaceAll(/[-‐–—]/gu, '')
    .replace(/^(?:\+|00)86(?=1\d{10}$)/u, '');
/** A final x of an ID number is an X. Codes with other signs in them (of military units, old licences) stay as printed. */
const number = (text: string): string =>
  /^[\dA-Za-z-]+$/u.test(signs(text)) ? signs(text).toUpperCase() : text.trim();
const day = (text: string): string => dayOf(text.normalize('NFKC').trim()) ?? text.trim();

const ways: Record<Kind, (text: string) => string> = {
  region: signs,
  choice: code,
  choices: code,
  text: asTyped,
  longText: asTyped,
  certificateNumber: number,
  mobile: phone,
  email: signs,
  date: day,
  dateOrLongTerm: (text) => (/^长期(?:有效)?$/u.test(signs(text)) ? longTerm : day(text)),
  flag: signs,
  image: asTyped,
  images: asTyped,
  video: asTyped,
  code: asTyped,
  action: asTyped,
};

type Raw = string | string[];
const list = '[].';

/** One answer as it is kept; what does not fit its field is kept too, to be mended: nothing is cut or guessed. */
export function cleanAnswer(id: FieldId, raw: Raw): Raw {
  const way = ways[fields[id].kind];
  return typeof raw === 'string' ? way(raw) : raw.map(way);
}

const isNothing = (raw: Raw): boolean => (typeof raw === 'string' ? raw === '' : raw.every((text) => text === ''));

/** Lists that stand side by side end together: at the last entry one of them has. */
function sideBySide(saved: Record<string, Raw>): Record<string, Raw> {
  const ids = Object.keys(saved).filter((id) => id.includes(list));
  const lengthOf = (name: string): number =>
    Math.max(
      ...ids
        .filter((id) => id.startsWith(name))
        .map((id) => [saved[id] ?? []].flat().findLastIndex((text) => text !== '') + 1),
    );
  return Object.fromEntries(
    ids.map((id) => {
      const texts = [saved[id] ?? []].flat();
      const length = lengthOf(id.slice(0, id.indexOf(list) + list.length));
      return [id, Array.from({ length }, (_, at) => texts[at] ?? '')];
    }),
  );
}

/** Answers as they are kept: each in the signs of its kind, empty ones gone. Ids of other versions stay as they are. */
export function cleanAnswers(saved: Readonly<Record<string, Raw>>): Record<string, Raw> {
  const cleaned = Object.entries(saved).map(([id, raw]): [string, Raw] => {
    const clean = isFieldId(id) ? cleanAnswer(id, raw) : raw;
    // Of several choices none is empty; of lists side by side an entry may be.
    return [id, Array.isArray(clean) && !id.includes(list) ? clean.filter((text) => text !== '') : clean];
  });
  const kept = Object.fromEntries(cleaned.filter(([, raw]) => !isNothing(raw)));
  return { ...kept, ...sideBySide(kept) };
}
