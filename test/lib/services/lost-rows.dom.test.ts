import { expect, it } from 'vitest';
import { wechat } from '../../../lib/portals/wechat.ts';
import { scan } from '../../../lib/recognise/scan.ts';
import { lostRows, stoodNow } from '../../../lib/services/lost-rows.ts';

const row = (id: string, label: string) => `<div id="${id}"><label>${label}</label><input></div>`;
const input = (id: string) => document.querySelector(`#${id} input`) as HTMLInputElement;
const look = () => scan(document, wechat);

function stood() {
  document.body.innerHTML = `<h3>主体负责人信息</h3>${row('name', '姓名')}${row('mobile', '手机号码')}${row('mail', '邮箱')}`;
  input('name').value = '示例甲';
  input('mobile').value = '13800138000';
  return stoodNow(look(), 5);
}
const nobody = () => false;

it('names nothing while all stands, and nothing that was empty', () => {
  const before = stood();
  input('mail').value = 'jia@sample.example';
  expect(lostRows(before, look(), nobody)).toEqual([]);
});

it('names a row the page took away, one it emptied, and one it brought back empty', () => {
  const before = stood();
  document.querySelector('#name')?.remove();
  input('mobile').value = '';
  expect(lostRows(before, look(), nobody)).toEqual(['姓名', '手机号码']);
  document.body.insertAdjacentHTML('beforeend', row('name', '姓名'));
  expect(lostRows(before, look(), nobody)).toEqual(['姓名', '手机号码']);
});

it('leaves out what the person has changed since', () => {
  const before = stood();
  input('name').value = '';
  const asked: number[] = [];
  const touched = (root: HTMLElement, since: number): boolean => {
    asked.push(since);
    return root.contains(input('name'));
  };
  expect(lostRows(before, look(), touched)).toEqual([]);
  expect(asked).toEqual([5]);
});
