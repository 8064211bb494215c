import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeFault } from '../../../lib/checks/credit-code.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
// GB 32100, table 3: written out, where the code under test multiplies.
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const checkOf = (code: string): string =>
  alphabet.charAt(
    (31 - (weights.reduce((sum, weight, at) => sum + weight * alphabet.indexOf(code.charAt(at)), 0) % 31)) % 31,
  );

const sign = fc.constantFrom(...alphabet);
const digit = fc.constantFrom(...'0123456789');
const codes = fc
  .tuple(
    fc.array(sign, { minLength: 2, maxLength: 2 }),
    fc.array(digit, { minLength: 6, maxLength: 6 }),
    fc.array(sign, { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''))
  .map((code) => code + checkOf(code));

describe('creditCodeFault', () => {
  it('takes every code with its check sign, also where the sum asks for 0', () => {
    fc.assert(fc.property(codes, (code) => creditCodeFault(code) === undefined));
  });

  it('finds any one sign changed, and any two neighbours swapped', () => {
    fc.assert(
      fc.property(codes, fc.nat(17), sign, (code, at, other) => {
        fc.pre(code[at] !== other);
        expect(creditCodeFault(code.slice(0, at) + other + code.slice(at + 1))).not.toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(codes, fc.nat(15), (code, at) => {
        const [one = '', other = ''] = code.slice(at, at + 2);
        fc.pre(one !== other);
        expect(creditCodeFault(code.slice(0, at) + other + one + code.slice(at + 2))).not.toBeUndefined();
      }),
    );
  });

  it.each([
    ['91440300MA5DEM004J', undefined],
    ['91440300ma5dem004j', 'lower'],
    ['91440300MA5DEM004K', 'check'],
    ['91440300MA5DEMO04J', 'confused'],
    ['91440300MA5DEM 04J', 'signs'],
    ['914403', 'length'],
    ['', 'length'],
  ])('%s: %s', (code, fault) => {
    expect(creditCodeFault(code)).toBe(fault);
  });
});
