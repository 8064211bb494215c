import type fc from 'fast-check';
import { faultText as refusalText } from '../../components/fault-text.ts';
import { DraftFault, faultText } from '../../lib/checks/draft/draft-fault.ts';
import { Refused } from '../../lib/platform/refused.ts';
import { type Lang, texts } from '../../lib/texts/index.ts';
import { pageTexts } from '../../lib/texts/pages.ts';

/** A reader of something that comes from outside, and what it is tried on. */
export interface Parser {
  /** What it reads, in a word or two. */
  reads: string;
  /** Files of ours that do the reading. */
  files: readonly string[];
  inputs: fc.Arbitrary<unknown>;
  /** Reads it; what it throws must be a told error. Rejections count alike. */
  read(input: never): unknown;
}

/** A row of the table, its input typed by its arbitrary. */
export const parser = <T>(
  row: Omit<Parser, 'inputs' | 'read'> & { inputs: fc.Arbitrary<T>; read(input: T): unknown },
) => row as Parser;

const languages: readonly Lang[] = ['zh-CN', 'en'];

const wordsOf = (error: unknown, lang: Lang): string | undefined => {
  if (error instanceof Refused) return refusalText(error, { t: texts(lang), p: pageTexts(lang) });
  return error instanceof DraftFault && error.code !== 'broken' ? faultText(error, lang) : undefined;
};

/** Is the error one that a person is told of, in words of both languages? */
export const isTold = (error: unknown): boolean => languages.every((lang) => (wordsOf(error, lang) ?? '') !== '');

/** Nothing that was read may leave a mark on what every object has. */
export const isClean = (): boolean =>
  Object.keys(Object.prototype).length === 0 && Object.keys(Array.prototype).length === 0 && !('polluted' in {});
