import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLists } from '../../../lib/fields/codes/index.ts';
import { fieldIds, fields } from '../../../lib/fields/index.ts';
import { fromOfficialBody, isOfficialBody, toOfficialBody } from '../../../lib/fields/official-body.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import { company } from '../../sample/company.ts';
import { person } from '../../sample/person.ts';

const principal = 'icp_subject.principal_info';
const list = 'icp_applets.base_info.nrlx_details[]';

describe('an official body read', () => {
  const { saved, unplaced, stillToUpload, unknownCodes } = fromOfficialBody(company);

  it('gives raw answers: codes as texts, lists as lists', () => {
    expect(saved['icp_subject.base_info.type']).toBe('4');
    expect(saved['icp_subject.base_info.district']).toBe('440305');
    expect(saved['icp_applets.base_info.service_content_types']).toEqual(['3', '161']);
    expect(saved[`${list}.type`]).toEqual(['24']);
    expect(saved['icp_applets.principal_info.certificate_validity_date_end']).toBe('长期');
    expect(saved['icp_subject.legal_person_info.name']).toBe('赵样本');
  });

  it('sets pictures apart, and what no row is for', () => {
    expect(Object.keys(stillToUpload)).toHaveLength(9);
    expect(stillToUpload['icp_materials.subject_other_materials']).toEqual([
      'SAMPLE-MEDIA-SUBJECT-OTHER-1',
      'SAMPLE-MEDIA-SUBJECT-OTHER-2',
    ]);
    expect(unplaced).toEqual({ 'icp_applets.principal_info.verify_task_id': 'SAMPLE-FACE-CHECK-TASK' });
    expect(unknownCodes).toEqual([]);
  });

  it('tells one person in both roles from two', () => {
    expect(saved['ui.applet_principal_same_as_subject']).toBe('0');
    expect(fromOfficialBody(person).saved['ui.applet_principal_same_as_subject']).toBe('1');
    const alone = { icp_subject: person.icp_subject };
    expect(fromOfficialBody(alone).saved).not.toHaveProperty('ui.applet_principal_same_as_subject');
    const otherPhone = structuredClone(person) as typeof person;
    otherPhone.icp_applets.principal_info = { ...person.icp_applets.principal_info, emergency_contact: '13300133007' };
    expect(fromOfficialBody(otherPhone).saved['ui.applet_principal_same_as_subject']).toBe('0');
  });

  it('keeps unknown codes and points them out', () => {
    const { saved: kept, unknownCodes: unknown } = fromOfficialBody({
      icp_subject: {
        base_info: { type: 77, province: '440000', city: '449900' },
        organize_info: { certificate_type: 1 },
      },
      icp_applets: { base_info: { service_content_types: [3, 999], nrlx_details: [{ type: 12 }, { type: 88 }] } },
    });
    expect(kept['icp_subject.base_info.type']).toBe('77');
    expect(kept['icp_applets.base_info.service_content_types']).toEqual(['3', '999']);
    expect(unknown).toEqual([
      { id: 'icp_subject.base_info.city', code: '449900' },
      { id: 'icp_subject.base_info.type', code: '77' },
      { id: 'icp_applets.base_info.service_content_types', code: '999' },
      { id: `${list}.type`, code: '88' },
    ]);
  });

  it('lays the rows of a list side by side', () => {
    const body = {
      icp_applets: {
        base_info: {
          nrlx_details: [
            { type: 1, media: 'm1' },
            { type: 2, code: '示例-2' },
            { type: 9, code: '', note: 'x' },
          ],
        },
      },
    };
    const read = fromOfficialBody(body);
    expect(read.saved).toEqual({ [`${list}.type`]: ['1', '2', '9'], [`${list}.code`]: ['', '示例-2', ''] });
    expect(read.stillToUpload).toEqual({ 'icp_applets.base_info.nrlx_details[0].media': 'm1' });
    expect(read.unplaced).toEqual({ 'icp_applets.base_info.nrlx_details[2].note': 'x' });
  });

  it.each([
    ['an unknown key', { icp_subject: { base_info: { fax: '0755' } } }, { 'icp_subject.base_info.fax': '0755' }],
    [
      'a tree where a text belongs',
      { icp_subject: { base_info: { name: { a: 1 } } } },
      { 'icp_subject.base_info.name.a': 1 },
    ],
    [
      'a list where a text belongs',
      { icp_subject: { base_info: { name: ['a'] } } },
      { 'icp_subject.base_info.name': ['a'] },
    ],
    ['a truth value', { icp_subject: { base_info: { name: true } } }, { 'icp_subject.base_info.name': true }],
    [
      'rows no interface has',
      { ui: { agreement: '1' }, miit: { mobile: '1' } },
      { 'ui.agreement': '1', 'miit.mobile': '1' },
    ],
    ['a cancellation', { icp_cancel: { cancel_type: 1 } }, { 'icp_cancel.cancel_type': 1 }],
    [
      'a list of no rows',
      { icp_applets: { base_info: { nrlx_details: [1] } } },
      { 'icp_applets.base_info.nrlx_details': [1] },
    ],
    [
      'a row without its list',
      { icp_applets: { base_info: { 'nrlx_details[]': { type: 1 } } } },
      { [`${list}.type`]: 1 },
    ],
    ['a text', 'body', { '': 'body' }],
  ])('places nothing for %s', (_, body, unplacedThen) => {
    const read = fromOfficialBody(body);
    expect(read.saved).toEqual({});
    expect(read.unplaced).toEqual(unplacedThen);
  });

  it('takes no number whose end was lost when it was read', () => {
    const body = JSON.parse(
      '{"icp_subject":{"principal_info":{"certificate_number":440305198604120000,"mobile":13800138001}}}',
    );
    const read = fromOfficialBody(body);
    expect(read.saved).toEqual({ [`${principal}.mobile`]: '13800138001' });
    expect(Object.keys(read.unplaced)).toEqual([`${principal}.certificate_number`]);
  });

  it('takes no text longer than any field', () => {
    const whole = { icp_subject: { base_info: { name: '示'.repeat(5000), address: '例'.repeat(5001) } } };
    const { saved, unplaced } = fromOfficialBody(whole);
    expect(Object.keys(saved)).toEqual(['icp_subject.base_info.name']);
    expect(Object.keys(unplaced)).toEqual(['icp_subject.base_info.address']);
  });

  it('is not harmed by keys of objects themselves', () => {
    const read = fromOfficialBody(
      JSON.parse('{"__proto__":{"polluted":1},"constructor":{"name":"x"},"icp_subject":{}}'),
    );
    expect(read.saved).toEqual({});
    expect(Object.keys(read.unplaced).toSorted()).toEqual(['__proto__.polluted', 'constructor.name']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('knows a body from other things', () => {
    expect(isOfficialBody(company)).toBe(true);
    for (const other of [null, [], 'x', {}, { icp_subject: 'x' }, { payload: company }])
      expect(isOfficialBody(other)).toBe(false);
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(fromOfficialBody(body).saved).toEqual({});
      }),
    );
  });
});

const textRows = fieldIds.filter(
  (id) =>
    id.startsWith('icp_') && fields[id].answer === 'saved' && !['image', 'images', 'video'].includes(fields[id].kind),
);

/** Any profile: every row there or not, codes known and unknown, texts of any sign. */
const profiles = fc
  .record(
    Object.fromEntries(
      textRows
        .filter((id) => !id.includes('[]'))
        .map((id) => {
          const { codes, kind } = fields[id];
          const known =
            codes && codes !== 'regions' ? codeLists[codes].map(({ code }) => code) : ['440000', '007', 'A1'];
          const code = fc.oneof(
            fc.constantFrom(...known),
            fc.nat().map(String),
            fc.constantFrom('007', 'NaN', 'x', '1e3'),
          );
          const text = codes ? code : fc.string({ minLength: 1, unit: 'grapheme' });
          return [id, kind === 'choices' ? fc.array(code, { minLength: 1, maxLength: 6 }) : text];
        }),
    ),
    { requiredKeys: [] },
  )
  .chain((rows) =>
    fc
      .array(fc.record({ type: fc.constantFrom('1', '2', '24', '88'), code: fc.constantFrom('', '示例-1', '12') }), {
        maxLength: 4,
      })
      .map((approvals) => ({
        ...rows,
        ...(approvals.length > 0 && { [`${list}.type`]: approvals.map(({ type }) => type) }),
        ...(approvals.some(({ code }) => code) && { [`${list}.code`]: approvals.map(({ code }) => code) }),
      })),
  ) as fc.Arbitrary<Saved>;

/** What the body itself says: whether both principals are one is read off their answers. */
const withoutFlag = ({ 'ui.applet_principal_same_as_subject': _, ...rest }: Saved): Saved => rest;

describe('answers written as a body and read again', () => {
  it('are the same, whatever they are', () => {
    fc.assert(
      fc.property(profiles, (saved) => {
        const body = JSON.parse(JSON.stringify(toOfficialBody(saved)));
        const read = fromOfficialBody(body);
        expect(withoutFlag(read.saved)).toEqual(saved);
        expect(read.unplaced).toEqual({});
      }),
    );
  });

  it.each([
    ['company', company],
    ['person', person],
  ])('%s: the body comes back but for pictures and the face check', (_, body) => {
    const { saved, stillToUpload, unplaced } = fromOfficialBody(body);
    const again = fromOfficialBody(toOfficialBody(saved));
    expect(again.saved).toEqual(saved);
    const paths = (tree: object, at = ''): string[] =>
      Object.entries(tree).flatMap(([key, value]) =>
        typeof value === 'object'
          ? paths(value, `${at}.${key}`)
          : [`${at}.${key}`.slice(1).replace(/\.(\d+)(?=\.|$)/gu, '[$1]')],
      );
    const gone = paths(body).filter((path) => !paths(toOfficialBody(saved)).includes(path));
    const pictures = [...Object.keys(stillToUpload), ...Object.keys(unplaced)];
    expect(gone.map((path) => path.replace(/\[\d\]$/u, ''))).toEqual(expect.arrayContaining(pictures));
    expect(new Set(gone.map((path) => path.replace(/\[\d\]$/u, '')))).toEqual(new Set(pictures));
  });

  it('writes codes as numbers, but regions as texts', () => {
    expect(
      toOfficialBody({
        'icp_subject.base_info.type': '4',
        'icp_subject.base_info.province': '440000',
        [`${principal}.mobile`]: '13800138001',
        [`${list}.type`]: ['24'],
      }),
    ).toEqual({
      icp_subject: { base_info: { type: 4, province: '440000' }, principal_info: { mobile: '13800138001' } },
      icp_applets: { base_info: { nrlx_details: [{ type: 24 }] } },
    });
  });

  it('writes one person into both roles', () => {
    expect(toOfficialBody({ [`${principal}.name`]: '周示例', 'ui.applet_principal_same_as_subject': '1' })).toEqual({
      icp_subject: { principal_info: { name: '周示例' } },
      icp_applets: { principal_info: { name: '周示例' } },
    });
  });

  it('writes no picture, and nothing that is not of the interface', () => {
    expect(
      toOfficialBody({
        [`${principal}.certificate_photo_front`]: 'x',
        'ui.agreement': '1',
        'miit.mobile': '1',
        'icp_cancel.cancel_type': '1',
      }),
    ).toEqual({});
  });
});
