import { posix } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree; what else it has depends on its type. */
export interface Node {
  type: string;
  [key: string]: unknown;
}

/** `names`: the path of the file it leads to, or the package. `typeOnly`: gone once types are stripped. */
export interface Import {
  specifier: string;
  names: string;
  typeOnly: boolean;
}

export interface SourceFile {
  /** From the project root, with slashes. */
  path: string;
  lines: number;
  nodes: readonly Node[];
  imports: readonly Import[];
}

const collect = (value: unknown, into: Node[]): Node[] => {
  if (typeof value !== 'object' || value === null) return into;
  if ('type' in value && typeof value.type === 'string') into.push(value as Node);
  for (const inner of Object.values(value)) collect(inner, into);
  return into;
};

/** The text of a string literal, if the node is one. */
export const stringIn = (node: unknown): string | undefined => {
  const { type, value } = (node ?? {}) as Node;
  return type === 'Literal' && typeof value === 'string' ? value : undefined;
};

/** Where a node loads from, by its type; `import { type X }` loads all the same (verbatimModuleSyntax). */
const loading: Record<string, (node: Node) => [from: unknown, typeOnly: boolean]> = {
  ImportDeclaration: ({ source, importKind }) => [source, importKind === 'type'],
  ExportNamedDeclaration: ({ source, exportKind }) => [source, exportKind === 'type'],
  ExportAllDeclaration: ({ source, exportKind }) => [source, exportKind === 'type'],
  ImportExpression: ({ source }) => [source ?? 'computed', false],
  TSImportType: ({ source }) => [source, true],
};

function importsOf(path: string, nodes: readonly Node[]): Import[] {
  return nodes.flatMap((node) => {
    const [from, typeOnly] = loading[node.type]?.(node) ?? [];
    if (!from) return [];
    const specifier = stringIn(from) ?? '(computed)';
    const own = /^[./]/u.test(specifier);
    // before → after: './overlay.css?inline' in components/overlay → components/overlay/overlay.css
    const names = own ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/u, '')) : specifier;
    return [{ specifier, names, typeOnly: typeOnly === true }];
  });
}

/** Reads a file of the code base as its syntax tree and what it imports. */
export function sourceFile(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = collect(program, []);
  return { path, lines: text.trimEnd().split('\n').length, nodes, imports: importsOf(path, nodes) };
}
