import { afterEach, expect, it } from 'vitest';
import { wechat } from '../../../lib/portals/wechat.ts';
import { scan } from '../../../lib/recognise/scan.ts';
import { scanned } from './on-page.ts';

const form = '<h3>主体负责人信息</h3><div><label>姓名</label><input></div><div><label>手机号码</label><input></div>';

afterEach(() => {
  document.body.innerHTML = '';
});

it('reads a form among twenty thousand elements, and none of a page with more than sixty thousand', () => {
  const read = scanned(form + '<p>访问 <b>12</b></p>'.repeat(10_000));
  expect([read.isForm, read.tooBig, read.found.length]).toEqual([true, undefined, 2]);
  const { isForm, tooBig, controls } = scanned(form + '<p>访问 <b>12</b></p>'.repeat(30_100));
  expect({ isForm, tooBig, controls }).toEqual({ isForm: false, tooBig: true, controls: [] });
});

it('counts what shadow roots hold too', () => {
  document.body.innerHTML = form;
  document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).innerHTML = '<i></i>'.repeat(
    60_100,
  );
  expect(scan(document, wechat)).toMatchObject({ isForm: false, tooBig: true });
});
