import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idCheckSign, idNumberFault, overseasRegions } from '../../../lib/checks/id-number.ts';
import { today } from './drafts.ts';

const day = today.replaceAll('-', '');
/** ISO 7064: the whole number, its check sign counted as 10 for X, leaves 1 when divided by 11. */
const remainder = (number: string): number =>
  [...number].reduce((sum, sign, at) => (sum + (sign === 'X' ? 10 : Number(sign)) * 2 ** (17 - at)) % 11, 0);

const bodies = fc
  .tuple(
    fc.constantFrom('110105', '440305', '650102', '540102', '500101'),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-20'), noInvalidDate: true }),
    fc.nat(999),
  )
  .map(
    ([region, born, order]) =>
      region + born.toISOString().slice(0, 10).replaceAll('-', '') + `${order}`.padStart(3, '0'),
  );

describe('idNumberFault', () => {
  it('takes every number with its check sign', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const number = body + idCheckSign(body);
        expect(remainder(number)).toBe(1);
        expect(idNumberFault(number, day)).toBeUndefined();
      }),
    );
  });

  it('finds any one digit changed, and any two neighbours swapped', () => {
    fc.assert(
      fc.property(bodies, fc.nat(16), fc.nat(9), (body, at, digit) => {
        fc.pre(body[at] !== `${digit}`);
        expect(idNumberFault(body.slice(0, at) + digit + body.slice(at + 1) + idCheckSign(body), day)).toBeDefined();
      }),
    );
    fc.assert(
      fc.property(bodies, fc.nat(15), (body, at) => {
        const [one = '', other = ''] = body.slice(at, at + 2);
        fc.pre(one !== other);
        expect(
          idNumberFault(body.slice(0, at) + other + one + body.slice(at + 2) + idCheckSign(body), day),
        ).toBeDefined();
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof (idNumberFault(text, day) ?? '') === 'string'));
  });

  it('takes a residence permit for its own region only', () => {
    const body = `${overseasRegions.hongKong}19900101000`;
    const number = body + idCheckSign(body);
    expect(idNumberFault(number, day)).toBe('province');
    expect(idNumberFault(number, day, [overseasRegions.hongKong])).toBeUndefined();
    expect(idNumberFault(number, day, [overseasRegions.taiwan])).toBe('province');
  });
});
