import { carefully, type Write } from '../carefully.ts';
import { type ControlDriver, DriverError } from '../driver.ts';
import { type TextControl, type } from '../typing.ts';

const isIso = (text: string | undefined): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

const write: Write = async (at, { value: [date = ''] }, signal) => {
  const { min, max } = at() as HTMLInputElement;
  if (date && !isIso(date)) throw new DriverError('unsupported');
  if (date && ((min && date < min) || (max && date > max))) throw new DriverError('noOption');
  await type(at as () => TextControl, date, signal);
};

export const nativeDate: ControlDriver = carefully(
  {
    kit: 'native',
    control: 'date',
    find: 'input[type=date]',
    rootOf: (element) => (element.matches('input[type=date]') ? (element as HTMLElement) : undefined),
    read: (root) => [(root as HTMLInputElement).value].filter(Boolean),
    prompt: () => '',
    barred: (root) =>
      root.matches(':disabled') ? 'disabled' : (root as HTMLInputElement).readOnly ? 'readonly' : undefined,
  },
  write,
);
