import { existsSync } from 'node:fs';
import type { CodeBase } from './code-base.ts';
import { reachedFrom } from './reached-from.ts';
import type { Rule } from './rule.ts';
import type { Import, SourceFile } from './source-file.ts';

/** Data run down this list and never back up: each place imports from itself and from those before it. */
const order = [
  'lib/zod.ts',
  'lib/texts',
  'lib/fields',
  'lib/checks',
  'lib/calendar',
  'lib/tracker',
  'lib/platform',
  'lib/portals',
  'lib/controls',
  'lib/recognise',
  'lib/reports',
  'lib/services',
  'components',
  'entrypoints',
];

/** Every package, and who may import it. */
const packages: Record<string, RegExp> = {
  zod: /^lib\/zod\.ts$/u,
  '@vant/area-data': /^lib\/fields\/codes\/regions\.ts$/u,
  'hash-wasm': /^lib\/platform\//u,
  'pinyin-pro': /^(?:lib\/checks|components)\//u,
  // In our own pages alone: neither the worker nor a script in a page reaches it (bundle-rules.ts).
  ics: /^lib\/tracker\/ics\.ts$/u,
  idb: /^lib\/platform\//u,
  'wxt/browser': /^(?:lib\/platform|lib\/services|entrypoints)\//u,
  react: /^(?:components|entrypoints)\//u,
  // Handed over as a whole; everybody else's comes in by the compiler.
  'react/jsx-runtime': /^components\/overlay\/(?:parts|hand-over-react)\.ts$/u,
  'react-dom/client': /^(?:components|entrypoints)\//u,
  'wxt/utils/define-background': /^entrypoints\//u,
  'wxt/utils/define-content-script': /^entrypoints\//u,
  'wxt/utils/define-unlisted-script': /^entrypoints\//u,
};

const isIn = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);
const rankOf = (path: string): number => order.findIndex((place) => isIn(path, place));
const isOwn = ({ specifier }: Import): boolean => /^[./]/u.test(specifier);

/** One line for each import that is wrong. */
const wrongImports = (files: CodeBase, isWrong: (file: SourceFile, found: Import) => boolean): string[] =>
  [...files.values()].flatMap((file) =>
    file.imports.filter((found) => isWrong(file, found)).map(({ specifier }) => `${file.path} imports ${specifier}`),
  );

const ringsIn = (files: CodeBase): string[] => {
  const rings = [...files.keys()].flatMap((path) => reachedFrom(files, path).get(path) ?? []);
  return [...new Set(rings)];
};

export const importRules: readonly Rule[] = [
  {
    says: 'every file stands in a place of the order',
    todo: 'Move it into one of the folders, or give its folder a rank in `order` (test/structure/import-rules.ts).',
    offenders: (files) => [...files.keys()].filter((path) => rankOf(path) < 0),
  },
  {
    says: 'imports run downwards only, types too',
    todo: `Move what both need into the lower folder, or hand it over as an argument. The order: ${order.join(' → ')}.`,
    offenders: (files) =>
      wrongImports(files, ({ path }, found) => {
        const rank = rankOf(found.names);
        return isOwn(found) && (rank < 0 || rank > rankOf(path));
      }),
  },
  {
    says: 'no ring of imports',
    todo: 'Each of these files imports the next, back to the first: move what closes the ring into a file of its own.',
    offenders: (files) => ringsIn(files),
  },
  {
    says: 'an own file is imported by its written-out name',
    todo: "Write the file's whole relative path with its extension: '../fields/plain.ts'.",
    offenders: (files) => wrongImports(files, (_, found) => isOwn(found) && !files.has(found.names) && !isStyle(found)),
  },
  {
    says: 'a package is imported where it may be, and nowhere else',
    todo: 'Use the file of ours that wraps it; a new package gets a line in `packages` (test/structure/import-rules.ts).',
    offenders: (files) =>
      wrongImports(files, ({ path }, found) => !isOwn(found) && !packages[found.specifier]?.test(path)),
  },
  {
    says: 'no file hands on the exports of another',
    todo: 'Import from where it is defined: a barrel hides the graph and ties it in rings.',
    offenders: (files) =>
      [...files.values()]
        .filter(({ nodes }) => nodes.some(({ type, source }) => /^Export(?:All|Named)/u.test(type) && source))
        .map(({ path }) => path),
  },
];

function isStyle({ names }: Import): boolean {
  return names.endsWith('.css') && existsSync(names);
}
