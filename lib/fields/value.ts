/**
 * What stands in a control, or belongs there, in the words a person reads: one entry for each thing chosen, `[]` when
 * empty. Typed text: `['上海…']`. A path through levels: `['广东省 / 深圳市 / 南山区']`. A date: `['2026-05-01']`, without
 * end: `[longTerm]`. A ticked box: `[ticked]`.
 */
export type Value = readonly string[];

/** What is to stand in a control, and other wordings of the very same choice, tried in order when a page offers those. */
export interface Answer {
  value: Value;
  also?: readonly Value[];
  /** The answer is files, named by `value`; their bytes are asked for one by one, when they are put in. */
  files?: readonly { name: string; type: string; bytes: number }[];
}

export const ticked = '✓';
export const longTerm = '长期';
export const pathSeparator = ' / ';

/** Every wording under which the answer may stand. */
export const wordingsOf = (answer: Answer): readonly Value[] => [answer.value, ...(answer.also ?? [])];
