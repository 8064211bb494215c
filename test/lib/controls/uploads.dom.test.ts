import { describe, expect, it } from 'vitest';
import { largestSaid, misfitOf } from '../../../lib/controls/fits.ts';
import { takesFiles } from './upload-contract.ts';

takesFiles('weui', { ownChoice: true });
takesFiles('element', { ownChoice: true });
takesFiles('native', { ownChoice: false });

describe('what a row says it takes', () => {
  it.each([
    ['jpg、jpeg、png 格式，不超过 2M', 2 * 1024 * 1024],
    ['大小不超过 500 KB', 500 * 1024],
    ['图片小于2MB', 2 * 1024 * 1024],
    ['支持 2M 以内的图片', 2 * 1024 * 1024],
    ['mp4 格式，不超过 20M', 20 * 1024 * 1024],
    ['最多 10 个', undefined],
    ['请上传原件彩色扫描件', undefined],
  ])('%s', (text, bytes) => {
    expect(largestSaid(text)).toBe(bytes);
  });

  it.each([
    ['', 'application/pdf', undefined],
    ['image/*', 'image/png', undefined],
    ['image/*', 'video/mp4', 'wrongType'],
    ['.jpg, .PNG', 'image/png', undefined],
    ['.jpg', 'image/png', 'wrongType'],
    ['image/jpeg,image/png', 'image/webp', 'wrongType'],
  ])('accept=%s, %s', (accept, type, fault) => {
    expect(misfitOf({ name: '示例.PNG', type, bytes: 1 }, accept, '')).toBe(fault);
  });
});
