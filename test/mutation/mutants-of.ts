import { parseSync } from 'vite';

/** One change of a source file. Its name says what became what, without the line: it outlives edits around it. */
export interface Mutant {
  path: string;
  name: string;
  start: number;
  end: number;
  to: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

type Change = [at: Pick<Node, 'start' | 'end'>, to: string];
type Source = (node: unknown) => string;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (node: Node): Node[] =>
  Object.entries(node)
    // Types say nothing at run time.
    .filter(([key]) => !/^(?:typeAnnotation|returnType|typeParameters|typeArguments)$/u.test(key))
    .flatMap(([, value]) => [value].flat())
    .filter(isNode)
    .filter(({ type }) => !type.startsWith('TS') || /^TS(?:As|Satisfies|NonNull)/u.test(type));

const swapped: Record<string, readonly string[]> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
};
const comparisons = new Set(Object.keys(swapped));
const asking = new Set(['filter', 'some', 'every', 'find', 'findIndex', 'findLast']);
const idle = new Set(['trim', 'toLowerCase', 'toUpperCase', 'filter']);
const methodOf = (node: Node): string | undefined => {
  const callee = node.callee as Node | undefined;
  return callee?.type === 'MemberExpression' ? ((callee.property as Node).name as string | undefined) : undefined;
};
const isFunction = (node: unknown): node is Node => isNode(node) && node.type === 'ArrowFunctionExpression';
const hasValue = (node: unknown): node is Node => isFunction(node) && (node.body as Node).type !== 'BlockStatement';

/** Kinds of changes, by the node they are made to. */
const ways: Record<string, (node: Node, source: Source) => Change[]> = {
  LogicalExpression: (node, source) =>
    node.operator === '??'
      ? []
      : [[node, `(${source(node.left)} ${node.operator === '&&' ? '||' : '&&'} ${source(node.right)})`]],
  BinaryExpression: (node, source) => {
    const operators = swapped[node.operator as string] ?? [];
    return operators.map((operator) => [node, `${source(node.left)} ${operator} ${source(node.right)}`]);
  },
  UnaryExpression: (node, source) => (node.operator === '!' ? [[node, source(node.argument)]] : []),
  ConditionalExpression: ({ test }, source) => [[test as Node, `!(${source(test)})`]],
  IfStatement: ({ test }, source) => [[test as Node, `!(${source(test)})`]],
  Property: ({ key, value }, source) =>
    (key as Node).name === 'when' && isNode(value)
      ? [
          [value, '() => true'],
          [value, `(...all) => !(${source(value)})(...all)`],
        ]
      : [],
  CallExpression: (node, source) => {
    const method = methodOf(node) ?? '';
    const object = ((node.callee as Node).object ?? node) as Node;
    const [first] = node.arguments as Node[];
    const negated: Change[] =
      asking.has(method) && hasValue(first) ? [[first.body as Node, `!(${source(first.body)})`]] : [];
    const other = { some: 'every', every: 'some' }[method];
    return [
      ...negated,
      ...(idle.has(method) ? [[node, source(object)] as Change] : []),
      ...(other ? [[(node.callee as Node).property as Node, other] as Change] : []),
    ];
  },
  Literal: (node) => {
    if (typeof node.value === 'boolean') return [[node, String(!node.value)]];
    const { pattern, flags } = (node.regex ?? {}) as { pattern?: string; flags?: string };
    if (pattern === undefined) return [];
    const edges = [pattern.replace(/^\^/u, ''), pattern.replace(/\$$/u, '')].filter((one) => one !== pattern);
    return ['(?:)', '(?!)', ...edges].map((one): Change => [node, `/${one}/${flags}`]);
  },
};

/** Numbers a text is compared with, or cut at, count one more. */
const moved = (node: Node): Change[] => {
  const compared = node.type === 'BinaryExpression' && comparisons.has(node.operator as string);
  const cut = node.type === 'CallExpression' && methodOf(node) === 'slice';
  const numbers = [...(compared ? [node.left, node.right] : []), ...(cut ? (node.arguments as Node[]) : [])] as Node[];
  return numbers
    .filter(({ type, value }) => type === 'Literal' && typeof value === 'number')
    .map((one) => [one, String((one.value as number) + 1)]);
};

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
};

/** Every change that tests of a file should notice. Two that would be called the same are counted: 「#2」. */
export function mutantsOf(path: string, text: string): Mutant[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const source: Source = (node) => (isNode(node) ? text.slice(node.start, node.end) : '');
  const found: Mutant[] = [];
  const named = new Map<string, number>();
  const walk = (node: Node): void => {
    for (const [{ start, end }, to] of [...(ways[node.type]?.(node, source) ?? []), ...moved(node)]) {
      const name = `${short(text.slice(start, end))} → ${short(to)}`;
      const times = (named.get(name) ?? 0) + 1;
      named.set(name, times);
      found.push({ path, name: times > 1 ? `${name} #${times}` : name, start, end, to });
    }
    for (const child of childrenOf(node)) walk(child);
  };
  if (isNode(program)) walk(program);
  return found;
}
