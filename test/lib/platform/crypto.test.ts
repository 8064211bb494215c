import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../lib/platform/base64.ts';
import { type Binding, decrypt, encrypt } from '../../../lib/platform/crypto.ts';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const key = (raw = new Uint8Array(32)) => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
const binding: Binding = [1, 'profile', 'a'];

describe('the cipher', () => {
  it('opens what it sealed', async () => {
    const text = '示例科技（深圳）有限公司 🙂';
    const sealed = await encrypt(await key(), binding, text);
    expect(await decrypt(await key(), binding, sealed)).toBe(text);
    expect(fromBase64(sealed.iv)).toHaveLength(12);
    expect(fromBase64(sealed.data)).toHaveLength(new TextEncoder().encode(text).length + 16);
  });

  it('takes a fresh IV each time', async () => {
    const made = await Promise.all(
      Array.from({ length: 50 }, async () => (await encrypt(await key(), binding, 'x')).iv),
    );
    expect(new Set(made).size).toBe(50);
  });

  it.each<[string, Binding]>([
    ['version', [2, 'profile', 'a']],
    ['kind', [1, 'index', 'a']],
    ['id', [1, 'profile', 'b']],
  ])('does not open under another %s', async (_, other) => {
    await expect(decrypt(await key(), other, await encrypt(await key(), binding, 'x'))).rejects.toThrow();
  });

  it('does not open under another key, nor with any bit turned', async () => {
    const sealed = await encrypt(await key(), binding, 'x');
    await expect(decrypt(await key(new Uint8Array(32).fill(1)), binding, sealed)).rejects.toThrow();
    for (const part of ['iv', 'data'] as const) {
      for (let bit = 0; bit < fromBase64(sealed[part]).length * 8; bit++) {
        const turned = fromBase64(sealed[part]);
        turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await expect(decrypt(await key(), binding, { ...sealed, [part]: toBase64(turned) })).rejects.toThrow();
      }
    }
  });

  // The published vectors: McGrew and Viega, "The Galois/Counter Mode of Operation", test case 14, with empty AAD, proves
  // which cipher the browser's name stands for.
  it('is AES-256-GCM as published', async () => {
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: new Uint8Array(12) },
      await key(),
      new Uint8Array(16),
    );
    expect(new Uint8Array(sealed)).toEqual(bytes('cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919'));
  });
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 0x8000, 0x8001, 100_000])('brings %i bytes back', (length) => {
    const all = Uint8Array.from({ length }, (_, at) => (at * 31) & 255);
    expect(fromBase64(toBase64(all))).toEqual(all);
    expect(toBase64(all)).toBe(Buffer.from(all).toString('base64'));
  });
});
