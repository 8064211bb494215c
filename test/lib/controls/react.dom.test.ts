import { createElement, type ReactNode, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { driverOf } from '../../../lib/controls/index.ts';

// React keeps the value itself, and puts it back when it has not heard of another.

const never = new AbortController().signal;
let root: Root;
let host: HTMLElement;
let model: unknown;
afterEach(() => {
  root.unmount();
  host.remove();
});

type Setter = (value: unknown) => void;

async function draw(initial: unknown, control: (value: never, set: Setter) => ReactNode): Promise<void> {
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  function Form() {
    const [value, setValue] = useState(initial);
    model = value;
    return createElement('form', null, control(value as never, setValue));
  }
  root.render(createElement(Form));
  await expect.poll(() => host.querySelector('form')).toBeTruthy();
}
const set = (...value: string[]) => {
  const found = driverOf(host.querySelector('input, select, textarea') as Element);
  return found?.driver.set(found.root, { value }, never);
};

const typed = (tag: string) => (value: never, change: Setter) =>
  createElement(tag, { value, onChange: (event: { target: HTMLInputElement }) => change(event.target.value) });

it.each(['input', 'textarea'])('types into a controlled %s', async (tag) => {
  await draw('', typed(tag));
  await set('示例');
  expect(model).toBe('示例');
  await set();
  expect(model).toBe('');
});

it('chooses from a controlled select', async () => {
  const option = (value: string, text: string) => createElement('option', { key: value, value }, text);
  await draw('', (value, change) =>
    createElement('select', { value, onChange: (event: { target: HTMLSelectElement }) => change(event.target.value) }, [
      option('', '请选择'),
      option('1', '临时居民身份证'),
      option('2', '居民身份证'),
    ]),
  );
  await set('居民身份证');
  expect(model).toBe('2');
});

it.each(['radio', 'checkbox'])('ticks controlled %s inputs', async (type) => {
  const texts = ['甲', '甲乙', '乙'];
  await draw([] as string[], (value: string[], change) =>
    texts.map((text) =>
      createElement(
        'label',
        { key: text },
        createElement('input', {
          type,
          checked: value.includes(text),
          onChange: () => change(type === 'radio' ? [text] : [...value, text]),
        }),
        text,
      ),
    ),
  );
  await set('甲');
  expect(model).toEqual(['甲']);
});
