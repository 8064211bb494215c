import { argon2id } from 'hash-wasm';

/** What Argon2id costs, and the salt: kept beside whatever was made with it. */
export interface Argon2Cost {
  /** In KiB. */
  memory: number;
  passes: number;
  lanes: number;
  salt: Uint8Array;
}

/** Argon2id, version 1.3, 32 bytes. Takes a fifth of a second at the cost we use: in the worker, never in a page. */
export const argon2 = (text: string, { memory, passes, lanes, salt }: Argon2Cost): Promise<Uint8Array> =>
  argon2id({
    password: text,
    salt,
    iterations: passes,
    parallelism: lanes,
    memorySize: memory,
    hashLength: 32,
    outputType: 'binary',
  });
