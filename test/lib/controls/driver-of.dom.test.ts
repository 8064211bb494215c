import { afterEach, describe, expect, it } from 'vitest';
import { addKits, controlsSelector, driverOf } from '../../../lib/controls/index.ts';
import { moreKits } from '../../../lib/controls/kits/more-kits.ts';

addKits(moreKits);

afterEach(() => {
  document.body.innerHTML = '';
});

/** Each control on a page as `kit control`, in page order. */
function controlsIn(html: string): string[] {
  document.body.innerHTML = html;
  const roots = new Map<HTMLElement, string>();
  for (const element of document.querySelectorAll(controlsSelector())) {
    const found = driverOf(element);
    if (found) roots.set(found.root, `${found.driver.kit} ${found.driver.control}`);
  }
  return [...roots.values()];
}

const cases: [string, string, string[]][] = [
  [
    'every type a person types in',
    '<input><input type="tel"><input type="age"><input type="number"><input type="url">',
    Array(5).fill('native text'),
  ],
  [
    'no password, hidden input, button or slider',
    '<input type="password"><input type="hidden"><input type="submit"><input type="button"><input type="image"><input type="range"><input type="color">',
    [],
  ],
  [
    'a text area, selects, a date, a file',
    '<textarea></textarea><select></select><select multiple></select><input type="date"><input type="file">',
    ['native textarea', 'native select', 'native multiselect', 'native date', 'native file'],
  ],
  [
    'radios of one name, wherever they stand',
    '<p><input type="radio" name="a">甲</p><input><p><input type="radio" name="a">乙</p>',
    ['native radio', 'native text'],
  ],
  [
    'two named groups side by side',
    '<div><p><input type="radio" name="a"><input type="radio" name="a"></p><p><input type="radio" name="b"><input type="radio" name="b"></p></div>',
    ['native radio', 'native radio'],
  ],
  [
    'the same name in two forms',
    '<form><input type="radio" name="a"><input type="radio" name="a"></form><form><input type="radio" name="a"><input type="radio" name="a"></form>',
    ['native radio', 'native radio'],
  ],
  [
    'of two names mixed up the first',
    '<p><input type="radio" name="a"><input type="radio" name="b"><input type="radio" name="a"><input type="radio" name="b"></p>',
    ['native radio'],
  ],
  [
    'no radio alone among other rows',
    '<div><p><input type="radio"></p><p><input></p><p><input type="radio"></p></div>',
    ['native text'],
  ],
  [
    'radios without a name by the nearest that holds several',
    '<div><p><label><input type="radio">甲</label><label><input type="radio">乙</label></p><input></div>',
    ['native radio', 'native text'],
  ],
  [
    'one box beside a date as itself',
    '<div><input type="date"><label><input type="checkbox">长期</label></div><div><input type="date"><label><input type="checkbox">长期</label></div>',
    ['native date', 'native checkbox', 'native date', 'native checkbox'],
  ],
  [
    'boxes of one row as a list',
    '<div><input></div><div><label><input type="checkbox">甲</label><label><input type="checkbox">乙</label></div>',
    ['native text', 'native checkboxes'],
  ],
  [
    'boxes of two rows of a kit as two lists',
    '<div class="el-form-item"><input type="checkbox"><input type="checkbox"></div><div class="el-form-item"><input type="checkbox"><input type="checkbox"></div>',
    ['native checkboxes', 'native checkboxes'],
  ],
  [
    'a drop-down of a kit, not the input in it',
    '<div class="el-select"><div class="el-input"><input class="el-input__inner" readonly></div></div>',
    ['element-ui select'],
  ],
  [
    'nothing in a menu at the end of the document',
    '<div class="el-popper"><label><input type="checkbox"></label><input></div>',
    [],
  ],
  [
    'nothing in a picker no driver knows',
    '<div class="el-date-editor el-range-editor el-date-editor--daterange"><input class="el-range-input"><input class="el-range-input"></div>',
    [],
  ],
  [
    'three drop-downs of a region',
    '<div class="mp-region">' +
      '<div class="weui-desktop-form__dropdown mp-region-dropdown"><dl><dt class="weui-desktop-form__dropdown__dt"><span class="weui-desktop-form__dropdown__value">省份</span></dt></dl></div>'.repeat(
        3,
      ) +
      '</div>',
    Array(3).fill('weui select'),
  ],
];

describe('driverOf', () => {
  it.each(cases)('finds %s', (_, html, expected) => {
    expect(controlsIn(html)).toEqual(expected);
  });

  it('finds none in what is no control', () => {
    document.body.innerHTML = '<div><p>示例</p><button>提交</button><a href="#">链接</a></div>';
    expect([...document.body.querySelectorAll('*')].map(driverOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
