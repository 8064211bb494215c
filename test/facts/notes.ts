import { globSync, readFileSync } from 'node:fs';
import type { Fact } from './fact.ts';

const comment = /^\s*(?:\/\/|\/\*\*|\*)/u;
// (seen 2023-11, 2026-05): the last of them counts
const dated = /\b(?:read|seen):? ((?:20\d\d-\d\d, )*)(20\d\d-\d\d)\b/gu;

/** The comment a line of it is in, as one line without its signs. */
function wholeComment(lines: readonly string[], at: number): string {
  let [first, last] = [at, at];
  while (comment.test(lines[first - 1] ?? '')) first--;
  while (comment.test(lines[last + 1] ?? '')) last++;
  const texts = lines.slice(first, last + 1).map((line) => line.replace(/^\s*(?:\/\/|\/\*\*|\*\/?)\s?|\s*\*\/$/gu, ''));
  return texts.join(' ').trim();
}

/** What a comment says in full where it names its source there, else the whole of it. */
const sourceIn = (text: string): string => /https?:\/\/[^\s),]+/u.exec(text)?.[0] ?? text;

/** The facts whose source and date stand in a comment over them. */
export const notesIn = (path: string): Fact[] => {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) =>
    comment.test(line)
      ? [...line.matchAll(dated)].map(([, , seen = '']) => ({
          id: `${path}:${at + 1}`,
          source: sourceIn(wholeComment(lines, at)),
          seen,
        }))
      : [],
  );
};

export const filesIn = (...patterns: string[]): string[] =>
  globSync(patterns)
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
