import { now } from '../platform/clock.ts';
import { decrypt, sealed } from '../platform/crypto.ts';
import { deviceKey } from '../platform/device-key.ts';
import { readKeys } from '../platform/read-keys.ts';
import { asideKey } from '../platform/set-aside.ts';
import type { Change } from '../platform/write-twice.ts';
import { z } from '../zod.ts';
import { sealText } from './vault.ts';

// The first version sealed records under the device key itself, bound to [version, kind, id], and knew no `format`.
const firstCut = sealed.extend({ version: z.number(), format: z.undefined().optional() });
const name = /^record:([^:]+):(.+)$/u;

/** The cipher's own word, or no base64: anything else says nothing of the record, and there is no second copy of it yet. */
const isDamage = (error: unknown): boolean =>
  error instanceof DOMException && ['OperationError', 'InvalidCharacterError'].includes(error.name);

async function textOf(raw: unknown, kind: string, id: string): Promise<{ version: number; text: string } | undefined> {
  const parsed = firstCut.safeParse(raw);
  if (!parsed.success) return undefined;
  const { version, iv, data } = parsed.data;
  const key = await deviceKey(); // out of reach just now: refused, and nothing is changed
  const text = await decrypt(key, [version, kind, id], { iv, data }).catch((error) => {
    if (isDamage(error)) return undefined;
    throw error;
  });
  return text === undefined ? undefined : { version, text };
}

/**
 * Everything that lies there from before there was a data key, sealed under it. What cannot be opened is set aside: also
 * what an earlier data key had sealed, where its own record was lost.
 */
export async function resealed(key: CryptoKey): Promise<Change[]> {
  const all = Object.entries(await readKeys('local', null)).filter(([, raw]) => raw !== null);
  const changes = all.map(async ([place, raw]): Promise<Change[]> => {
    const [, kind, id] = name.exec(place) ?? [];
    if (kind === undefined || id === undefined) return [];
    const found = await textOf(raw, kind, id);
    if (found) return [{ key: place, value: await sealText(key, { kind, version: found.version }, id, found.text) }];
    return [
      { key: asideKey(`local:${place}`, now()), value: raw },
      { key: place, value: null },
    ];
  });
  return (await Promise.all(changes)).flat();
}
