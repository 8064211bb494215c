import type { FieldId } from '../../fields/index.ts';

/** Rows both principals have alike. */
export type PersonalKey = 'name' | 'certificate_number' | 'mobile' | 'email' | (string & {});

/** What a piece turned out to say. */
export interface Meant {
  /** The field; of a principal nobody names, its row alone: who it is, is told by the rest of the text. */
  id?: FieldId;
  key?: PersonalKey;
  raw: string | string[];
  text: string;
}

/** What came of a piece. */
export interface Read {
  meant: Meant[];
  unknown: string[];
}

export const unknownOnly = (...texts: string[]): Read => ({ meant: [], unknown: texts.filter((text) => text !== '') });

export const both = (one: Read, other: Read): Read => ({
  meant: [...one.meant, ...other.meant],
  unknown: [...one.unknown, ...other.unknown],
});
