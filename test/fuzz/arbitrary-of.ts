import fc from 'fast-check';
import type { z } from '../../lib/zod.ts';

/** What a schema asks of a value beyond its type, as its checks say. */
interface Bounds {
  least?: number;
  most?: number;
  pattern?: RegExp;
  format?: string;
}
interface Check {
  check?: string;
  minimum?: number;
  maximum?: number;
  length?: number;
  value?: number;
  inclusive?: boolean;
  pattern?: RegExp;
  format?: string;
}
interface Def extends Check {
  type: string;
  checks?: readonly { _zod: { def: Check } }[];
  values?: readonly unknown[];
  entries?: Readonly<Record<string, string>>;
  element?: z.ZodType;
  shape?: Readonly<Record<string, z.ZodType>>;
  options?: readonly z.ZodType[];
  innerType?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
}

const boundsOf: Record<string, (check: Check) => Bounds> = {
  min_length: ({ minimum }) => ({ least: minimum }),
  max_length: ({ maximum }) => ({ most: maximum }),
  length_equals: ({ length }) => ({ least: length, most: length }),
  greater_than: ({ value = 0, inclusive }) => ({ least: inclusive ? value : value + 1 }),
  less_than: ({ value = 0, inclusive }) => ({ most: inclusive ? value : value - 1 }),
  number_format: ({ format }) => ({ format }),
  string_format: ({ format, pattern }) => ({ format, pattern }),
};
const bounds = (def: Def): Bounds =>
  Object.assign(
    {},
    ...[def, ...(def.checks ?? []).map(({ _zod }) => _zod.def)].map((check) => boundsOf[check.check ?? '']?.(check)),
  );

// Boxes within boxes: as deep as a page may reasonably be drawn here.
const deepest = 12;
const farthest = 8.64e15;

function textOf({ least = 0, most = 60, format, pattern }: Bounds, texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  if (format === 'base64') return fc.base64String({ minLength: least, maxLength: Math.min(most, 80) });
  if (pattern) return fc.stringMatching(pattern, { maxLength: most });
  return texts.map((text) => text.slice(0, most)).filter((text) => text.length >= least);
}

function numberOf({ least = -farthest, most = farthest, format }: Bounds): fc.Arbitrary<number> {
  if (format === undefined) return fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true });
  const [min, max] = [Math.max(least, -farthest), Math.min(most, farthest)];
  return fc.oneof(fc.integer({ min, max }), fc.integer({ min, max: Math.min(max, min + 1000) }));
}

/**
 * Values that fit a schema, up to what a refinement asks beyond it: what is asked of the outside is drawn from the very
 * shape it is parsed by. `texts`: where any text may stand.
 */
export function arbitraryOf(schema: z.ZodType, texts: fc.Arbitrary<string>, depth = 0): fc.Arbitrary<unknown> {
  const def = schema._zod.def as unknown as Def;
  const of = (inner: z.ZodType | undefined): fc.Arbitrary<unknown> =>
    inner ? arbitraryOf(inner, texts, depth + 1) : fc.constant(undefined);
  switch (def.type) {
    case 'string':
      return textOf(bounds(def), texts);
    case 'number':
      return numberOf(bounds(def));
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'array': {
      const { least = 0, most = 5 } = bounds(def);
      if (depth > deepest) return fc.constant([]);
      return fc.array(of(def.element), { minLength: least, maxLength: Math.max(least, Math.min(5, most)) });
    }
    case 'object': {
      const shape = Object.entries(def.shape ?? {});
      const required = shape.filter(([, inner]) => !inner._zod.optin).map(([key]) => key);
      return fc.record(Object.fromEntries(shape.map(([key, inner]) => [key, of(inner)])), { requiredKeys: required });
    }
    case 'record': {
      const entry = fc.tuple(of(def.keyType) as fc.Arbitrary<string>, of(def.valueType));
      return fc.array(entry, { maxLength: 6 }).map((entries) => Object.fromEntries(entries));
    }
    case 'union':
      return fc.oneof(...(def.options ?? []).map(of));
    case 'nullable':
      return fc.option(of(def.innerType));
    case 'optional':
    case 'default':
    case 'readonly':
      return of(def.innerType);
    default:
      return fc.jsonValue({ maxDepth: 1 }); // custom and unknown: what it is, its own check says
  }
}
