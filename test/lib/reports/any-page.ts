import fc from 'fast-check';
import { type FieldId, fields } from '../../../lib/fields/index.ts';
import { wechat } from '../../../lib/portals/wechat.ts';
import type { Page, Seen, SeenBox, SeenControl, SeenText } from '../../../lib/recognise/page.ts';
import { strange } from './strange.ts';

const labels = (Object.keys(fields) as FieldId[]).flatMap((id) => fields[id].labels);
const headings = wechat.headings.map(({ text }) => text);
const ours = fc.constantFrom(
  ...labels,
  ...headings,
  ...wechat.neutralHeadings,
  '至',
  '-',
  '+86',
  '长期',
  '广东省',
  '企业',
);
const marked = fc
  .tuple(
    fc.constantFrom('', '* ', '1、', '第二步 ', '请输入', '上传', '如：'),
    ours,
    fc.constantFrom('', '：', '（必填）', ' 3/20', '(2/6)', '。'),
  )
  .map((parts) => parts.join(''));
const theirs = fc.oneof(fc.constantFrom(...strange), fc.string({ unit: 'grapheme', maxLength: 30 }));
const mixed = fc.tuple(fc.oneof(ours, theirs), theirs).map((parts) => parts.join(''));
const traits = fc
  .tuple(
    theirs,
    fc.constantFrom('信息', '联系人', '，', '手机', '邮箱地址', '负责人', '...', '…', '！', '公司 3/5', '验证码'),
  )
  .map((parts) => parts.join(''));
/** Any text a page may print: ours, somebody's, both in one, and what recognition goes by in strange ones. */
const anyText = fc.oneof(ours, marked, theirs, mixed, traits, fc.constantFrom('手机', '号码', '证件', '类型'));
const printed = anyText.map((text) => text.replace(/\s+/gu, ' ').trim().slice(0, 80) || '一');

const text: fc.Arbitrary<SeenText> = fc.record(
  {
    is: fc.constant('text' as const),
    text: printed,
    tag: fc.constantFrom('span', 'div', 'h3', 'li', 'th', 'zhang-shili'),
    depth: fc.nat({ max: 5 }),
    heading: fc.boolean(),
    current: fc.boolean(),
    look: fc.constantFrom('400 rgb(0, 0, 0)', '700 rgb(1, 2, 3)'),
    column: fc.nat({ max: 3 }),
  },
  { requiredKeys: ['is', 'text', 'tag', 'depth', 'heading', 'current'] },
);

const control: fc.Arbitrary<SeenControl> = fc.record(
  {
    is: fc.constant('control' as const),
    index: fc.constant(0),
    kit: fc.constantFrom('native', 'weui'),
    kind: fc.constantFrom(
      'text',
      'text',
      'text',
      'textarea',
      'select',
      'radio',
      'checkbox',
      'date',
      'cascader',
      'file',
    ),
    inputType: fc.constantFrom('', 'text', 'tel', 'age', '张示例'),
    prompt: fc.oneof(fc.constant(''), anyText),
    names: fc.array(anyText, { maxLength: 2 }),
    own: fc.oneof(fc.constant(''), anyText, fc.constant('长期有效，示例')),
    maxLength: fc.constantFrom(6, 11, 13800138001),
  },
  { requiredKeys: ['is', 'index', 'kit', 'kind', 'inputType', 'prompt', 'names', 'own'] },
);

const { box } = fc.letrec<{ box: SeenBox; seen: Seen }>((tie) => ({
  seen: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, control, tie('box')),
  box: fc.record(
    {
      is: fc.constant('box' as const),
      tag: fc.constantFrom('div', 'table', 'tr', 'td', 'shili-box'),
      column: fc.nat({ max: 3 }),
      children: fc.array(tie('seen'), { minLength: 1, maxLength: 6 }),
    },
    { requiredKeys: ['is', 'tag', 'children'] },
  ),
}));

function numbered(root: SeenBox): SeenBox {
  let count = 0;
  const visit = (seen: Seen): Seen => {
    if (seen.is === 'control') return { ...seen, index: count++ };
    return seen.is === 'box' ? { ...seen, children: seen.children.map(visit) } : seen;
  };
  return visit(root) as SeenBox;
}

/** A page of any texts and controls, begun as a filing form so that there is something to recognise. */
export const anyPage: fc.Arbitrary<Page> = fc.array(box, { minLength: 1, maxLength: 5 }).map((children) => {
  const start: SeenText = { is: 'text', text: '主体负责人信息', tag: 'h3', depth: 1, heading: true, current: false };
  const row = (label: string): SeenBox => ({
    is: 'box',
    tag: 'div',
    children: [
      { ...start, text: label, tag: 'span', heading: false },
      { is: 'control', index: 0, kit: 'native', kind: 'text', inputType: '', prompt: '', names: [], own: '' },
    ],
  });
  return { root: numbered({ is: 'box', tag: 'div', children: [start, row('姓名'), row('邮箱'), ...children] }) };
});
