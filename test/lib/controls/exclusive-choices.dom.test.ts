import { expect, it } from 'vitest';
import { nativeCheckboxes } from '../../../lib/controls/native/checkbox.ts';

const texts = ['新闻', '出版', '以上都不涉及'];

/** Boxes of which the last and the others end each other, as in 是否涉及前置审批项. */
function mounted(...ticked: string[]): HTMLElement {
  document.body.innerHTML = `<fieldset>${texts.map((text) => `<label><input type="checkbox">${text}</label>`).join('')}</fieldset>`;
  const boxes = [...document.querySelectorAll('input')];
  const none = boxes[2] as HTMLInputElement;
  for (const [at, box] of boxes.entries()) {
    box.checked = ticked.includes(texts[at] ?? '');
    box.addEventListener('change', () => {
      if (box.checked) for (const other of boxes) if ((other === none) !== (box === none)) other.checked = false;
    });
  }
  return nativeCheckboxes.rootOf(none) as HTMLElement;
}

it.each([
  { before: ['以上都不涉及'], wanted: ['新闻'] },
  { before: ['以上都不涉及'], wanted: ['新闻', '出版'] },
  { before: ['新闻', '出版'], wanted: ['以上都不涉及'] },
])(
  'a tick that takes another away is not followed by one that brings it back: $before → $wanted',
  async ({ before, wanted }) => {
    const root = mounted(...before);
    expect(nativeCheckboxes.read(root)).toEqual(before);
    await nativeCheckboxes.set(root, { value: wanted }, new AbortController().signal);
    expect(nativeCheckboxes.read(root)).toEqual(wanted);
  },
);
