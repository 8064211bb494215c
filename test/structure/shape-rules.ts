import { basename } from 'node:path';
import type { Rule } from './rule.ts';

const longest = 200;
const usual = 60;

/** Tables grow with what they list; nothing else may. */
const tables = [
  /^lib\/fields\/codes\//u,
  /^lib\/texts\//u,
  /^lib\/portals\//u,
  /^lib\/checks\/rejections\/(?:fill|submit|face|review|sms|bureau|cancel)\.ts$/u,
  /^lib\/fields\/(?:organizer|subject|subject-principal|principal|principal-rows|applet|applet-principal|materials|confirm|miit|cancel)\.ts$/u,
];

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const component = /^(?:[A-Z][a-z0-9]*)+$/u;
const byLanguage = /^(?:[a-z-]+\.)?(?:zh-CN|en)$/u;
const catchAll = /^(?:utils?|helpers?|common|misc|shared)$/u;

const isNamedWell = (path: string): boolean => {
  const name = basename(path)
    .replace(/\.tsx?$/u, '')
    .replace(/\.content$/u, '');
  if (catchAll.test(name)) return false;
  if (path.startsWith('lib/texts/') && byLanguage.test(name)) return true;
  return kebab.test(name) || (/^components\/.*\.tsx$/u.test(path) && component.test(name));
};

export const shapeRules: readonly Rule[] = [
  {
    says: `no file but a table has more than ${longest} lines`,
    todo: 'Split it by what its parts are about. A new table of data gets a line in `tables` (test/structure/shape-rules.ts).',
    offenders: (files) =>
      [...files.values()]
        .filter(({ path, lines }) => lines > longest && !tables.some((table) => table.test(path)))
        .map(({ path, lines }) => `${path}: ${lines} lines`),
  },
  {
    says: `half of the files have at most ${usual} lines`,
    todo: 'Files have grown together: one thing, one file.',
    offenders: (files) => {
      const lengths = [...files.values()].map(({ lines }) => lines).toSorted((a, b) => a - b);
      const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
      return median > usual ? [`median: ${median} lines`] : [];
    },
  },
  {
    says: 'a file is named as the one thing it holds',
    todo: 'kebab-case, components in PascalCase; never utils, helpers, common.',
    offenders: (files) => [...files.keys()].filter((path) => !isNamedWell(path)),
  },
];
