import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFolders } from '../../structure/code-base.ts';
import { type Node, stringIn } from '../../structure/source-file.ts';

const own = /^lib\/texts\//u;
const files = [...readFolders('lib', 'components', 'entrypoints').values()];

const nameOf = (node: unknown): string | undefined => {
  const { type, name } = (node ?? {}) as Node;
  return type === 'Identifier' ? String(name) : stringIn(node);
};

// By its last name alone: most texts are reached by a code that is data. Numbers are codes of the sites.
const keys = new Set(
  files
    .filter(({ path }) => own.test(path) && path.endsWith('.zh-CN.ts'))
    .flatMap(({ nodes }) => nodes.filter(({ type, computed }) => type === 'Property' && !computed))
    .filter(({ value }) => (value as Node).type !== 'ObjectExpression')
    .flatMap(({ key }) => nameOf(key) ?? [])
    .filter((key) => !/^\d+$/u.test(key)),
);
const named = new Set(
  files.flatMap(({ path, nodes }) =>
    nodes.flatMap((node) => {
      if (!own.test(path)) return nameOf(node) ?? [];
      return node.type === 'MemberExpression' ? (nameOf(node.property) ?? []) : [];
    }),
  ),
);
/** Chosen by what a number is, by the kind of a record out of its key, or by `npm run check` alone. */
const chosen = new Set(['zero', 'one', 'other', 'trash-list', 'noFile']);

it('every text is named by something that shows it', () => {
  expect(keys.size).toBeGreaterThan(500);
  expect(
    [...keys].filter((key) => !named.has(key) && !chosen.has(key)),
    'Delete it, in both languages.',
  ).toEqual([]);
});

it('what the browser itself shows of the manifest is there in both languages, in its own', () => {
  const shown = (locale: string): [string, string][] =>
    Object.entries<{ message: string }>(
      JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')),
    ).map(([key, { message }]) => [key, message]);
  const [zh, en] = [shown('zh_CN'), shown('en')];
  expect(en.map(([key]) => key)).toEqual(zh.map(([key]) => key));
  for (const [, message] of zh) expect(message).toMatch(/\p{Script=Han}/u);
  for (const [, message] of en) expect(message.replace('备案领航', '')).not.toMatch(/\p{Script=Han}/u);
});
