import { browser } from 'wxt/browser';
import { now } from '../platform/clock.ts';
import { decrypt, encrypt, sealed } from '../platform/crypto.ts';
import { Refused } from '../platform/refused.ts';
import { setAside } from '../platform/set-aside.ts';
import { writeTogether } from '../platform/write-together.ts';
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

/** A record to write; without a value: to remove. */
export interface Change {
  key: string;
  value: unknown;
}

/** How records are sealed: under the data key, bound to [format, kind, id, version]. 1 was under the device key. */
const format = 2;
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

/** Writes and removes in one step. What is removed becomes null first: a crash leaves nothing half done. */
export async function write(changes: readonly Change[]): Promise<void> {
  await writeTogether('local', Object.fromEntries(changes.map(({ key, value }) => [key, value])));
  const removed = changes.filter(({ value }) => value === null).map(({ key }) => key);
  if (removed.length) await browser.storage.local.remove(removed);
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

/** The record, or undefined when there is none. What cannot be opened or parsed is set aside: `damaged`. */
export async function open<T>(kind: Kind<T>, id: string): Promise<T | undefined> {
  const key = recordKey(kind, id);
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined || raw === null) return undefined;
  return unseal(kind, id, raw).catch(async (error) => {
    // Only what is damaged: a key that cannot be reached just now must set nothing aside.
    if (error instanceof Refused && error.fault === 'damaged') await setAside(`local:${key}`, raw, now());
    throw error;
  });
}

/** Ids of all records of a kind. Reads every key: for rebuilding, not for every day. */
export async function idsOf(kind: Kind<unknown>): Promise<string[]> {
  const prefix = recordKey(kind, '');
  const all = await browser.storage.local.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith(prefix) && all[key] !== null)
    .map((key) => key.slice(prefix.length));
}

/** One after another: whoever reads, changes and writes again must not be overtaken. */
export const inVault = <T>(deed: () => Promise<T>): Promise<T> => navigator.locks.request('vault', deed) as Promise<T>;
