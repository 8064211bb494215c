import { describe, expect, it } from 'vitest';
import type { PracticeFiling, Verifier } from '../filings.ts';
import { nothingSent, resent, sent, verified } from './sms.ts';

const verifier = (code: string, other: Partial<Verifier> = {}): Verifier => ({
  person: 'subjectPrincipal',
  name: '示例甲',
  mobile: '13800000001',
  tail: '01001X',
  code,
  ...other,
});
const filing = (id: string, ...verifiers: Verifier[]): PracticeFiling => ({
  id,
  submitted: 0,
  subject: '示例科技有限公司',
  applet: '示例点单',
  form: {},
  verifiers,
});
const hour = 60 * 60 * 1000;
const filed = sent(nothingSent, filing('one', verifier('012345')), 0);
const codes = (code: string) => () => code;
const right = { code: '012345', mobile: '13800000001', tail: '01001x' };

describe('the practice ministry', () => {
  it('sends an SMS with the code, leading zero kept, from 12381', () => {
    expect(filed.messages).toMatchObject([{ from: '12381', to: '13800000001', code: '012345' }]);
    expect(filed.messages[0]?.text).toContain('012345');
  });

  it('takes the right three and is done', () => {
    const { state, validStatus } = verified(filed, right, hour);
    expect(validStatus).toBe(3);
    expect(verified(state, right, hour).validStatus).toBe(20);
    expect(resent(state, right, hour, codes('1')).validStatus).toBe(4);
  });

  it('waits for the other verifier', () => {
    const applicant = verifier('222222', { person: 'appletPrincipal', mobile: '13900000002', tail: '345678' });
    const two = sent(nothingSent, filing('two', verifier('111111'), applicant), 0);
    const after = verified(two, { ...right, code: '111111' }, hour);
    expect(after.validStatus).toBe(31);
    const last = verified(after.state, { code: '222222', mobile: '13900000002', tail: '345678' }, hour);
    expect(last.validStatus).toBe(3);
  });

  it.each([
    ['code', { ...right, code: '000000' }, 2],
    ['last six', { ...right, tail: '010011' }, 2],
    ['mobile', { ...right, mobile: '13800000009' }, 2],
    ['everything', { code: '000000', mobile: '13800000009', tail: '111111' }, 4],
  ])('refuses a wrong %s', (_, asked, status) => {
    expect(verified(filed, asked, hour).validStatus).toBe(status);
  });

  it('judges the sixth wrong entry as failed, and then nothing helps', () => {
    let state = filed;
    const seen: number[] = [];
    for (let entry = 0; entry < 6; entry += 1) {
      const outcome = verified(state, { ...right, code: '000000' }, hour);
      seen.push(outcome.validStatus);
      state = outcome.state;
    }
    expect(seen).toEqual([2, 2, 2, 2, 2, 21]);
    expect(verified(state, right, hour).validStatus).toBe(21);
  });

  it('tells the filings of one person apart by the code', () => {
    const twice = sent(filed, filing('again', verifier('777777')), hour);
    const first = verified(twice, right, 2 * hour);
    expect(first.validStatus).toBe(3);
    expect(verified(first.state, { ...right, code: '777777' }, 2 * hour).validStatus).toBe(3);
  });

  it('knows nothing of it before the SMS and after 24 hours', () => {
    expect(verified(filed, right, -1).validStatus).toBe(4);
    expect(verified(filed, right, 24 * hour).validStatus).toBe(3);
    expect(verified(filed, right, 24 * hour + 1).validStatus).toBe(4);
  });

  it('sends a new code once; then only that one counts', () => {
    const again = resent(filed, right, hour, codes('543210'));
    expect(again.validStatus).toBe(101);
    expect(again.state.messages.at(-1)?.code).toBe('543210');
    expect(verified(again.state, right, hour).validStatus).toBe(2);
    expect(verified(again.state, { ...right, code: '543210' }, hour).validStatus).toBe(3);
    expect(resent(again.state, right, hour, codes('1')).validStatus).toBe(102);
    expect(resent(filed, { ...right, tail: '000000' }, hour, codes('1')).validStatus).toBe(100);
  });
});
