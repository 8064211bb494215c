import { z } from '../zod.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** Ciphertext as stored: 96-bit IV, and text with its 128-bit tag. */
export const sealed = z.object({ iv: z.base64().length(16), data: z.base64() });
export type Sealed = z.infer<typeof sealed>;

/** What a ciphertext is bound to, so that one record cannot be passed off as another. */
export type Binding = readonly (string | number)[];

const parameters = (iv: Uint8Array<ArrayBuffer>, binding: Binding): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(JSON.stringify(binding)),
});

/** AES-256-GCM of bytes under a fresh random IV. */
export async function encryptBytes(
  key: CryptoKey,
  binding: Binding,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt(parameters(iv, binding), key, bytes) };
}

/** The bytes again; rejects when key, binding or a single bit is another. */
export const decryptBytes = (
  key: CryptoKey,
  binding: Binding,
  { iv, data }: { iv: Uint8Array<ArrayBuffer>; data: BufferSource },
): Promise<ArrayBuffer> => crypto.subtle.decrypt(parameters(iv, binding), key, data);

/** The same of a text, as text: what storage keeps is JSON. */
export async function encrypt(key: CryptoKey, binding: Binding, text: string): Promise<Sealed> {
  const { iv, data } = await encryptBytes(key, binding, new TextEncoder().encode(text));
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The text again; rejects as `decryptBytes` does. */
export async function decrypt(key: CryptoKey, binding: Binding, { iv, data }: Sealed): Promise<string> {
  const bytes = await decryptBytes(key, binding, { iv: fromBase64(iv), data: fromBase64(data) });
  return new TextDecoder().decode(bytes);
}
