import type { Answer } from '../../fields/value.ts';
import { carefully } from '../carefully.ts';
import { type ControlDriver, DriverError } from '../driver.ts';
import { fire } from '../fire.ts';
import { blur, focus } from '../focus.ts';
import { offered } from '../offered.ts';
import { choicesOf } from '../shows.ts';
import { halt, nextTask, patience, until } from '../until.ts';

const isOff = (option: HTMLOptionElement) =>
  option.disabled || (option.parentElement as HTMLOptGroupElement).disabled === true;
/** The option that stands there while nothing is chosen. */
const isPrompt = (option: HTMLOptionElement) =>
  !option.value || /^\W*请?选择/u.test(option.text) || (option.index === 0 && isOff(option));

const chosen = (root: HTMLElement) =>
  [...(root as HTMLSelectElement).selectedOptions].filter((option) => !isPrompt(option));

/** The options the answer asks for; waits for them, longer while there are none at all. */
async function optionsFor(at: () => HTMLElement, answer: Answer, signal: AbortSignal): Promise<HTMLOptionElement[]> {
  const all = () => [...(at() as HTMLSelectElement).options].filter((option) => !isPrompt(option) && !isOff(option));
  const wanted = () => {
    const open = all();
    const options = choicesOf(answer).map((wordings) => offered(open, wordings, (option) => option.text));
    return options.every((option) => option !== undefined) && (options as HTMLOptionElement[]);
  };
  const arrive = () => until(at(), () => all().length > 0, signal, patience.firstOptions);
  const options = (await arrive()) && (await until(at(), wanted, signal, patience.options));
  if (!options) throw new DriverError('noOption');
  return options;
}

async function write(at: () => HTMLElement, answer: Answer, signal: AbortSignal): Promise<void> {
  const { multiple, options } = at() as HTMLSelectElement;
  const empty = !answer.value.length;
  const wanted = empty
    ? [...options].filter((option) => !multiple && !option.value && !isOff(option))
    : await optionsFor(at, answer, signal);
  if (!multiple && !wanted[0]) throw new DriverError('unsupported');
  const select = at() as HTMLSelectElement;
  focus(select);
  if (multiple) for (const option of select.options) option.selected = wanted.includes(option);
  else select.selectedIndex = wanted[0]?.index ?? -1;
  fire(select, 'Event', 'input');
  fire(select, 'Event', 'change');
  await nextTask();
  halt(signal);
  blur(at());
  await nextTask();
}

const driver = (control: 'select' | 'multiselect'): ControlDriver =>
  carefully(
    {
      kit: 'native',
      control,
      find: 'select',
      rootOf(element) {
        const root = element.closest('select');
        return root && root.multiple === (control === 'multiselect') ? root : undefined;
      },
      read: (root) => chosen(root).map((option) => option.text.trim()),
      prompt: (root) => [...(root as HTMLSelectElement).options].find(isPrompt)?.text.trim() ?? '',
      barred: (root) => (root.matches(':disabled') ? 'disabled' : undefined),
    },
    write,
  );

export const nativeSelect = driver('select');
export const nativeMultiselect = driver('multiselect');
