import { carefully, type Write } from '../carefully.ts';
import { click } from '../click.ts';
import { type ControlDriver, DriverError } from '../driver.ts';
import { blurWithin } from '../focus.ts';
import { offered } from '../offered.ts';
import { choicesOf } from '../shows.ts';
import { nextTask } from '../until.ts';
import { captionOf, tickOf } from './caption.ts';

const find = 'input[type=radio]';
const otherControls = 'input:not([type=radio], [type=hidden]), select, textarea';
type Radio = HTMLInputElement;

const named = (input: Radio): Radio[] => {
  const around = input.getRootNode() as Document | ShadowRoot;
  if (!input.name) return [];
  const all = 'getElementsByName' in around ? around.getElementsByName(input.name) : around.querySelectorAll(find);
  return [...(all as NodeListOf<Radio>)].filter(
    (other) => other.type === 'radio' && other.name === input.name && other.form === input.form,
  );
};

/** The radios of a group: those that share the first one's name, or all when names do not group them. */
function radiosOf(root: HTMLElement): Radio[] {
  const all = [...root.querySelectorAll<Radio>(find)];
  const together = all.filter((input) => input.name && input.name === all[0]?.name);
  return together.length > 1 ? together : all;
}

/** The ancestor that holds all of one name; without names the nearest that holds several, and nothing else to fill in. */
function groupOf(input: Radio): HTMLElement | null {
  const declared = input.closest<HTMLElement>('[role=radiogroup]');
  if (declared) return declared;
  const peers = named(input);
  let root = input.parentElement;
  if (peers.length > 1) {
    while (root && !peers.every((peer) => root?.contains(peer))) root = root.parentElement;
    return root;
  }
  while (root && root.querySelectorAll(find).length < 2) root = root.parentElement;
  return root?.querySelector(otherControls) ? null : root;
}

const write: Write = async (at, answer) => {
  const wordings = choicesOf(answer)[0];
  if (!wordings) throw new DriverError('unsupported');
  const open = radiosOf(at()).filter((input) => !input.matches(':disabled'));
  const input = offered(open, wordings, captionOf);
  if (!input) throw new DriverError('noOption');
  click(tickOf(input));
  await nextTask();
  blurWithin(at());
};

export const nativeRadio: ControlDriver = carefully(
  {
    kit: 'native',
    control: 'radio',
    find,
    rootOf(element) {
      const input = element.matches(find) ? element : element.closest('label')?.querySelector(find);
      const root = input && groupOf(input as Radio);
      return root && radiosOf(root).includes(input as Radio) ? root : undefined;
    },
    read: (root) =>
      radiosOf(root)
        .filter((input) => input.checked)
        .map(captionOf),
    prompt: () => '',
    barred: (root) => (radiosOf(root).every((input) => input.matches(':disabled')) ? 'disabled' : undefined),
  },
  write,
);
