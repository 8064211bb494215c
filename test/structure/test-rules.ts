import type { Rule } from './rule.ts';
import type { Node } from './source-file.ts';

const runners = new Set(['it', 'test', 'describe', 'suite', 'bench']);
// Not runIf: with it a contract leaves out what a specimen does not have.
const notRun = new Set(['skip', 'skipIf', 'only', 'todo', 'fixme', 'fail', 'fails']);
const shortForms = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']);

/** `it` of `it.each(…).skip`, whatever stands between. */
const rootOf = (node: unknown): string => {
  const { type, name, object, callee } = node as Node;
  if (type === 'Identifier') return String(name);
  return object || callee ? rootOf(object ?? callee) : '';
};

const markOf = (node: Node): string | undefined => {
  const property = (node.property as Node | undefined)?.name;
  if (node.type === 'Identifier' && shortForms.has(String(node.name))) return String(node.name);
  const marks = node.type === 'MemberExpression' && notRun.has(String(property)) && runners.has(rootOf(node.object));
  return marks ? `${rootOf(node.object)}.${property}` : undefined;
};

export const testRules: readonly Rule[] = [
  {
    says: 'every test runs',
    todo: 'Mend it or delete it: a test that does not run says nothing and looks like one that does.',
    offenders: (files) =>
      [...files.values()].flatMap(({ path, nodes }) =>
        nodes.flatMap((node) => markOf(node) ?? []).map((mark) => `${path}: ${mark}`),
      ),
  },
  {
    says: 'the practice portal shares nothing with what it tests but lists of codes',
    todo: 'Write it out in test/portal: a replica that borrows our tables agrees with our mistakes.',
    offenders: (files) =>
      [...files.values()]
        .filter(({ path }) => path.startsWith('test/portal/'))
        .flatMap(({ path, imports }) =>
          imports
            .filter(({ names }) => /^(?:lib|components|entrypoints)\//u.test(names))
            .filter(({ names }) => !names.startsWith('lib/fields/codes/'))
            .map(({ specifier }) => `${path} imports ${specifier}`),
        ),
  },
];
