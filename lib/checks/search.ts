/** What a list of profiles shows, and what it can be searched by. */
export interface SearchRow {
  name: string;
  subjectName?: string;
  /** Certificate number of the subject. */
  subjectNumber?: string;
  applets?: readonly { name: string; appId?: string }[];
  /** Names of its people. */
  people?: readonly string[];
  tags?: readonly string[];
  /** Ends of further numbers (mobiles, certificates), as the list has them. */
  tails?: readonly string[];
}

/** The letters each sign of a text may be read with, sign by sign: 曾示例 → ['cz', 's', 'l']. */
export type InitialsOf = (text: string) => readonly string[];

// A sign of its own between texts: nothing typed runs across it.
const between = '\u0000';

/** Folds what does not matter: width, case, spaces. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

interface Index {
  texts: string;
  /** Sign by sign, '' between texts. */
  initials: readonly string[];
  numbers: readonly string[];
}

/** What was worked out before, for one way of reading: rows stay the same objects while a person types. */
interface Known {
  rows: WeakMap<SearchRow, Index>;
  initials: Map<string, readonly string[]>;
}
const knownBy = new WeakMap<InitialsOf, Known>();

const knownOf = (initialsOf: InitialsOf): Known => {
  const known = knownBy.get(initialsOf) ?? { rows: new WeakMap(), initials: new Map() };
  knownBy.set(initialsOf, known);
  return known;
};

const makeIndex = (row: SearchRow, initialsOf: InitialsOf, { initials }: Known): Index => {
  const { name, subjectName = '', subjectNumber = '', applets = [], people = [], tags = [], tails = [] } = row;
  const named = [name, subjectName, ...applets.map((applet) => applet.name), ...people, ...tags].filter(
    (text) => text !== '',
  );
  const numbers = [subjectNumber, ...applets.map(({ appId = '' }) => appId), ...tails];
  for (const text of named) if (!initials.has(text)) initials.set(text, initialsOf(text));
  return {
    texts: named.map(folded).join(between),
    initials: named.flatMap((text) => [...(initials.get(text) ?? []), '']),
    numbers: numbers.map(folded).filter((text) => text !== ''),
  };
};

const indexOf = (row: SearchRow, initialsOf: InitialsOf): Index => {
  const known = knownOf(initialsOf);
  const index = known.rows.get(row) ?? makeIndex(row, initialsOf, known);
  known.rows.set(row, index);
  return index;
};

/** Three signs at least, and the last of them: fewer digits would find nearly every number. */
const isTailOf = (numbers: readonly string[], word: string): boolean =>
  /^[\da-z]{3,}$/u.test(word) && /\d/u.test(word) && numbers.some((number) => number.endsWith(word));

/** Do neighbouring signs read as these letters? */
const reads = (initials: readonly string[], word: string): boolean =>
  initials.some((_, at) => [...word].every((letter, step) => initials[at + step]?.includes(letter)));

const matches = ({ texts, initials, numbers }: Index, word: string): boolean =>
  texts.includes(word) || (/^(?=.*[a-z])[a-z\d]+$/u.test(word) && reads(initials, word)) || isTailOf(numbers, word);

/**
 * The rows that match every word of a query, in their order: by name, subject, mini program, person, tag, pinyin initials
 * or the end of a number. Width and case do not matter. An empty query matches all.
 */
export function searchRows<Row extends SearchRow>(rows: readonly Row[], query: string, initialsOf: InitialsOf): Row[] {
  const words = query
    .split(/\s+/u)
    .map(folded)
    .filter((word) => word !== '');
  return rows.filter((row) => words.every((word) => matches(indexOf(row, initialsOf), word)));
}
