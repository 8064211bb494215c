import { describe, expect, it } from 'vitest';
import { ageOn, born } from '../../../lib/checks/born.ts';
import { today } from './drafts.ts';

const day = today.replaceAll('-', '');

describe('born', () => {
  it.each([
    ['440305198604120000', '19860412'],
    ['44030419921116000x', '19921116'],
    ['810000199001010000', '19900101'],
    ['830000199001010004', '19900101'],
    ['440305198604120001', undefined],
    ['440305860412000', undefined],
    ['E00000000', undefined],
    ['', undefined],
  ])('%s: %s', (number, birth) => {
    expect(born(number, day)).toBe(birth);
  });
});

describe('ageOn', () => {
  it.each([
    ['20101121', '20261121', 16],
    ['20101122', '20261121', 15],
    ['20101201', '20261121', 15],
    ['20080229', '20260228', 17],
    ['20080229', '20260301', 18],
    ['20080229', '20280229', 20],
    ['20261121', '20261121', 0],
  ])('born %s, on %s: %i', (birth, on, age) => {
    expect(ageOn(birth, on)).toBe(age);
  });
});
