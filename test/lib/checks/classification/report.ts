import { rejectionIds, rejections } from '../../../../lib/checks/rejections/index.ts';
import { rejectionTexts } from '../../../../lib/texts/rejections.ts';
import { whyNotTexts } from '../../../../lib/texts/why-not.ts';
import type { Constraint } from './constraint.ts';
import { chapters } from './index.ts';

type Known = Pick<Constraint, 'knowable' | 'rules' | 'tellers' | 'whyNot'>;

const from: Record<Known['knowable'], string> = {
  answers: 'answers',
  file: 'file',
  page: 'page or clock',
  afterwards: 'only afterwards',
  never: 'never',
};

/** Can it be told before it happens, from something a person or this extension has? */
export const isDecidable = ({ knowable }: Known): boolean => ['answers', 'file', 'page'].includes(knowable);
/** Is there something that tells it? */
export const isCaught = (one: Known): boolean =>
  isDecidable(one) && (one.rules?.length ?? 0) + (one.tellers?.length ?? 0) > 0;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells: string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const told = ({ rules = [], tellers = [] }: Known): string =>
  [...rules, ...tellers].map((one) => `\`${one}\``).join(' ');
const why = (one: Known): string => (one.whyNot ? whyNotTexts('en')[one.whyNot] : '');

const places = Object.keys(from) as Known['knowable'][];
const counts = (title: string, all: readonly Known[]): string =>
  row(
    title,
    String(all.length),
    `${all.filter(isCaught).length} / ${all.filter(isDecidable).length}`,
    ...places.map((place) => String(all.filter(({ knowable }) => knowable === place).length)),
  );
const reasons = (all: readonly Known[]): string[] => {
  const rest = all.filter((one) => !isDecidable(one));
  const byReason = new Map<string, number>();
  for (const one of rest) byReason.set(why(one), (byReason.get(why(one)) ?? 0) + 1);
  return [...byReason].toSorted(([, a], [, b]) => b - a).map(([text, count]) => row(String(count), text));
};

const known = rejectionIds.map((id) => rejections[id]);
const constraints = chapters.flatMap((chapter) => chapter.constraints);
/** How many are caught, of how many that can be. */
export const figures = { rejections: known, constraints };

/** The document: every rejection and every constraint, what tells it, and of the rest why nothing can. */
export const report = (): string =>
  [
    '# What can be known before a filing is handed in',
    '',
    'Written by `npm run known` from the tables that the rules are tested against; not to be edited by hand.',
    '',
    'Caught means: something in this extension tells it before it happens, as an error or as a warning, at the row it is',
    'about. What is known at second hand only warns. Names in the column “told by” are ids of rules (`lib/texts/checks*`)',
    'and of the modules that look at files, pages and clocks.',
    '',
    row('', 'all', 'caught / decidable', ...places.map((place) => from[place])),
    row(...Array(8).fill('---')),
    counts('Known rejections', known),
    counts('Constraints of the form and the process', constraints),
    '',
    '## Why the rest cannot be known',
    '',
    row('how many', 'why'),
    row('---', '---'),
    ...reasons([...known, ...constraints]),
    '',
    '## Known rejections',
    '',
    'Wordings in brackets were never read as printed: they describe what is said.',
    '',
    row('says', 'stage', 'told from', 'told by', 'cause, or why not'),
    row('---', '---', '---', '---', '---'),
    ...rejectionIds.map((id) => {
      const one = rejections[id];
      const says = `${one.code === undefined ? '' : `${one.code} `}${one.described ? `(${one.says[0]})` : (one.says[0] ?? '')}`;
      return row(says, one.stage, from[one.knowable], told(one), why(one) || rejectionTexts('en')[id].cause);
    }),
    ...chapters.flatMap(({ title, source, constraints: rows }) => [
      '',
      `## ${title}`,
      '',
      `<${source}>`,
      '',
      row('what is asked', 'told from', 'told by', 'why not'),
      row('---', '---', '---', '---'),
      ...rows.map((one) => row(one.what, from[one.knowable], told(one), why(one))),
    ]),
    '',
  ].join('\n');
