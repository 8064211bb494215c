import { createDecipheriv } from 'node:crypto';
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

  const feffe = 'feffe9928665731c6d6a8f9467308308'.repeat(2);
  const plain =
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39';
  const coded =
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662';
  const zeros = (length: number): string => '00'.repeat(length);

  // The published vectors: McGrew and Viega, "The Galois/Counter Mode of Operation", test cases 13, 14 and 16, the 256-bit
  // ones with an IV of 96 bits and whole tags. They prove which cipher the browser's name stands for.
  it.each([
    ['13', zeros(32), zeros(12), '', '', '530f8afbc74536b9a963b4f1c4cb738b'],
    ['14', zeros(32), zeros(12), '', zeros(16), 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919'],
    [
      '16',
      feffe,
      'cafebabefacedbaddecaf888',
      'feedfacedeadbeeffeedfacedeadbeefabaddad2',
      plain,
      `${coded}76fc6ece0f4e1768cddf8853bb2d551b`,
    ],
  ])('is AES-256-GCM as published, case %s', async (_, secret, iv, additional, text, sealed) => {
    const how = { name: 'AES-GCM', iv: bytes(iv), additionalData: bytes(additional) };
    const made = await crypto.subtle.encrypt(how, await key(bytes(secret)), bytes(text));
    expect(new Uint8Array(made)).toEqual(bytes(sealed));
    const opened = await crypto.subtle.decrypt(how, await key(bytes(secret)), bytes(sealed));
    expect(new Uint8Array(opened)).toEqual(bytes(text));
  });

  it('seals what another implementation opens, bound to what it says', async () => {
    const { iv, data } = await encrypt(await key(), binding, '示例 13800138001');
    const whole = Buffer.from(data, 'base64');
    const other = createDecipheriv('aes-256-gcm', new Uint8Array(32), fromBase64(iv));
    other.setAAD(Buffer.from('[1,"profile","a"]'));
    other.setAuthTag(whole.subarray(-16));
    expect(other.update(whole.subarray(0, -16), undefined, 'utf8') + other.final('utf8')).toBe('示例 13800138001');
  });
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 0x8000, 0x8001, 100_000])('brings %i bytes back', (length) => {
    const all = Uint8Array.from({ length }, (_, at) => (at * 31) & 255);
    expect(fromBase64(toBase64(all))).toEqual(all);
    expect(toBase64(all)).toBe(Buffer.from(all).toString('base64'));
  });
});
