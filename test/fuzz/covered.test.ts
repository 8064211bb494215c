import { describe, expect, it } from 'vitest';
import { readFolders } from '../structure/code-base.ts';
import type { Node } from '../structure/source-file.ts';
import { parsers } from './parsers.ts';

// A file that turns something unknown into something known: by a schema, or from JSON. Readers of texts alone have no such
// mark; those are in the table of parsers by hand.
const reads = ({ type, callee }: Node): boolean => {
  const { object, property } = (callee ?? {}) as { object?: Node; property?: Node };
  if (type !== 'CallExpression' || !property) return false;
  return property.name === 'safeParse' || (property.name === 'parse' && object?.name !== 'Date');
};

const messages = 'test/fuzz/messages.test.ts';
const records = 'test/fuzz/records.test.ts';

/** Where a file that reads is tried with whatever may come, if not by a row of the table. */
const elsewhere: Readonly<Record<string, string>> = {
  'lib/platform/handle-messages.ts': messages,
  'lib/platform/packed-file.ts': records,
  'lib/platform/stored.ts': records,
  'lib/services/answer-of.ts': messages,
  'lib/services/first-cut.ts': 'test/lib/services/first-cut.test.ts',
  'lib/services/held-key.ts': records,
  'lib/services/key-on-disk.ts': records,
  'lib/services/tracking/papers-until.ts': messages,
  'lib/services/unwrap-twice.ts': records,
  'lib/services/vault.ts': records,
};
/** These judge answers that were read before, by the schema of their kind. */
const judging = /^lib\/checks\/(?:rules\/|paste\/|id-number\.ts)/u;

const shipped = [...readFolders('lib', 'components', 'entrypoints').values()];
const found = shipped
  .filter(({ nodes }) => nodes.some(reads))
  .map(({ path }) => path)
  .filter((path) => !judging.test(path));
const inTable = new Set(parsers.flatMap(({ files }) => files));

describe('every reader of something from outside', () => {
  it('is tried with whatever may come', () => {
    const untried = found.filter((path) => !inTable.has(path) && !Object.hasOwn(elsewhere, path));
    expect(untried, 'Give it a row in test/fuzz/rows, or say here which test tries it.').toEqual([]);
  });

  it('is there', () => {
    const paths = new Set(shipped.map(({ path }) => path));
    expect([...inTable, ...Object.keys(elsewhere)].filter((path) => !paths.has(path))).toEqual([]);
    expect(Object.keys(elsewhere).filter((path) => !found.includes(path))).toEqual([]);
  });

  it('has a name of its own', () => {
    expect(new Set(parsers.map((row) => row.reads)).size).toBe(parsers.length);
  });
});
