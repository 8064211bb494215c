import { afterEach, expect, it } from 'vitest';
import { watchComposing } from '../../../lib/controls/composing.ts';
import { nativeText } from '../../../lib/controls/native/text.ts';

const away = new AbortController();
afterEach(() => {
  document.body.innerHTML = '';
});

function page(): [HTMLInputElement, HTMLInputElement] {
  document.body.innerHTML = '<input id="a"><input id="b">';
  watchComposing(document, away.signal);
  return [...document.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
}
const compose = (input: HTMLInputElement, type: string) =>
  input.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true }));
const never = new AbortController().signal;

it('waits for the end of a word someone is composing, in whichever field', async () => {
  const [mine, other] = page();
  compose(other, 'compositionstart');
  const done = nativeText.set(mine, { value: ['示例'] }, never);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(mine.value).toBe('');
  compose(other, 'compositionend');
  await done;
  expect(mine.value).toBe('示例');
});

it('gives up when the word goes on', async () => {
  const [mine] = page();
  compose(mine, 'compositionstart');
  await expect(nativeText.set(mine, { value: ['示例'] }, never)).rejects.toMatchObject({ fault: 'composing' });
  expect(mine.value).toBe('');
  compose(mine, 'compositionend');
});

it('forgets a word whose field the page took away', async () => {
  const [mine, other] = page();
  compose(other, 'compositionstart');
  other.remove();
  await nativeText.set(mine, { value: ['示例'] }, never);
  expect(mine.value).toBe('示例');
});
