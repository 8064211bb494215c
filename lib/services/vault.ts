import { decrypt, encrypt, sealed } from '../platform/crypto.ts';
import { readKeys } from '../platform/read-keys.ts';
import { readTwice } from '../platform/read-twice.ts';
import { Refused } from '../platform/refused.ts';
import { namesOfCopies } from '../platform/second-copies.ts';
import { type Change, writeTwice } from '../platform/write-twice.ts';
import { z } from '../zod.ts';
import { dataKey } from './data-key.ts';

/** A kind of record: what its text parses to, and the version of that. */
export interface Kind<T> {
  kind: string;
  version: number;
  schema: z.ZodType<T>;
  /** From each earlier version to the next, so that whatever was stored once still opens. */
  earlier?: Readonly<Record<number, (old: unknown) => unknown>>;
}

/** How records are sealed: under the data key, bound to [format, kind, id, version]. 1 was under the device key. */
export const format = 2;
const record = sealed.extend({ format: z.literal(format), version: z.number() });

export const recordKey = (kind: Kind<unknown>, id: string): string => `record:${kind.kind}:${id}`;

/** What is stored of a record's text: sealed, and bound to its kind, id and version. */
export const sealText = async (
  key: CryptoKey,
  { kind, version }: Pick<Kind<unknown>, 'kind' | 'version'>,
  id: string,
  text: string,
): Promise<z.infer<typeof record>> => ({
  format,
  version,
  ...(await encrypt(key, [format, kind, id, version], text)),
});

/** Seals a value under the data key. Refused as `locked` while the vault is. */
export const seal = async <T>(kind: Kind<T>, id: string, value: T): Promise<Change> => ({
  key: recordKey(kind, id),
  value: await sealText(await dataKey(), kind, id, JSON.stringify(value)),
});

export const removal = (kind: Kind<unknown>, id: string): Change => ({ key: recordKey(kind, id), value: null });

/** Writes and removes in one step, and the second copies after it: a crash leaves nothing half done. */
export async function write(changes: readonly Change[]): Promise<void> {
  await writeTwice(changes);
}

function brought<T>({ version, earlier = {} }: Kind<T>, from: number, old: unknown): unknown {
  let value = old;
  for (let at = from; at < version; at++) {
    const next = earlier[at];
    if (!next) throw new Error(`no way from version ${at}`);
    value = next(value);
  }
  return value;
}

/** What was written as an earlier version of its kind, as the present one; throws where it is none, or of a later version. */
export function parsedAs<T>(kind: Kind<T>, version: number, old: unknown): T {
  if (version > kind.version) throw new Error(`of a later version: ${version}`);
  return kind.schema.parse(brought(kind, version, old));
}

/** What was sealed; rejects when it is not this kind, this id, or not as it was written. */
export async function unseal<T>(kind: Kind<T>, id: string, raw: unknown): Promise<T> {
  const key = await dataKey();
  try {
    const { version, iv, data } = record.parse(raw);
    const old = JSON.parse(await decrypt(key, [format, kind.kind, id, version], { iv, data }));
    return kind.schema.parse(brought(kind, version, old));
  } catch {
    throw new Refused('damaged');
  }
}

/**
 * The record, or undefined when there is none. What cannot be opened or parsed is set aside and its second copy takes its
 * place; `damaged` where that cannot be read either.
 */
export const open = <T>(kind: Kind<T>, id: string): Promise<T | undefined> =>
  readTwice(recordKey(kind, id), (raw) => unseal(kind, id, raw));

/** Ids of all records of a kind, those lost but for their copy too. Reads every key: for rebuilding, not for every day. */
export async function idsOf(kind: Kind<unknown>): Promise<string[]> {
  const prefix = recordKey(kind, '');
  const [present, copies] = await Promise.all([readKeys('local', null), namesOfCopies(prefix)]);
  return [...new Set([...Object.keys(present), ...copies])]
    .filter((key) => key.startsWith(prefix) && present[key] !== null)
    .map((key) => key.slice(prefix.length));
}

/** One after another: whoever reads, changes and writes again must not be overtaken. */
export const inVault = <T>(deed: () => Promise<T>): Promise<T> => navigator.locks.request('vault', deed) as Promise<T>;
