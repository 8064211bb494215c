import { createSHA256, sha256 } from 'hash-wasm';

/** SHA-256 of a text in UTF-8, in hex. */
export const sha256Of = (text: string): Promise<string> => sha256(text);

/** The same of a text that comes in pieces: `add` each, then `digest` once. The browser's own takes one piece alone. */
export async function runningSha256(): Promise<{ add(text: string): void; digest(): string }> {
  const hasher = await createSHA256();
  return {
    add: (text) => {
      hasher.update(text);
    },
    digest: () => hasher.digest('hex'),
  };
}
