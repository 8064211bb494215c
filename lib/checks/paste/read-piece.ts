import { codeOf } from '../../fields/codes/index.ts';
import { groupOf } from '../../fields/groups.ts';
import { type FieldId, fields } from '../../fields/index.ts';
import { principals } from '../persons.ts';
import { cutLine } from './cut-line.ts';
import { both, type Meant, type Read, unknownOnly } from './meant.ts';
import { namedFields } from './named-fields.ts';
import type { Piece } from './piece.ts';
import { type Place, placeOf } from './place.ts';
import { readBare, readCreditCode, readIdNumber, rowAt, saysSamePerson } from './read-bare.ts';
import { readPeriod } from './read-dates.ts';
import { readRegion } from './read-region.ts';
import { readPersonName, readValue } from './read-value.ts';

const region = 'icp_subject.region';
const keyOf = (id: FieldId): string | undefined => {
  const path = principals.find((one) => id.startsWith(`${one}.`));
  return path && id.slice(path.length + 1);
};

/** Of the rows a label names, those its value can be meant for: a credit code is no person's. */
const narrowed = (ids: readonly FieldId[], { label = '', value }: Piece, subjectType?: string): readonly FieldId[] => {
  const ofPeople = ids.filter((id) => keyOf(id) !== undefined);
  const ofSubject = ids.filter((id) => keyOf(id) === undefined);
  if (ofPeople.length === 0 || ofSubject.length === 0) return ids;
  if (ids.some((id) => fields[id].kind === 'certificateNumber')) {
    if (readCreditCode(value)) return ofSubject;
    return readIdNumber(value) || label.includes('身份证') ? ofPeople : [];
  }
  if (ids.some((id) => fields[id].kind === 'choice')) {
    if (codeOf('personCertificateTypes', value)) return ofPeople;
    return codeOf('certificateTypes', value, subjectType) ? ofSubject : [];
  }
  return ofPeople.every((id) => keyOf(id) === 'name') ? ofPeople : [];
};

/** Rows of one thing, or of the same row of both principals. */
const isOneThing = (ids: readonly FieldId[]): boolean => new Set(ids.map(groupOf)).size === 1;
const isOneRow = (ids: readonly FieldId[]): boolean =>
  ids.every((id) => keyOf(id) !== undefined) &&
  new Set(ids.map((id) => groupOf(id).replace(/^icp_\w+\./u, ''))).size === 1;

type At = (id: FieldId) => Pick<Meant, 'id' | 'key'>;

/** The first word of a value, and the words behind it. */
const headOf = (value: string): [string, string] => {
  const [, head = '', rest = ''] = /^([^,，;；、|｜\s]*)[,，;；、|｜\s]*([\s\S]*)$/u.exec(value) ?? [];
  return [head, rest];
};

const readRest = (rest: string, place: Place | undefined, subjectType?: string): Read[] =>
  cutLine(rest, place).map((piece) => readPiece(piece, subjectType));

/** A value read for rows that are one thing; words after a number or a name stand for themselves. */
const readOne = (ids: readonly FieldId[], piece: Piece, at: At, subjectType?: string): Read => {
  const { value, text, place } = piece;
  const [id] = ids;
  if (!id) return unknownOnly(text);
  if (groupOf(id) === region) {
    const codes = ids.length === 3 ? readRegion(value) : undefined;
    const part = ids.length === 1 ? fields[id].part : undefined;
    if (part) return { meant: [{ key: `region.${part}`, raw: value, text }], unknown: [] };
    return codes
      ? {
          meant: ids.map((one) => ({ id: one, raw: codes[fields[one].part as keyof typeof codes], text })),
          unknown: [],
        }
      : unknownOnly(text);
  }
  if (ids.length > 1) {
    const period = readPeriod(value);
    const meant = ids.flatMap((one): Meant[] => {
      const raw = period?.[fields[one].part as 'start' | 'end'];
      return raw ? [{ ...at(one), raw, text }] : [];
    });
    return meant.length > 0 ? { meant, unknown: [] } : unknownOnly(text);
  }
  const raw = readValue(value, id, subjectType);
  if (raw !== undefined) return { meant: [{ ...at(id), raw, text }], unknown: [] };
  if (!parts(id)) return unknownOnly(text);
  const remark = /^([^（(]+)[（(][^（）()]*[)）]$/u.exec(value)?.[1]?.trim();
  const noted = remark ? readValue(remark, id, subjectType) : undefined;
  if (noted !== undefined) return { meant: [{ ...at(id), raw: noted, text }], unknown: [] };
  const [head, rest] = headOf(value);
  const first = rest === '' ? undefined : readValue(head, id, subjectType);
  if (first === undefined) return unknownOnly(text);
  const own: Read = { meant: [{ ...at(id), raw: first, text: `${piece.label ?? ''} ${head}`.trim() }], unknown: [] };
  return readRest(rest, place, subjectType).reduce(both, own);
};

/** Fields whose value is one word: what stands behind it is something else. */
const parts = (id: FieldId): boolean =>
  ['mobile', 'email', 'certificateNumber', 'date', 'dateOrLongTerm'].includes(fields[id].kind) ||
  (id.endsWith('.name') && (keyOf(id) !== undefined || fields[id].person === 'legalRepresentative'));

/** 主体负责人：陈示例 13800138001: the name, then what can be nothing else. */
const readPerson = ({ label = '', value, text }: Piece, subjectType?: string): Read => {
  const place = placeOf(label);
  if (saysSamePerson(label + value)) return readBare(label + value, place);
  const [head, rest] = headOf(value);
  const name = readPersonName(head.replace(/[（(][^（）()]*[)）]$/u, ''));
  const row = rowAt(place, 'name');
  if (!name || !row) return unknownOnly(text);
  const own: Read = { meant: [{ ...row, raw: name, text: `${label} ${head}` }], unknown: [] };
  return readRest(rest, place, subjectType).reduce(both, own);
};

/** What a label and its value say, if that is certain. */
function readLabelled(piece: Piece, subjectType?: string): Read {
  const { label = '', value, text, place } = piece;
  if (value === '') return unknownOnly(text);
  // A name under 公司信息 is that of whoever answers the phone, unless the subject is a person.
  if (place === 'subject' && subjectType !== '5' && /^(?:真实)?姓名|身份证/u.test(label)) return unknownOnly(text);
  const named = narrowed(namedFields(label, place), piece, subjectType);
  if (named.length === 0) return placeOf(label) ? readPerson(piece, subjectType) : unknownOnly(text);
  if (isOneThing(named)) return readOne(named, piece, (id) => ({ id }), subjectType);
  if (place !== undefined || !isOneRow(named)) return unknownOnly(text);
  const [first] = named;
  const ofOne = named.filter((id) => first && id.startsWith(first.slice(0, first.indexOf('.'))));
  return readOne(ofOne, piece, (id) => ({ key: keyOf(id) ?? '' }), subjectType);
}

/** What a piece says, if that is certain. */
export function readPiece(piece: Piece, subjectType?: string): Read {
  return piece.label === undefined ? readBare(piece.value, piece.place) : readLabelled(piece, subjectType);
}
