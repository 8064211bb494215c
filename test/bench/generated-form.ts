const row = (label: string, control: string): string =>
  `<div class="weui-desktop-form__control-group"><label class="weui-desktop-form__label"><i>*</i>${label}</label><div class="weui-desktop-form__controls">${control}<p class="weui-desktop-form__tips">请照证件填写</p></div></div>`;

const text =
  '<span class="weui-desktop-form__input-wrp"><input class="weui-desktop-form__input" type="text" placeholder="请输入"></span>';
const select = '<select><option>请选择</option><option>居民身份证</option><option>护照</option></select>';
const radio = (at: number): string =>
  ['是', '否'].map((word) => `<label><input type="radio" name="r${at}">${word}</label>`).join('');
const area = '<textarea placeholder="请输入"></textarea>';
const dropdown =
  '<div class="weui-desktop-form__dropdown"><dl><dt class="weui-desktop-form__dropdown__dt"><span class="weui-desktop-form__dropdown__value">请选择</span></dt><dd><div class="weui-desktop-dropdown-menu" style="display:none"><ul><li>居民身份证</li><li>护照</li></ul></div></dd></dl></div>';

/** Ten rows of a person: seven known labels, three unknown ones; texts, choices and a long text. */
const tenRows = (at: number): string =>
  [
    row('姓名', text),
    row('证件类型', dropdown),
    row('证件号码', text),
    row('证件有效期', `${text}<span>至</span>${text}`),
    row('手机号码', text),
    row('应急手机号码', text),
    row('电子邮箱', text),
    row(`备用项 ${at}`, select),
    row(`是否需要回访 ${at}`, radio(at)),
    row(`补充说明 ${at}`, area),
  ].join('');

/** A form of so many rows, in sections of ten, as a page of its own. The mix is the same whatever the length. */
export function generatedForm(rows: number): string {
  const sections = Array.from(
    { length: rows / 10 },
    (_, at) => `<section><h3>${at % 2 ? '小程序负责人信息' : '主体负责人信息'}</h3>${tenRows(at)}</section>`,
  );
  return `<!doctype html><html lang="zh"><body><div><div><form>${sections.join('')}</form></div></div></body></html>`;
}
