import fc from 'fast-check';

/** What no reader of texts should stumble over: halves of signs, signs nobody sees, turned directions, odd figures. */
export const oddPieces = [
  '',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\ufffd',
  '𠮷',
  '👩‍💻',
  'é',
  'e\u0301\u0301\u0301',
  'ﷺ',
  'İ',
  'ß',
  '０１２３',
  '：',
  '，',
  '。',
  '年',
  '月',
  '-1',
  '1e999',
  'NaN',
  'Infinity',
  '9007199254740993',
  '999999999999999999999999',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '[0]',
  '[999999999]',
  '..',
  '%00',
  '%',
  '$&',
  "$'",
  '{n}',
  '\\',
  '"',
  "'",
  '<script>',
  '&#0;',
] as const;

const odd = fc.constantFrom(...oddPieces);
const anySign = fc.string({ unit: 'binary', maxLength: 40 });

/** Something very long made of something short: what costs a careless pattern its time. */
const pumped = fc
  .tuple(fc.oneof(odd, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })), fc.integer({ min: 2, max: 3000 }))
  .map(([piece, times]) => piece.repeat(times));

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.oneof(odd, anySign), { maxLength: 12 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: pumped },
);

/** A text that is nearly one of these: cut, doubled, put together, with odd pieces strewn in. */
export const mutatedText = (...samples: readonly string[]): fc.Arbitrary<string> => {
  const cut = fc.tuple(fc.constantFrom(...samples), fc.nat(), fc.nat()).map(([text, one, other]) => {
    const [from = 0, to = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
    return text.slice(from, to);
  });
  const spiked = fc
    .tuple(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.oneof(odd, anySign)), { minLength: 1, maxLength: 6 }),
    )
    .map(([text, spikes]) =>
      spikes.reduce((rest, [place, piece]) => {
        const at = place % (rest.length + 1);
        return rest.slice(0, at) + piece + rest.slice(at + (piece.length % 3));
      }, text),
    );
  const joined = fc
    .array(fc.oneof(fc.constantFrom(...samples), cut, odd), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(''));
  return fc.oneof(
    { weight: 2, arbitrary: cut },
    { weight: 5, arbitrary: spiked },
    { weight: 3, arbitrary: joined },
    { weight: 2, arbitrary: hostileText },
  );
};

const nested = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.boolean())
  .map(([depth, inLists]) =>
    Array.from({ length: depth }).reduce<unknown>((inner) => (inLists ? [inner] : { a: inner }), 'x'),
  );

/** Own keys that every object already has a meaning for: `{ ['__proto__']: … }` is one of its own here, as JSON.parse makes it. */
const withOddKeys = fc
  .array(fc.tuple(fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', ''), odd), {
    maxLength: 3,
  })
  .map((entries) => Object.fromEntries(entries));

/** Any value JSON can hold, and some it cannot. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 4, arbitrary: hostileText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      false,
      0,
      -0,
      -1,
      0.1,
      1e21,
      -1e308,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.MAX_SAFE_INTEGER,
      8.64e15 + 1,
      [],
      {},
      [null],
      [[]],
      '',
    ),
  },
  { weight: 1, arbitrary: nested },
  { weight: 2, arbitrary: withOddKeys },
  { weight: 1, arbitrary: fc.array(fc.constant('x'), { maxLength: 300 }) },
);

type Tree = Record<string, unknown>;
type Change = readonly [path: readonly number[], how: number, value: unknown, key: string];

/** Another value at a place inside this one; keys beside it go, come, or change their place. */
function changed(tree: unknown, [path, how, value, key]: Change): unknown {
  const [step, ...rest] = path;
  if (typeof tree !== 'object' || tree === null || step === undefined) return value;
  if (Array.isArray(tree)) {
    const at = tree.length === 0 ? 0 : step % tree.length;
    if (rest.length === 0 && how === 0) return tree.toSpliced(at, 1);
    if (rest.length === 0 && how === 1) return [...tree, ...tree];
    return tree.length === 0 ? [value] : tree.with(at, changed(tree[at], [rest, how, value, key]));
  }
  const entries = Object.entries(tree as Tree);
  const at = step % Math.max(1, entries.length);
  const [name = '', inner] = entries[at] ?? [];
  if (rest.length === 0 && how === 0) return Object.fromEntries(entries.toSpliced(at, 1));
  if (entries.length === 0 || (rest.length === 0 && how === 1)) return Object.fromEntries([...entries, [key, value]]);
  if (rest.length === 0 && how === 2) return Object.fromEntries(entries.with(at, [key, inner]));
  return Object.fromEntries(entries.with(at, [name, changed(inner, [rest, how, value, key])]));
}

/** A value that is nearly one of these: here a value is another, there a key is gone, new or misspelt. */
export const mutated = (...samples: readonly unknown[]): fc.Arbitrary<unknown> => {
  const change: fc.Arbitrary<Change> = fc.tuple(
    fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 0, max: 6 }),
    hostileValue,
    odd,
  );
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([sample, changes]) => changes.reduce(changed, sample));
};

/** A file or a stored text of JSON that is nearly one of these; now and then broken as a text, too. */
export const mutatedJson = (...samples: readonly unknown[]): fc.Arbitrary<string> => {
  const written = mutated(...samples).map((value) => JSON.stringify(value) ?? 'undefined');
  const texts = samples.map((sample) => JSON.stringify(sample));
  const doubled = fc
    .tuple(fc.constantFrom(...texts), odd, odd)
    .map(([text, key, value]) => text.replace(/^\{/u, `{${JSON.stringify(key)}:${JSON.stringify(value)},`));
  const deep = fc
    .tuple(fc.constantFrom('[', '{"a":', '{"icp_subject":'), fc.integer({ min: 100, max: 20_000 }))
    .map(([open, times]) => `${open.repeat(times)}1${(open === '[' ? ']' : '}').repeat(times)}`);
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...texts) },
    { weight: 8, arbitrary: written },
    { weight: 3, arbitrary: mutatedText(...texts) },
    { weight: 2, arbitrary: doubled },
    { weight: 1, arbitrary: deep },
  );
};
