import { describe, expect, it } from 'vitest';
import { fieldIds, fields } from '../../../../lib/fields/index.ts';
import type { Signature, SignatureControl } from '../../../../lib/platform/teach-messages.ts';
import { miit } from '../../../../lib/portals/miit.ts';
import { wechat } from '../../../../lib/portals/wechat.ts';
import { fieldsFor } from '../../../../lib/recognise/teaching/fields-for.ts';

const control = (more: Partial<SignatureControl> = {}): SignatureControl => ({
  kind: 'text',
  inputType: '',
  prompt: '',
  own: '',
  short: false,
  ...more,
});
const row = (
  label: string,
  controls: Partial<SignatureControl>[] = [{}],
  place: Partial<Signature> = {},
): Signature => ({
  step: '',
  section: '主体负责人信息',
  label,
  controls: controls.map(control),
  ...place,
});
const mobile = 'icp_subject.principal_info.mobile';

describe('what a row may be taught as', () => {
  it('is of the sections and the person its headings leave open', () => {
    const all = fieldsFor(row('随身电话'), wechat);
    expect(all).toContain(mobile);
    expect([...new Set(all.map((as) => fields[as as keyof typeof fields]?.person))]).toEqual(['subjectPrincipal']);
  });

  it('is of the step where no heading says more, and of the whole form where neither does', () => {
    const sections = (place: Partial<Signature>) =>
      new Set(fieldsFor(row('随身电话', [{}], place), wechat).map((as) => fields[as as keyof typeof fields]?.section));
    expect([...sections({ section: '', step: '小程序信息' })]).toEqual(['applet']);
    expect([...sections({ section: '附加内容信息', step: '小程序信息' })]).toEqual(['applet']);
    expect(sections({ section: '' }).size).toBeGreaterThan(3);
  });

  it('may be a whole group, or one field of it', () => {
    const dates = [{ kind: 'date' }, { kind: 'date' }] as const;
    const groups = fieldsFor(row('有效时段', [...dates]), wechat);
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.every((as) => !(as in fields))).toBe(true);
  });

  const contradictions: [string, Signature][] = [
    ['a date', row('随身电话', [{ kind: 'date' }])],
    ['a choice', row('随身电话', [{ kind: 'select' }])],
    ['an input of mail addresses', row('随身电话', [{ inputType: 'email' }])],
    ['an input that asks for a mail address', row('随身电话', [{ prompt: '请输入邮箱' }])],
    ['an input as short as a code', row('随身电话', [{ short: true }])],
    ['two inputs', row('随身电话', [{}, {}])],
    ['a row under the heading of another person', row('随身电话', [{}], { section: '小程序负责人信息' })],
    ['a row of another step', row('随身电话', [{}], { section: '', step: '小程序信息' })],
  ];
  it.each(contradictions)('a mobile number is not taught into %s', (_, signature) => {
    expect(fieldsFor(signature, wechat)).not.toContain(mobile);
  });

  it.each([
    ['a code', row('手机验证码')],
    ['a code by another name', row('动态码')],
    ['what its placeholder calls a code', row('核对', [{ prompt: '请输入短信验证码' }])],
    ['a password', row('登录密码')],
    ['the face check', row('人脸核验结果')],
    ['the agreement, by its own words', row('声明', [{ kind: 'checkbox', own: '我已阅读并同意' }])],
    ['a block that is none of the form', row('随身电话', [{}], { section: '紧急联系人' })],
  ])('%s is the person’s alone', (_, signature) => {
    expect(fieldsFor(signature, wechat)).toEqual([]);
  });

  it('no label of a row that is the person’s may be taught to be filled, on either site', () => {
    const own = fieldIds.filter((id) => ['by-hand', 'pasted'].includes(fields[id].answer));
    expect(own.length).toBeGreaterThan(3);
    for (const id of own) {
      const portal = [wechat, miit].find(({ sections }) => sections.includes(fields[id].section)) ?? wechat;
      for (const label of fields[id].labels)
        expect(fieldsFor(row(label, [{}], { section: '' }), portal), label).toEqual([]);
    }
  });

  it('nothing of the person’s own is ever on offer', () => {
    for (const kind of ['text', 'checkbox', 'select', 'file', 'radio'] as const)
      for (const portal of [wechat, miit])
        for (const as of fieldsFor(row('陌生的一项', [{ kind }], { section: '' }), portal))
          expect(fields[as as keyof typeof fields]?.answer ?? 'saved', as).toMatch(/saved|derived/u);
  });
});
