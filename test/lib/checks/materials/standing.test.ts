import { describe, expect, it } from 'vitest';
import type { Material } from '../../../../lib/checks/materials/material.ts';
import { type Held, type Standing, standingOf, urgencyOf } from '../../../../lib/checks/materials/standing.ts';

const [front, back] = [
  'icp_subject.principal_info.certificate_photo_front',
  'icp_subject.principal_info.certificate_photo_back',
];
const card: Material = {
  id: 'principal_certificate',
  from: 'applicant',
  form: 'twoSides',
  sure: 'required',
  why: { reason: 'principal', source: 'https://example.com/', seen: '2026-10' },
  cautions: [],
  anyOf: [],
  slots: [front, back],
  validUntil: 'icp_subject.principal_info.certificate_validity_date_end',
};
const today = '20261121';
const standing = (held: Held, end = '', material: Material = card): Standing =>
  standingOf(material, { held, text: () => end, today });
const both: Held = { [front]: [{}], [back]: [{}] };

describe('where a material stands in a profile', () => {
  it.each<[string, Held, Partial<Standing>]>([
    ['nothing', {}, { has: 'none', lacks: [front, back] }],
    ['one side', { [front]: [{}] }, { has: 'part', lacks: [back] }],
    ['a slot that was emptied', { [front]: [], [back]: [{}] }, { has: 'part', lacks: [front] }],
    ['both', both, { has: 'there', lacks: [] }],
  ])('%s', (_, held, expected) => {
    expect(standing(held)).toEqual(expected);
  });

  it('of something no profile keeps', () => {
    expect(standing({}, '', { ...card, slots: [] })).toEqual({ has: 'unkept', lacks: [] });
  });

  it.each<[string, string | undefined]>([
    ['20261120', 'over'],
    ['20261121', 'soon'],
    ['20261221', 'soon'],
    ['20261222', 'tight'],
    ['20270219', 'tight'],
    ['20270220', undefined],
    ['长期', undefined],
    ['', undefined],
  ])('that ends on %s: %s', (end, ends) => {
    expect(standing(both, end).ends).toBe(ends);
    expect(standing(both, end).until).toBe(/^\d{8}$/.test(end) ? end : undefined);
  });

  it('the first last day counts: of either side, or of the certificate', () => {
    const sides: Held = { [front]: [{ until: '20270101' }], [back]: [{ until: '20261201' }, {}] };
    expect(standing(sides, '20280101')).toMatchObject({ until: '20261201', ends: 'soon' });
    expect(standing(sides, '20261101')).toMatchObject({ until: '20261101', ends: 'over' });
  });
});

it('what is missing comes first, then what runs out', () => {
  const inOrder: Standing[] = [
    standing({}),
    standing({ [front]: [{}] }),
    standing(both, '20261101'),
    standing(both, '20270101'),
    standing(both, '20290101'),
  ];
  expect(inOrder.toReversed().toSorted((a, b) => urgencyOf(a) - urgencyOf(b))).toEqual(inOrder);
});
