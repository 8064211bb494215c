import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../../lib/checks/draft/check-draft.ts';
import { DraftFault } from '../../../../lib/checks/draft/draft-fault.ts';
import { filingKinds } from '../../../../lib/fields/codes/filing-kinds.ts';
import { fieldIds } from '../../../../lib/fields/index.ts';
import { draftFileEn } from '../../../../lib/texts/draft-file.en.ts';
import { draftFileZhCN } from '../../../../lib/texts/draft-file.zh-CN.ts';
import { company } from '../../../sample/company.ts';
import { person } from '../../../sample/person.ts';

const at = { today: '2026-11-21', lang: 'zh-CN' } as const;
const check = (payload: unknown, context: unknown = {}, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  checkDraft(new TextEncoder().encode(JSON.stringify({ payload, context })), { ...at, lang });
const found = (payload: unknown, rule: string, context: unknown = {}) =>
  check(payload, context).filter((one) => one.rule === rule);
const applet = (more: object) => ({
  ...company,
  icp_applets: { base_info: { ...company.icp_applets.base_info, ...more } },
});

describe('a draft checked', () => {
  it('has no error where nothing is wrong', () => {
    expect(check(company)).toEqual([]);
    expect(check(person).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is judged on the day its file names, else on the one given', () => {
    const old = structuredClone(company);
    old.icp_subject.principal_info.certificate_validity_date_end = '20261120';
    expect(found(old, 'validity-expired')).toHaveLength(1);
    expect(found(old, 'validity-expired', { today: '2026-11-19' })).toEqual([]);
  });

  it('is for what the records it names allow, where it does not say', () => {
    const kinds = (payload: unknown, context: unknown) =>
      check(payload, context)
        .map(({ rule }) => rule)
        .filter((rule) => /kind/u.test(rule));
    const onRecord = structuredClone(company) as typeof company & { icp_subject: { base_info: object } };
    Object.assign(onRecord.icp_subject.base_info, { record_number: '粤ICP备12345678号' });
    expect(kinds(company, { province_on_record: '440000' })).toEqual([]);
    expect(kinds(onRecord, {})).toEqual([]);
    expect(kinds(applet({ record_number: '粤ICP备12345678号-1X' }), {})).toEqual([]);
    expect(kinds(company, { province_on_record: '440000', filing_kind: 'first' })).toEqual(['kind-on-record']);
    expect(kinds(onRecord, { filing_kind: 'first' })).toEqual(['record-number-kind']);
  });

  it('names the province a subject is on record in', () => {
    const [one] = found(company, 'province-on-record', { province_on_record: '110000', filing_kind: 'add_service' });
    expect(one?.message).toContain('北京市');
  });

  it('of a cancellation asks only for what that needs', () => {
    const at = (cancel_type: number) => check({ cancel_type, cancel_reason: 1 }, { filing_kind: 'cancel_access' });
    expect(at(3)).toEqual([]);
    expect(at(2).map(({ rule }) => rule)).toEqual(['cancel-type-kind']);
  });

  it('whatever stands in it, is judged or refused, and repeats no text of it', () => {
    const texts = [
      '440305198604120000',
      '13800138001',
      '赵样本',
      'a@b',
      '   ',
      '示'.repeat(300),
      '__proto__',
      'constructor',
      '24',
      '',
    ];
    const value = fc.oneof(
      fc.constantFrom<unknown>(...texts, 0, 24, -1, 1e20, true, null, [], {}, ['24', 3], [{ type: 9 }], {
        a: { b: [] },
      }),
    );
    const paths = fieldIds.filter((id) => id.startsWith('icp_')).map((id) => id.replace('[]', '.0').split('.'));
    const edit = fc.tuple(fc.constantFrom(...paths), fc.nat({ max: 5 }), value);
    const context = fc.record(
      { filing_kind: fc.constantFrom(...filingKinds.map(({ id }) => id)), province_on_record: fc.constant('440000') },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), context, (edits, said) => {
        const body: Record<string, unknown> = structuredClone(company);
        for (const [path, depth, what] of edits) {
          let tree = body;
          const keys = path.slice(0, Math.max(1, path.length - (depth > 3 ? 1 : 0)));
          for (const key of keys.slice(0, -1)) {
            if (typeof tree[key] !== 'object' || tree[key] === null) tree[key] = {};
            tree = tree[key] as Record<string, unknown>;
          }
          tree[keys.at(-1) ?? ''] = structuredClone(what);
        }
        try {
          for (const { message, fix, fields } of check(body, said)) {
            expect(fields.length).toBeGreaterThan(0);
            expect(message + fix).not.toMatch(/440305198604120000|13800138001|赵样本|a@b|示{9}|[{}]|undefined/u);
          }
        } catch (error) {
          if (!(error instanceof DraftFault)) throw error;
        }
      }),
    );
  });

  it('tells codes no list has, and codes that are none', () => {
    const strange = applet({ service_content_types: [3, 9999], nrlx_details: [{ type: 'x' }] });
    expect(found(strange, 'code-unknown')[0]?.fields).toEqual(['icp_applets.base_info.service_content_types']);
    expect(found(strange, 'code-form')[0]?.fields).toEqual(['icp_applets.base_info.nrlx_details[0].type']);
  });
});

describe('of a body alone it tells', () => {
  it('values of another type, once, with every place', () => {
    const { principal_info } = company.icp_subject;
    const body = {
      ...company,
      icp_subject: {
        ...company.icp_subject,
        principal_info: { ...principal_info, certificate_number: 440305198604120000, mobile: ['13800138001'] },
        legal_person_info: '赵样本',
      },
    };
    expect(found(body, 'value-shape')).toMatchObject([
      {
        severity: 'error',
        fields: [
          'icp_subject.principal_info.mobile',
          'icp_subject.principal_info.certificate_number',
          'icp_subject.legal_person_info',
        ],
      },
    ]);
    expect(found(company, 'value-shape')).toEqual([]);
  });

  it('fields the interface does not have', () => {
    const body = { ...applet({ nmae: '示例' }), icp_subjects: { a: { b: 1 } } };
    expect(found(body, 'field-unknown')).toMatchObject([
      {
        severity: 'warning',
        fields: ['icp_applets.base_info.nmae', 'icp_subjects.a.b'],
        message: expect.stringContaining('2'),
      },
    ]);
    const long = found(applet({ [`n${'m'.repeat(1000)}`]: 1 }), 'field-unknown')[0];
    expect(long?.fields[0]).toHaveLength(200);
  });

  it('that the face check is still to come, where the kind of filing has one', () => {
    const rule = 'face-check';
    expect(found(person, rule)).toHaveLength(1);
    expect(found(person, rule, { filing_kind: 'change_service' })).toHaveLength(1);
    expect(found(person, rule, { filing_kind: 'change_subject' })).toEqual([]);
    expect(found(company, rule)).toEqual([]);
  });

  it('that the sources differ about the code of ride hailing', () => {
    const details = [{ type: 9 }, { type: 11 }, { type: 12 }, { type: 1 }];
    expect(found(applet({ nrlx_details: details }), 'ride-hailing-code')[0]?.fields).toEqual([
      'icp_applets.base_info.nrlx_details[1].type',
      'icp_applets.base_info.nrlx_details[2].type',
    ]);
    expect(found(company, 'ride-hailing-code')).toEqual([]);
  });

  it('nothing of task ids, which are no rows of the form', () => {
    const body = structuredClone(company) as typeof company & { icp_subject: { principal_info: object } };
    Object.assign(body.icp_subject.principal_info, { verify_task_id: 'SAMPLE-TASK' });
    expect(check(body)).toEqual([]);
    Object.assign(body.icp_subject.principal_info, { verify_task_id: 3 });
    expect(check(body).map(({ rule }) => rule)).toEqual(['value-shape']);
  });

  it('all of it in the language asked for', () => {
    const [one] = check({ ...company, note: 1 }, {}, 'en');
    expect(one?.message).toBe('No fields of the filing interface, so not checked: 1.');
  });
});

describe('its texts', () => {
  const leaves = (tree: object): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[key, value] as [string, string]]
        : leaves(value).map(([k, v]): [string, string] => [`${key}.${k}`, v]),
    );
  const places = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).toSorted();

  it('have the same places in both languages', () => {
    const english = Object.fromEntries(leaves(draftFileEn));
    for (const [key, text] of leaves(draftFileZhCN)) {
      expect(places(english[key] ?? ''), key).toEqual(places(text));
    }
  });
});
