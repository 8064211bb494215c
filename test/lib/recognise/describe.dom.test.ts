import { expect, describe as group, it } from 'vitest';
import { wechat } from '../../../lib/portals/wechat.ts';
import { describe } from '../../../lib/recognise/describe.ts';
import type { Seen } from '../../../lib/recognise/page.ts';

/** The picture as an outline: texts as they are, controls as [kind prompt], boxes in brackets. */
function outline(seen: Seen): string {
  if (seen.is === 'text') return `${seen.heading ? '#' : ''}${seen.current ? '>' : ''}${seen.text}`;
  if (seen.is === 'control')
    return `[${seen.kind}${seen.prompt ? ` ${seen.prompt}` : ''}${seen.bar ? ` ${seen.bar}` : ''}]`;
  return `(${seen.children.map(outline).join(' ')})`;
}

const seen = (html: string): string => {
  document.body.innerHTML = html;
  return outline(describe(document, wechat).page.root);
};

const loaded = (frame: HTMLIFrameElement, html: string): void => {
  frame.contentDocument?.open();
  frame.contentDocument?.write(html);
  frame.contentDocument?.close();
};

group('the picture of a page', () => {
  it.each([
    [
      'texts and controls in reading order',
      '<div><label>姓名</label><input></div><div><p>邮箱</p><textarea></textarea></div>',
      '((姓名 [text]) (邮箱 [textarea]))',
    ],
    [
      'headings, and the present one of a list',
      '<h3>主体<b>信息</b></h3><ul><li>一</li><li class="current">二</li></ul><input>',
      '(#主体信息 一 >二 [text])',
    ],
    [
      'boxes that hold nothing else fall away',
      '<main><div><div><input placeholder="请输入"></div></div></main>',
      '([text 请输入])',
    ],
    ['what cannot be written is told', '<input disabled><input readonly>', '([text disabled] [text readonly])'],
    [
      'hidden texts, hidden controls, templates, buttons',
      '<p hidden>甲</p><input type="hidden"><input style="display:none"><template><input></template><button>下一步</button><p>乙</p><input>',
      '(乙 [text])',
    ],
    [
      'one control for the radios of a row',
      '<div><label><input type="radio" name="a">是</label><label><input type="radio" name="a">否</label></div>',
      '([radio])',
    ],
    [
      'marks of duty and counters are no texts of their own',
      '<div><em>*</em><label>姓名</label><input><i>0/20</i></div>',
      '(姓名 [text])',
    ],
  ])('%s', (_, html, expected) => {
    expect(seen(html)).toBe(expected);
  });

  it('goes through open shadow roots and frames, where they stand', () => {
    document.body.innerHTML = '<p>前</p><div id="host"></div><iframe></iframe><p>后</p><input>';
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<label>影</label><input>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    loaded(frame, '<body><label>框</label><input></body>');
    expect(outline(describe(document, wechat).page.root)).toBe('(前 (影 [text]) (框 [text]) 后 [text])');
  });

  it('leaves a hidden frame alone', () => {
    document.body.innerHTML = '<iframe style="display:none"></iframe><input>';
    loaded(document.querySelector('iframe') as HTMLIFrameElement, '<body><label>框</label><input></body>');
    expect(outline(describe(document, wechat).page.root)).toBe('([text])');
  });

  it('reads names tied by markup, without what stands in the control', () => {
    document.body.innerHTML =
      '<label>类型<select><option>护照</option></select></label><i id="n">号码</i><input aria-labelledby="n" value="123">';
    const { page } = describe(document, wechat);
    const names = page.root.children
      .flatMap((child) => (child.is === 'box' ? child.children : [child]))
      .flatMap((one) => (one.is === 'control' ? [one.names] : []));
    expect(names).toEqual([['类型'], ['号码']]);
    expect(JSON.stringify(page)).not.toContain('123');
  });
});
