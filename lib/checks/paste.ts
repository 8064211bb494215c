import { regionAtHead } from '../fields/codes/regions.ts';
import { type FieldId, fieldIds, fields } from '../fields/index.ts';
import { cutLines } from './paste/cut-lines.ts';
import { cutTable } from './paste/cut-table.ts';
import { both, type Meant, type Read } from './paste/meant.ts';
import { namedFields } from './paste/named-fields.ts';
import type { Piece } from './paste/piece.ts';
import { readIdNumber } from './paste/read-bare.ts';
import { readPiece } from './paste/read-piece.ts';
import { readLevels } from './paste/read-region.ts';
import { readValue } from './paste/read-value.ts';
import { principals } from './persons.ts';

export interface Found {
  id: FieldId;
  /** As a profile keeps it: codes, YYYYMMDD, 长期. */
  raw: string | string[];
  /** What it was read from, as pasted. */
  text: string;
}

export interface Pasted {
  /** In form order, one for a field. */
  found: Found[];
  /** What was not understood, or could be meant for two: for the person to place. */
  unknown: string[];
  /** Lines that only say whom others are about. */
  headings: string[];
  /** Found fields whose person the text does not name. */
  unnamed: FieldId[];
}

export interface PasteOptions {
  /** Whose the rows are that name nobody: where the person has said so. */
  unnamed?: 'subjectPrincipal' | 'appletPrincipal';
}

/** Nobody pastes a book; what is beyond is not read. */
const longest = 20_000;
const typeOfSubject: FieldId = 'icp_subject.base_info.type';
const paths = { subjectPrincipal: principals[0], appletPrincipal: principals[1] } as const;

const subjectTypeIn = (pieces: readonly Piece[]): string | undefined => {
  const types = pieces
    .filter(({ label }) => label !== undefined && namedFields(label, undefined).includes(typeOfSubject))
    .map(({ value }) => readValue(value, typeOfSubject));
  return types.length === 1 && typeof types[0] === 'string' ? types[0] : undefined;
};

type PersonOf = (typeof fields)[FieldId]['person'];
const people: ReadonlySet<PersonOf> = new Set<PersonOf>(['subjectPrincipal', 'appletPrincipal', 'legalRepresentative']);
const same: FieldId = 'ui.applet_principal_same_as_subject';
const mentions = /法人|法定代表人|负责人|管理员|联系人|代办|财务|经理|老板/u;

/**
 * Whom the text itself is about where it names nobody: the only one of the people it names, or who is asked first. Nobody
 * where it also speaks of somebody in words that were not understood.
 */
const soleIn = (read: Read, pieces: readonly Piece[]): keyof typeof paths | undefined => {
  if (pieces.some(({ place }) => place === 'unsure') || read.unknown.some((text) => mentions.test(text)))
    return undefined;
  const named = new Set(
    read.meant.flatMap(({ id }) => (id && id !== same && people.has(fields[id].person) ? [fields[id].person] : [])),
  );
  if (named.size === 0) return 'subjectPrincipal';
  const [only] = named;
  return named.size === 1 && (only === 'subjectPrincipal' || only === 'appletPrincipal') ? only : undefined;
};

const isSame = (a: Meant, b: Meant): boolean => String(a.raw) === String(b.raw);

/** Keys that got one value; of two different ones neither is taken. */
const agreed = <Key>(meant: readonly Meant[], keyOf: (one: Meant) => Key) => {
  const byKey = Map.groupBy(meant, keyOf);
  const taken = [...byKey].filter(([, all]) => all.every((one) => isSame(one, all[0] as Meant)));
  const left = [...byKey].filter(([, all]) => !all.every((one) => isSame(one, all[0] as Meant)));
  return { taken: taken.flatMap(([, all]) => all.slice(0, 1)), left: left.flatMap(([, all]) => all) };
};

const personOf = ({ id }: Meant): PersonOf | undefined =>
  id && people.has(fields[id].person) ? fields[id].person : undefined;

/** A person with two names or two numbers is two people: nobody knows which of them the rest is about. */
const withoutDoubles = (named: readonly Meant[]) => {
  const { taken, left } = agreed(named, ({ id }) => id);
  const doubled = new Set(left.map(personOf).filter((person) => person !== undefined));
  const isDoubled = (one: Meant) => one.id !== same && doubled.has(personOf(one) as PersonOf);
  return { taken: taken.filter((one) => !isDoubled(one)), left: [...left, ...taken.filter(isDoubled)] };
};

/** Rows of nobody become rows of one, all of them or none: two names without headings are two people. */
const placed = (meant: readonly Meant[], whose: keyof typeof paths | undefined): Read & { unnamed: FieldId[] } => {
  const loose = meant.filter(({ id, key }) => !id && !key?.startsWith('region.'));
  const { taken, left } = agreed(loose, ({ key }) => key);
  if (!whose || left.length > 0) return { meant: [], unknown: loose.map(({ text }) => text), unnamed: [] };
  const rows = taken.map((one) => ({ ...one, id: `${paths[whose]}.${one.key}` as FieldId }));
  return { meant: rows, unknown: [], unnamed: rows.map(({ id }) => id) };
};

/** Levels of a region written apart. */
const regionOf = (meant: readonly Meant[]): Read => {
  const levels = meant.filter(({ key }) => key?.startsWith('region.'));
  const { taken, left } = agreed(levels, ({ key }) => key);
  const codes = readLevels(Object.fromEntries(taken.map(({ key = '', raw }) => [key.slice(7), raw])));
  const rows = taken.flatMap(({ key = '', text }): Meant[] => {
    const level = key.slice(7) as keyof typeof codes;
    const raw = codes[level];
    return raw ? [{ id: `icp_subject.base_info.${level}`, raw, text }] : [];
  });
  const unread = taken.filter(({ text }) => !rows.some((row) => row.text === text));
  return { meant: rows, unknown: [...left, ...unread].map(({ text }) => text) };
};

/** What follows from what was read: an ID number is on an ID card, and an address begins with its region. */
const following = (found: readonly Found[]): Found[] => {
  const has = (id: FieldId) => found.some((one) => one.id === id);
  const cards = principals.flatMap((path): Found[] => {
    const number = found.find(({ id }) => id === `${path}.certificate_number`);
    const isCard = number && !has(`${path}.certificate_type`) && readIdNumber(String(number.raw));
    return isCard ? [{ id: `${path}.certificate_type`, raw: '2', text: number.text }] : [];
  });
  const levels = ['province', 'city', 'district'] as const;
  const address = found.find(({ id }) => id === 'icp_subject.organize_info.certificate_address');
  const codes = address && regionAtHead(String(address.raw))?.codes;
  const region = levels.some((level) => has(`icp_subject.base_info.${level}`))
    ? []
    : levels.flatMap((level): Found[] =>
        codes && address ? [{ id: `icp_subject.base_info.${level}`, raw: codes[level], text: address.text }] : [],
      );
  return [...cards, ...region];
};

/** Reads a row of a spreadsheet or a chat: only what is certain is found, all the rest is left to the person. */
export function readPaste(pasted: string, { unnamed }: PasteOptions = {}): Pasted {
  const text = pasted.replace(/\r\n?|\u2028|\u2029/gu, '\n').slice(0, longest);
  const { pieces, headings } = text.includes('\t') ? cutTable(text) : cutLines(text);
  const subjectType = subjectTypeIn(pieces);
  const reads = pieces.map((piece) => readPiece(piece, subjectType));
  const one = pieces.find(({ place }) => place === 'both');
  const said = reads.reduce(both, { meant: one ? [{ id: same, raw: '1', text: one.text }] : [], unknown: [] });
  const loose = placed(said.meant, unnamed ?? soleIn(said, pieces));
  const region = regionOf(said.meant);
  const named = [...said.meant, ...loose.meant, ...region.meant].filter(({ id }) => id !== undefined);
  const { taken, left } = withoutDoubles(named);
  const read = taken.map(({ id, raw, text: from }) => ({ id: id as FieldId, raw, text: from }));
  const found = [...read, ...following(read)].toSorted((a, b) => fieldIds.indexOf(a.id) - fieldIds.indexOf(b.id));
  const unknown = [
    ...reads.flatMap((one) => one.unknown),
    ...loose.unknown,
    ...region.unknown,
    ...left.map((one) => one.text),
  ];
  const rest = pasted.length > longest ? [pasted.slice(longest)] : [];
  return {
    found,
    unknown: [...new Set([...unknown, ...rest])],
    headings,
    unnamed: loose.unnamed.filter((id) => found.some((one) => one.id === id)),
  };
}
