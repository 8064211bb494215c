import { browser } from 'wxt/browser';
import { now } from '../platform/clock.ts';
import { decrypt, encrypt, sealed } from '../platform/crypto.ts';
import { deviceKey } from '../platform/device-key.ts';
import { Refused } from '../platform/refused.ts';
import { setAside } from '../platform/set-aside.ts';
import { writeTogether } from '../platform/write-together.ts';
import { z } from '../zod.ts';

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

const record = sealed.extend({ version: z.number() });

export const recordKey = (kind: Kind<unknown>, id: string): string => `record:${kind.kind}:${id}`;

/** Seals a value under the device key, bound to its kind, version and id. */
export async function seal<T>(kind: Kind<T>, id: string, value: T): Promise<Change> {
  const { version } = kind;
  const text = JSON.stringify(value);
  return {
    key: recordKey(kind, id),
    value: { version, ...(await encrypt(await deviceKey(), [version, kind.kind, id], text)) },
  };
}

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
  const device = await deviceKey();
  try {
    const { version, iv, data } = record.parse(raw);
    const old = JSON.parse(await decrypt(device, [version, kind.kind, id], { iv, data }));
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
