import { afterEach, expect, it } from 'vitest';
import Vue from 'vue';
import { type Option, type RowView, rowView, type Value } from '../kit.ts';
import { kit } from './weui/index.ts';

const options: Option[] = [
  { code: '1', text: '居民身份证' },
  { code: '2', text: '临时居民身份证' },
];

/** One control alone on a page, bound to a value as the form binds it. */
function alone(row: Partial<RowView> & Pick<RowView, 'control'>, value: Value) {
  const place = document.body.appendChild(document.createElement('div'));
  const page = new Vue({
    data: { row: rowView(row), value },
    components: { control: kit[row.control] },
    template: '<div><control :row="row" :value="value" @input="value = $event" /></div>',
  }).$mount(place);
  const find = <Found extends HTMLElement>(selector: string) => page.$el.querySelector<Found>(selector) as Found;
  return { page, find };
}

afterEach(() => {
  document.body.innerHTML = '';
});

it('a drop-down takes a click on its option', async () => {
  const { page, find } = alone({ control: 'choice', options }, '');
  find('dt').click();
  await page.$nextTick();
  find('li:nth-child(2)').click();
  await page.$nextTick();
  expect(page.value).toBe('2');
  expect(find('.weui-desktop-form__dropdown__value').textContent).toBe('临时居民身份证');
});

it('a cascader renders a level once its parent is picked', async () => {
  const lists: Record<string, Option[]> = { '': [{ code: 'p', text: '省' }], p: [{ code: 'c', text: '市' }] };
  const levels = async (path: readonly string[]) => lists[path.join()] ?? [];
  const { page, find } = alone({ control: 'region', ids: ['a', 'b', 'c'], levels }, ['', '', '']);
  find('dt').click();
  await expect.poll(() => find('ul:nth-child(1) li')).toBeTruthy();
  expect(find('ul:nth-child(2)')).toBeNull();
  find('ul:nth-child(1) li').click();
  await expect.poll(() => find('ul:nth-child(2) li')).toBeTruthy();
  find('ul:nth-child(2) li').click();
  // No district below: the city ends the path.
  await expect.poll(() => page.value).toEqual(['p', 'c', '']);
});

it.each([
  ['2026-05-01', '20260501'],
  ['2026/5/1', '20260501'],
  ['2026-02-30', ''],
])('a date typed as %s becomes %s', async (text, held) => {
  const { page, find } = alone({ control: 'date' }, '');
  const input = find<HTMLInputElement>('input');
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await page.$nextTick();
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await page.$nextTick();
  expect(page.value).toBe(held);
});

it('长期 ticked clears and bars the end', async () => {
  const { page, find } = alone({ control: 'validity', ids: ['s', 'e'], placeholders: ['', ''] }, [
    '20200101',
    '20300101',
  ]);
  find<HTMLInputElement>('input[type=checkbox]').click();
  await page.$nextTick();
  const end = page.$el.querySelectorAll<HTMLInputElement>('.weui-desktop-picker__value_input')[1];
  expect(page.value).toEqual(['20200101', '长期']);
  expect([end?.value, end?.disabled]).toEqual(['', true]);
});

it('an upload shows its preview and keeps the media id beside it', async () => {
  const { page, find } = alone({ control: 'upload' }, []);
  const input = find<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File(['x'], '执照.png', { type: 'image/png' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => find<HTMLInputElement>('input[type=hidden]')?.value).toMatch(/^local-\d+$/u);
  expect(page.value).toHaveLength(1);
});
