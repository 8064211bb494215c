import { describe, expect, it } from 'vitest';
import { wechat } from '../../../lib/portals/wechat.ts';
import { decide } from '../../../lib/recognise/decide.ts';
import type { Page, Seen, SeenControl, SeenText } from '../../../lib/recognise/page.ts';
import { seenControl, seenText } from './seen.ts';

// The decision alone: from plain data, without any page. What HTML becomes such data is describe.dom.test.ts's matter.
let chunk = 0;
const text = (words: string, more: Partial<SeenText> = {}) => seenText(words, { chunk: chunk++, ...more });
const heading = (words: string) => text(words, { tag: 'h3', heading: true });
let count = 0;
const control = (more: Partial<SeenControl> = {}) => seenControl(count++, { inputType: 'text', ...more });
const box = (...children: Seen[]): Seen => ({ is: 'box', tag: 'div', children });
const row = (label: string, more?: Partial<SeenControl>): Seen => box(text(label), control(more));
const page = (...children: Seen[]): Page => {
  count = 0;
  return { root: { is: 'box', tag: 'body', children } };
};
const onPage = (build: () => Seen[]): Page => {
  count = 0;
  return page(...build());
};

describe('a decision', () => {
  it('tells why: the label, the heading, the step', () => {
    const steps = ['主办单位信息', '主体负责人信息', '小程序信息'].map((title, at) =>
      text(title, { tag: 'li', current: at === 1 }),
    );
    const { found, step } = decide(
      onPage(() => [...steps, box(heading('主体负责人信息'), row('* 姓名：'), row('邮箱'))]),
      wechat,
    );
    expect(step).toBe('主体负责人信息');
    expect(found[0]).toEqual({
      group: 'icp_subject.principal_info.name',
      section: 'subject_principal',
      label: '* 姓名：',
      parts: [{ ids: ['icp_subject.principal_info.name'], control: 0 }],
      reasons: [
        { because: 'label', text: '* 姓名：' },
        { because: 'heading', text: '主体负责人信息' },
        { because: 'step', text: '主体负责人信息' },
      ],
      confidence: 1,
    });
  });

  it('tells why not: the strange label, word for word', () => {
    const { unfound } = decide(
      onPage(() => [heading('主体负责人信息'), row('姓名'), row('邮箱'), row('微信号', { prompt: '请输入姓名' })]),
      wechat,
    );
    expect(unfound).toEqual([
      {
        label: '微信号',
        controls: [2],
        reasons: [
          { because: 'unknownLabel', text: '微信号' },
          { because: 'heading', text: '主体负责人信息' },
        ],
      },
    ]);
  });

  it('gives a region in one control all three rows, and each of three controls its own', () => {
    const section = (...controls: SeenControl[]) => [
      heading('主办单位信息'),
      box(text('选择地区'), ...controls),
      row('企业名称'),
    ];
    const region = 'icp_subject.base_info';
    const ids = [`${region}.province`, `${region}.city`, `${region}.district`];
    const one = decide(
      onPage(() => section(control({ kind: 'cascader' }))),
      wechat,
    );
    expect(one.found[0]?.parts).toEqual([{ ids, control: 0 }]);
    const select = () => control({ kind: 'select' });
    const three = decide(
      onPage(() => section(select(), select(), select())),
      wechat,
    );
    expect(three.found[0]?.parts).toEqual(ids.map((id, at) => ({ ids: [id], control: at })));
    const four = decide(
      onPage(() => section(select(), select(), select(), select())),
      wechat,
    );
    expect(four.found.map(({ group }) => group)).not.toContain('icp_subject.region');
  });

  it('is the same whatever controls stand around it', () => {
    const rows = Array.from({ length: 300 }, (_, at) => `其他栏目${at}`);
    const { found } = decide(
      onPage(() => [
        ...rows.map((label) => row(label)),
        box(heading('小程序信息'), row('小程序备注', { kind: 'textarea' })),
        box(heading('主体负责人信息'), row('姓名'), row('邮箱')),
      ]),
      wechat,
    );
    expect(found.map(({ group }) => group)).toEqual([
      'icp_applets.base_info.comment',
      'icp_subject.principal_info.name',
      'icp_subject.principal_info.email',
    ]);
  });

  it('finds nothing on a page that is no form', () => {
    expect(
      decide(
        onPage(() => [row('企业名称'), row('手机号码')]),
        wechat,
      ),
    ).toEqual({ isForm: false, found: [], unfound: [] });
  });
});
