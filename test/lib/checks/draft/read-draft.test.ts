import { describe, expect, it } from 'vitest';
import { DraftFault, faultText } from '../../../../lib/checks/draft/draft-fault.ts';
import { readDraft } from '../../../../lib/checks/draft/read-draft.ts';
import { company } from '../../../sample/company.ts';
import { person } from '../../../sample/person.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (json: unknown) => readDraft(bytes(JSON.stringify(json)));
const draft = (context: unknown, payload: unknown = company) => read({ payload, context });

const fault = (run: () => unknown): DraftFault => {
  try {
    run();
  } catch (error) {
    if (error instanceof DraftFault) return error;
    throw error;
  }
  throw new Error('it was read');
};
const codeOf = (text: string | Uint8Array) =>
  fault(() => readDraft(typeof text === 'string' ? bytes(text) : text)).code;

const front = 'icp_subject.principal_info.certificate_photo_front';
const approvals = 'icp_applets.base_info.nrlx_details';
const photo = { type: 'image/jpeg', bytes: 123, width: 720, height: 1280 };

describe('a draft file', () => {
  it('is a body with its context, or a bare body, or one with the context beside it', () => {
    const { saved } = draft({});
    expect(saved['icp_subject.base_info.name']).toBe('示例领航（深圳）科技有限公司');
    expect(read(company).saved).toEqual(saved);
    const beside = read({ ...company, context: { filing_kind: 'add_service' } });
    expect(beside.saved).toEqual(saved);
    expect(beside.context.kind).toBe('add_service');
    expect(beside.unplaced).toEqual(read(company).unplaced);
  });

  it('is read past a byte order mark and with any line ends', () => {
    const text = JSON.stringify({ payload: person }, null, 2);
    const { saved } = read({ payload: person });
    expect(readDraft(bytes(`\ufeff${text.replaceAll('\n', '\r\n')}`)).saved).toEqual(saved);
  });

  it.each([
    ['nothing', '', 'notJson'],
    ['half of one', '{"icp_subject": {', 'notJson'],
    ['more than one', '{"icp_subject": {}} {}', 'notJson'],
    ['a list', '[]', 'notABody'],
    ['a list of bodies', `[${JSON.stringify(company)}]`, 'notABody'],
    ['null', 'null', 'notABody'],
    ['a text', '"icp_subject"', 'notABody'],
    ['some object', '{"name": "示例"}', 'notABody'],
    ['parts that are lists', '{"icp_subject": [], "icp_applets": [{}]}', 'notABody'],
    ['an empty payload', '{"payload": {}}', 'notABody'],
    ['no payload', '{"payload": null, "icp_subject": {}}', 'notABody'],
    ['a prototype', '{"__proto__": {"icp_subject": {}}}', 'notABody'],
  ])('%s: told as such', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('of bytes that are no UTF-8 is not guessed at', () => {
    // 示例 in GBK, and in UTF-16 with its mark.
    expect(codeOf(new Uint8Array([0x7b, 0x22, 0xca, 0xbe, 0xc0, 0xfd, 0x22, 0x7d]))).toBe('notUtf8');
    expect(codeOf(new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]))).toBe('notUtf8');
  });

  it('beyond reason is not worked through', () => {
    const deep = 200_000;
    expect(codeOf(`{"icp_subject": {"a": ${'['.repeat(deep)}${']'.repeat(deep)}}}`)).toBe('tooDeep');
    expect(codeOf(`{"icp_subject": ${'{"a": '.repeat(deep)}1${'}'.repeat(deep)}}`)).toBe('tooDeep');
    expect(codeOf(`{"icp_subject": {"a": "${'示'.repeat(1_700_000)}"}}`)).toBe('tooLarge');
    const long = { icp_applets: { base_info: { nrlx_details: Array.from({ length: 1001 }, () => ({ type: 24 })) } } };
    expect(fault(() => read(long))).toMatchObject({ code: 'tooLong', at: approvals });
    long.icp_applets.base_info.nrlx_details.pop();
    expect(read(long).saved[`${approvals}[].type`]).toHaveLength(1000);
  });

  it('keeps what no field takes', () => {
    const { saved, unplaced } = read({
      payload: {
        icp_subject: { base_info: { name: 1e20, type: true, extra: 'x' }, constructor: { a: 1 } },
        icp_applets: [{ base_info: {} }],
        icp_materials: { commitment_letter: [3], promise_video: 'SAMPLE-MEDIA' },
      },
      note: 'x',
    });
    expect(Object.keys(unplaced).toSorted()).toEqual([
      'icp_materials.commitment_letter',
      'icp_subject.base_info.extra',
      'icp_subject.base_info.name',
      'icp_subject.base_info.type',
      'icp_subject.constructor.a',
      'note',
    ]);
    expect(saved).toEqual({});
    const own = readDraft(bytes('{"icp_subject": {"__proto__": {"polluted": 1}, "base_info": {"__proto__": 2}}}'));
    expect(Object.keys(own.unplaced)).toEqual(['icp_subject.__proto__.polluted', 'icp_subject.base_info.__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('its files', () => {
  it('are those the body names by media id and those the context describes', () => {
    const { context, media } = draft({ images: { 'icp_materials.holding_certificate_photo[0]': photo } });
    expect(media.has(front)).toBe(true);
    expect(media.has('icp_materials.subject_other_materials[1]')).toBe(true);
    expect(context.scans?.has(front)).toBe(true);
    expect(context.scans?.has('icp_materials.subject_other_materials')).toBe(true);
    expect(context.scans?.has('icp_materials.holding_certificate_photo')).toBe(true);
    expect(context.scans?.has('icp_materials.promise_video')).toBe(false);
    expect(context.files).toEqual({ 'icp_materials.holding_certificate_photo[0]': photo });
  });

  it('of pre-approvals are all there, or not', () => {
    const withApprovals = (...nrlx_details: unknown[]) =>
      read({ icp_applets: { base_info: { nrlx_details } } }).context.scans?.has(`${approvals}[].media`);
    expect(withApprovals({ type: 9, media: 'a' }, { type: 1, media: 'b' })).toBe(true);
    expect(withApprovals({ type: 9, media: 'a' }, { type: 1, media: ' ' })).toBe(false);
    expect(withApprovals({ type: 9 }, { type: 1, media: 'b' })).toBe(false);
    expect(withApprovals({ type: 24 })).toBe(false);
  });
});

describe('its context', () => {
  it('is what rules know', () => {
    const { context } = draft({
      today: '2026-11-21',
      portal: 'mp',
      filing_kind: 'change_both',
      account_subject_name: ' 示例领航(深圳)科技有限公司 ',
      administrator_name: '林样本',
      individual_business: false,
      province_on_record: '440000',
      images: { [front]: { type: 'image/png', bytes: 9, width: null } },
    });
    expect(context).toMatchObject({
      today: '2026-11-21',
      kind: 'change_both',
      accountSubject: '示例领航(深圳)科技有限公司',
      administrator: '林样本',
      individualBusiness: false,
      provinceOnRecord: '440000',
      files: { [front]: { type: 'image/png', bytes: 9 } },
    });
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ today: null, filing_kind: null, images: null }],
    [{ administrator_name: ' ' }],
  ])('%j: nothing is known', (context) => {
    const { scans: _, entries: __, ...known } = draft(context).context;
    expect(known).toEqual({});
  });

  it.each([
    [[], 'contextValue', 'context'],
    ['first', 'contextValue', 'context'],
    [{ filingkind: 'first' }, 'contextKey', 'context.filingkind'],
    [{ constructor: 1 }, 'contextKey', 'context.constructor'],
    [{ today: '2026-02-29' }, 'contextValue', 'context.today'],
    [{ today: '20261121' }, 'contextValue', 'context.today'],
    [{ today: 20261121 }, 'contextValue', 'context.today'],
    [{ portal: 'miit' }, 'contextValue', 'context.portal'],
    [{ filing_kind: 'new' }, 'contextValue', 'context.filing_kind'],
    [{ account_subject_name: ['示例'] }, 'contextValue', 'context.account_subject_name'],
    [{ individual_business: 'true' }, 'contextValue', 'context.individual_business'],
    [{ province_on_record: '440300' }, 'contextValue', 'context.province_on_record'],
    [{ province_on_record: 440000 }, 'contextValue', 'context.province_on_record'],
    [{ images: [] }, 'contextValue', 'context.images'],
    [{ images: { [front]: 3 } }, 'contextValue', `context.images.${front}`],
    [{ images: { [front]: { type: 'image/png' } } }, 'contextValue', `context.images.${front}`],
    [{ images: { [front]: { ...photo, bytes: -1 } } }, 'contextValue', `context.images.${front}`],
    [{ images: { [front]: { ...photo, size: 1 } } }, 'contextValue', `context.images.${front}`],
    [{ images: { 'icp_subject.base_info.name': photo } }, 'imagePath', 'context.images.icp_subject.base_info.name'],
    [{ images: { [`${front}[0]`]: photo } }, 'imagePath', `context.images.${front}[0]`],
    [{ images: { [`${approvals}[].media`]: photo } }, 'imagePath', `context.images.${approvals}[].media`],
  ])('%j: the key that is wrong is named', (context, code, at) => {
    expect(fault(() => draft(context))).toMatchObject({ code, at });
  });

  it('takes a cancellation by its own keys, alone or beside the record', () => {
    const cancels = { cancel_type: 2, cancel_reason: '1' };
    const saved = { 'icp_cancel.cancel_type': '2', 'icp_cancel.cancel_reason': '1' };
    expect(draft({ filing_kind: 'cancel_service' }, cancels).saved).toEqual(saved);
    const both = draft({ filing_kind: 'cancel_service' }, { ...company, ...cancels });
    expect(both.saved).toMatchObject({ ...saved, 'icp_subject.base_info.type': '4' });
    expect(both.unplaced).toEqual(read(company).unplaced);
    expect(fault(() => draft({ filing_kind: 'first' }, cancels)).code).toBe('notABody');
    expect(Object.keys(draft({}, { ...company, ...cancels }).unplaced)).toContain('cancel_type');
  });
});

describe('the line that says why', () => {
  it('is one line in either language, names the key and what belongs there', () => {
    const wrong = fault(() => draft({ filing_kind: 'new' }));
    expect(faultText(wrong, 'zh-CN')).toBe(
      '「context.filing_kind」的值不对，应是：first、add_service、add_access、change_subject、change_service、change_both、cancel_subject、cancel_service、cancel_access 之一',
    );
    expect(faultText(wrong, 'en')).toContain('one of first');
    const key = fault(() => draft({ [`a\n\u001b[31m${'b'.repeat(300)}`]: 1 }));
    expect(faultText(key, 'en')).toMatch(/^「context\.a \[31mb+」 is nothing context may hold$/u);
    expect(faultText(key, 'en').length).toBeLessThan(130);
  });
});
