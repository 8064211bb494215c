import { expect, it, vi } from 'vitest';
import { argon2 } from '../../../lib/platform/argon2.ts';

vi.setConfig({ testTimeout: 30_000 }); // on a busy machine

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

// The reference implementation's own tests (P-H-C/phc-winner-argon2, src/test.c, Argon2id, version 0x13). Those of RFC
// 9106 have associated data, which this build of Argon2 does not take and we have no use for.
it.each([
  [2, 65_536, 1, 'password', 'somesalt', '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7'],
  [2, 256, 1, 'password', 'somesalt', '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
  [2, 256, 2, 'password', 'somesalt', '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
])('is Argon2id as published: %i passes, %i KiB, %i lanes, %s, %s', async (passes, memory, lanes, text, salt, tag) => {
  expect(hex(await argon2(text, { passes, memory, lanes, salt: bytes(salt) }))).toBe(tag);
});
