import type { Cell } from '../form.ts';

type Ticks = readonly HTMLInputElement[];

const ticksIn = (element: Element): Ticks => [...element.querySelectorAll('input')];

/** What a drop-down or a cascader of a kit shows; nothing while it asks to choose. */
function shownBy(element: Element): string {
  const texts = element.querySelector('input')
    ? [element.querySelector('input')?.value ?? '']
    : [
        ...element.querySelectorAll(
          '.weui-desktop-form__dropdown__value, .weui-desktop-form__dropdowncascade__dt__value_ele',
        ),
      ].map(({ textContent }) => textContent);
  return texts.filter((text) => text !== '请选择').join(' / ');
}

/** What stands in a control, as the page would send it: codes of what is chosen, `1` for a tick, else the text. */
export function held(element: Element, cell: Cell): string[] {
  switch (cell.kind) {
    case 'radio':
    case 'checkboxes':
      return ticksIn(element).flatMap(({ checked, value }) => (checked ? [value] : []));
    case 'checkbox':
      return ticksIn(element)[0]?.checked ? ['1'] : [];
    case 'select':
    case 'multiselect':
    case 'cascader': {
      if (element.localName === 'select')
        return [...(element as HTMLSelectElement).selectedOptions].map(({ value }) => value).filter(Boolean);
      const text = shownBy(element);
      return [cell.options.find((option) => option.text === text)?.code ?? text].filter(Boolean);
    }
    default:
      return [(element as HTMLInputElement).value].filter(Boolean);
  }
}

/** The page itself puts something into a native control, telling nobody. */
export function hold(element: Element, cell: Cell, values: readonly string[]): void {
  if (cell.kind === 'checkbox') for (const input of ticksIn(element)) input.checked = values.length > 0;
  else if (cell.kind === 'radio' || cell.kind === 'checkboxes')
    for (const input of ticksIn(element)) input.checked = values.includes(input.value);
  else if (element.localName === 'select')
    for (const option of (element as HTMLSelectElement).options) option.selected = values.includes(option.value);
  else (element as HTMLInputElement).value = values[0] ?? '';
}
