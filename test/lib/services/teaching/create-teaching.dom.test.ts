import { afterEach, expect, it, onTestFinished } from 'vitest';
import { wechat } from '../../../../lib/portals/wechat.ts';
import { scan } from '../../../../lib/recognise/scan.ts';
import { createTeaching } from '../../../../lib/services/teaching/create-teaching.ts';
import { fakeSend } from '../../../components/fake-send.ts';

const name = 'icp_applets.base_info.name';
const form =
  '<div><h3>主体负责人信息</h3><p><label>姓名</label><input></p><p><label>应急手机号码</label><input></p></div>';
const alone = '<div><input data-is="alone" placeholder="请输入小程序名称"></div>';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Teaching on a page, nothing taught before. */
function teachingOn(html: string) {
  document.body.innerHTML = html;
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const page = scan(document, wechat);
  const { send } = fakeSend({ taughtHere: () => ({ rules: [] }) });
  const assisting = { page: () => page, reread: () => undefined, foundLocked: () => undefined };
  const teaching = createTeaching({ document, assisting, send, host: document.body, signal: end.signal });
  teaching.amend(page);
  const left = page.unfound.find(({ controls }) => page.controls[controls[0] ?? -1]?.root.dataset.is === 'alone');
  return teaching.row(`?${left?.controls[0]}`);
}

it('offers what a prompt alone says, where neither heading nor step stands over it', () => {
  expect(teachingOn(alone + form)).toEqual({
    label: '请输入小程序名称',
    canTeach: true,
    offer: { as: name, id: name },
  });
});

it('offers nothing that another row of the page is already', () => {
  const known = '<div><h3>小程序信息</h3><p><label>小程序名称</label><input></p></div>';
  expect(teachingOn(alone + form + known)).toEqual({ label: '请输入小程序名称', canTeach: true });
});
