import { backupFormat, backupVersion } from '../../platform/backup-start.ts';
import { fromBase64, toBase64 } from '../../platform/base64.ts';
import { type Binding, decryptBytes, encryptBytes, sealed } from '../../platform/crypto.ts';
import { Refused } from '../../platform/refused.ts';
import { z } from '../../zod.ts';

/** One record of a backup: what it is in the clear, and its bytes. */
export interface Item {
  kind: string;
  id: string;
  version: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Which file, and which of its lines: a line is bound to both, so that none can be moved, left out or brought in. */
export interface Place {
  key: CryptoKey;
  /** SHA-256 of the first line. */
  header: string;
  line: number;
}

const line = z.strictObject({ kind: z.string(), id: z.string(), version: z.number(), ...sealed.shape });
const end = z.strictObject({ end: z.literal(true), lines: z.number(), sha256: z.string(), ...sealed.shape });

const bindingOf = ({ header, line: at }: Place, ...rest: (string | number)[]): Binding => [
  backupFormat,
  backupVersion,
  header,
  at,
  ...rest,
];

async function sealedText(place: Place, binding: Binding, bytes: Uint8Array<ArrayBuffer>) {
  const { iv, data } = await encryptBytes(place.key, binding, bytes);
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

export async function sealLine(place: Place, { kind, id, version, bytes }: Item): Promise<string> {
  return JSON.stringify({
    kind,
    id,
    version,
    ...(await sealedText(place, bindingOf(place, kind, id, version), bytes)),
  });
}

/** The last line: how many came before it, and what they hash to. Sealed too, or whoever cuts the file could write one. */
export async function sealEnd(place: Place, sha256: string): Promise<string> {
  const binding = bindingOf(place, 'end', sha256);
  return JSON.stringify({
    end: true,
    lines: place.line,
    sha256,
    ...(await sealedText(place, binding, new Uint8Array())),
  });
}

const damaged = (): never => {
  throw new Refused('damagedBackup');
};

export const isEnd = (text: string): boolean => text.startsWith('{"end":');

/** The record again; `damagedBackup` when a single bit is another, or the line stood elsewhere. */
export async function openLine(place: Place, text: string): Promise<Item> {
  try {
    const { kind, id, version, iv, data } = line.parse(JSON.parse(text));
    const raw = { iv: fromBase64(iv), data: fromBase64(data) };
    return {
      kind,
      id,
      version,
      bytes: new Uint8Array(await decryptBytes(place.key, bindingOf(place, kind, id, version), raw)),
    };
  } catch {
    return damaged();
  }
}

/** Is this the end of these lines? */
export async function checkEnd(place: Place, text: string, sha256: string): Promise<void> {
  try {
    const found = end.parse(JSON.parse(text));
    const [iv, data] = [fromBase64(found.iv), fromBase64(found.data)];
    await decryptBytes(place.key, bindingOf(place, 'end', sha256), { iv, data });
    // The one line no checksum covers: to the letter as it would be written, since base64 has spare bits.
    const exact = JSON.stringify({ end: true, lines: place.line, sha256, iv: toBase64(iv), data: toBase64(data) });
    if (text !== exact) damaged();
  } catch {
    damaged();
  }
}
