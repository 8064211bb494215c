import { describe, expect, it } from 'vitest';
import { type Described, isFilingKind, situationFrom } from '../../../../lib/checks/materials/described.ts';
import type { Situation } from '../../../../lib/checks/materials/situation.ts';

const usual: Described = {
  subjectType: '4',
  province: '',
  legal: true,
  same: true,
  inside: true,
  renamed: false,
  approvals: [],
};

describe('a case in words', () => {
  it.each<[string, Partial<Described>, Partial<Situation>]>([
    [
      'one person is everything',
      {},
      {
        samePerson: true,
        subjectPrincipalIsOther: 'no',
        appletPrincipalIsOther: 'no',
        renamed: 'no',
        outOfProvince: 'no',
      },
    ],
    ['none of the approvals', {}, { approvals: ['24'] }],
    ['two approvals', { approvals: ['5', '9'] }, { approvals: ['5', '9'] }],
    [
      'another person for both roles',
      { legal: false },
      { samePerson: true, subjectPrincipalIsOther: 'yes', appletPrincipalIsOther: 'yes' },
    ],
    [
      'two principals, the first the legal representative',
      { same: false },
      { samePerson: false, subjectPrincipalIsOther: 'no', appletPrincipalIsOther: 'yes' },
    ],
    [
      'two principals, the first is not: the second may be',
      { same: false, legal: false },
      { samePerson: false, subjectPrincipalIsOther: 'yes', appletPrincipalIsOther: 'perhaps' },
    ],
    ['renamed', { renamed: true }, { renamed: 'yes' }],
    ['an organisation’s address is no matter of residence', { inside: false }, { outOfProvince: 'no' }],
    ['an individual from elsewhere', { subjectType: '5', inside: false }, { outOfProvince: 'yes' }],
    [
      'an individual, whatever else was ticked before',
      { subjectType: '5', legal: false, same: false, renamed: true },
      { samePerson: true, subjectPrincipalIsOther: 'no', appletPrincipalIsOther: 'no', renamed: 'no' },
    ],
  ])('%s', (_, change, expected) => {
    expect(situationFrom('first', { ...usual, ...change })).toMatchObject(expected);
  });
});

it('kinds of filing are known by their ids alone', () => {
  expect(isFilingKind('change_both')).toBe(true);
  expect(isFilingKind('toString')).toBe(false);
  expect(isFilingKind('')).toBe(false);
});
