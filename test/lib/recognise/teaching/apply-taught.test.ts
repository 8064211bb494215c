import { describe, expect, it } from 'vitest';
import type { TaughtHere } from '../../../../lib/platform/teach-messages.ts';
import { applyTaught } from '../../../../lib/recognise/teaching/apply-taught.ts';
import { type Form, taughtOn, taughtRule } from './form.ts';

const mobile = 'icp_subject.principal_info.mobile';
const spare = 'icp_subject.principal_info.emergency_contact';
const known: Form[number]['rows'] = [['姓名'], ['证件号码']];
const block = (...rows: Form[number]['rows']): Form => [{ heading: '主体负责人信息', rows: [...known, ...rows] }];
const taughtForm = block(['随身电话']);
const rule = taughtRule(taughtForm, '随身电话', mobile);

/** Label → what the page shows of it: the field it is filled as, or the first reason against it. */
const shown = (form: Form, ...rules: TaughtHere[]): Record<string, string> => {
  const { found, unfound } = taughtOn(form, rules);
  return Object.fromEntries([
    ...found.map(({ label, parts }) => [label, parts.flatMap(({ ids }) => ids).join(' ')]),
    ...unfound.map(({ label, reasons }) => [label, reasons[0]?.because]),
  ]);
};
/** What is told of a row: `says` of its rule. */
const says = (form: Form, ...rules: TaughtHere[]): (string | undefined)[] =>
  [...taughtOn(form, rules).told.values()].map((told) => told.says);

describe('a taught row', () => {
  it('is filled as what it was taught as, and says so first', () => {
    const { found, told } = taughtOn(taughtForm, [rule]);
    expect(found.at(-1)).toEqual({
      group: mobile,
      section: 'subject_principal',
      label: '随身电话',
      parts: [{ ids: [mobile], control: 2 }],
      reasons: [
        { because: 'taught', text: '手机号码' },
        { because: 'heading', text: '主体负责人信息' },
      ],
    });
    expect(told.get(2)).toEqual({ rule, says: 'applied' });
  });

  it('is known by its words, not by its place: among other rows, in another order, with marks of duty', () => {
    const [first] = [block(['别名'], ['* 随身电话：'], ['昵称'])];
    expect(shown(first as Form, rule)).toMatchObject({
      '* 随身电话：': mobile,
      别名: 'unknownLabel',
      昵称: 'unknownLabel',
    });
  });

  it('may correct what recognition takes it for', () => {
    const form = block(['手机号码']);
    expect(shown(form)).toMatchObject({ 手机号码: mobile });
    expect(shown(form, taughtRule(form, '手机号码', spare))).toMatchObject({ 手机号码: spare });
  });

  it('is left alone where that was said, recognised or not', () => {
    const form = block(['手机号码'], ['随身电话']);
    const rules = [taughtRule(form, '手机号码', 'never'), taughtRule(form, '随身电话', 'never')];
    expect(shown(form, ...rules)).toMatchObject({
      手机号码: 'taughtNever',
      随身电话: 'taughtNever',
      姓名: expect.any(String),
    });
  });

  it('may be a region in dropdowns that come one after another', () => {
    const region = ['province', 'city', 'district'].map((part) => `icp_subject.base_info.${part}`);
    const select = { kind: 'select' } as const;
    const form = (count: number): Form => [
      {
        heading: '备案主体信息',
        rows: [['企业名称'], ['证件住所'], ['注册所在', ...Array.from({ length: count }, () => select)]],
      },
    ];
    const group = taughtRule(form(1), '注册所在', 'icp_subject.region');
    for (const count of [1, 2, 3]) expect(shown(form(count), group).注册所在).toBe(region.slice(0, count).join(' '));
    expect(says(form(4), group)).toEqual(['misfit']);
  });
});

describe('a taught row is not filled', () => {
  const cases: [string, Form, TaughtHere[], string, string[]][] = [
    ['where the control became a date', block(['随身电话', { kind: 'date' }]), [rule], 'unknownLabel', ['kind']],
    [
      'where it asks for something else now',
      block(['随身电话', { prompt: '请输入邮箱' }]),
      [rule],
      'unknownLabel',
      ['kind'],
    ],
    ['where it has another input type', block(['随身电话', { inputType: 'email' }]), [rule], 'unknownLabel', ['kind']],
    ['where a second control has come', block(['随身电话', {}, {}]), [rule], 'unknownLabel', ['kind']],
    [
      'where the rule contradicts the control, whoever wrote it',
      block(['随身电话', { kind: 'date' }]),
      [{ ...rule, ...taughtRule(block(['随身电话', { kind: 'date' }]), '随身电话', mobile) }],
      'unknownLabel',
      ['misfit'],
    ],
    ['twice on a page', block(['随身电话'], ['随身电话']), [rule], 'unknownLabel', ['competing', 'competing']],
    [
      'under the heading of another person',
      [{ heading: '小程序负责人信息', rows: [...known, ['随身电话']] }],
      [rule],
      'unknownLabel',
      ['section'],
    ],
    [
      'in a block that is none of the form',
      [...block(), { heading: '紧急联系人', rows: [['随身电话']] }],
      [rule],
      'foreignBlock',
      [],
    ],
    ['where the page has the field already', block(['手机号码'], ['随身电话']), [rule], 'competing', ['competing']],
    [
      'where two rules claim one field',
      block(['随身电话'], ['常用电话']),
      [rule, taughtRule(block(['随身电话'], ['常用电话']), '常用电话', mobile)],
      'competing',
      ['competing', 'competing'],
    ],
  ];
  it.each(cases)('%s', (_, form, rules, because, told) => {
    expect(shown(form, ...rules).随身电话).toBe(because);
    expect(says(form, ...rules)).toEqual(told);
  });

  it('nor is the other row, where both answer to one field', () => {
    expect(shown(block(['手机号码'], ['随身电话']), rule)).toMatchObject({
      手机号码: 'competing',
      随身电话: 'competing',
    });
  });

  it('but a row corrected to something else is no rival', () => {
    const form = block(['手机号码'], ['随身电话']);
    expect(shown(form, rule, taughtRule(form, '手机号码', spare))).toMatchObject({ 手机号码: spare, 随身电话: mobile });
  });
});

describe('it is asked again', () => {
  it('where another label stands in its place', () => {
    const { told, unfound } = taughtOn(block(['贴身电话']), [rule]);
    expect(told.get(2)).toEqual({ rule, says: 'label' });
    expect(unfound[0]?.reasons.at(-1)).toEqual({ because: 'askLabel', text: '手机号码' });
  });

  it.each([
    ['another kind of control stands there', block(['贴身电话', { kind: 'select' }])],
    ['its place is another row of the same kind', block(['昵称'], ['贴身电话'], ['随身电话'])],
    ['the row in its place is known', block(['邮箱'])],
    ['two things have changed', [{ heading: '小程序负责人信息', rows: [...known, ['贴身电话']] }]],
    ['another page is shown', [{ heading: '小程序信息', rows: [['小程序名称'], ['小程序备注']] }]],
  ] as [string, Form][])('and not where %s', (_, form) => {
    expect(says(form, rule).filter((one) => one !== 'applied')).toEqual([]);
  });

  it('about one row only: of two that may be meant, none', () => {
    const date = { kind: 'date' } as const;
    expect(says(block(['随身电话', date], ['随身电话', date]), rule)).toEqual([]);
  });

  it('and what was never to be filled waits for the answer', () => {
    const never = taughtRule(block(['手机号码']), '手机号码', 'never');
    const form = block(['手机号码', { inputType: 'tel' }]);
    expect(shown(form, never)).toMatchObject({ 手机号码: 'taughtNever' });
    expect(says(form, never)).toEqual(['kind']);
  });

  it('and a rule of another step stands by', () => {
    const other = taughtRule(
      [{ heading: '小程序负责人信息', rows: [...known, ['私人邮箱']] }],
      '私人邮箱',
      'icp_applets.principal_info.email',
    );
    expect(shown(taughtForm, rule, other)).toMatchObject({ 随身电话: mobile });
    expect(says(taughtForm, rule, other)).toEqual(['applied']);
  });
});

it('a row that was only offered, for want of reasons, is filled once it is taught', () => {
  const form = block(['随身电话']);
  const { rows, controls } = taughtOn(form, []);
  const [{ row }] = rows.filter(({ signature }) => signature.label === '随身电话') as [(typeof rows)[number]];
  const reasons = [{ because: 'unsure' as const, text: row.label }];
  const offer = { group: spare, section: 'subject_principal' as const, label: row.label, parts: [], reasons };
  const unsure = { label: row.label, controls: [2], offer, reasons: [...reasons, ...row.reasons.slice(1)] };
  const { found } = applyTaught({ isForm: true, found: [], unfound: [unsure] }, controls, [rule]);
  expect(found).toMatchObject([{ group: mobile, reasons: [{ because: 'taught' }, { because: 'heading' }] }]);
});
