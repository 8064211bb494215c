import type { ControlDriver } from '../../../lib/controls/driver.ts';
import type { LiveControl } from '../../../lib/recognise/describe.ts';
import type { Hands } from './fill.ts';

/** The same hands with other drivers. */
const driving =
  (change: (live: LiveControl) => Partial<ControlDriver>) =>
  (hands: Hands): Hands => ({
    ...hands,
    read: () => {
      const seen = hands.read();
      return {
        ...seen,
        controls: seen.controls.map((live) => ({ ...live, driver: { ...live.driver, ...change(live) } })),
      };
    },
  });

const ticks = 'input[type=radio], input[type=checkbox]';

/** Writers as they are often written, each wrong in its own way: a run that lets one through proves nothing. */
export const plantedHands: Record<string, (hands: Hands) => Hands> = {
  'the answer of the row before': (hands) => ({
    ...hands,
    answersFor: (ids) => {
      const answers = hands.answersFor(ids);
      return Object.fromEntries(
        ids.flatMap((id, at) => {
          const other = answers[ids[at - 1] ?? id];
          return other ? [[id, other] as const] : [];
        }),
      );
    },
  }),
  'the first option that holds the text': driving(({ driver: { control, set } }) => ({
    set: async (root, answer, signal) => {
      const [text = ''] = answer.value;
      const options = [...root.querySelectorAll('option')];
      const option = control === 'select' && text && options.find((one) => one.text.includes(text));
      if (!option) return set(root, answer, signal);
      option.selected = true;
      root.dispatchEvent(new Event('change', { bubbles: true }));
    },
  })),
  'the first circle or box whose words hold the text': driving(({ driver: { set } }) => ({
    set: async (root, answer, signal) => {
      const [text = ''] = answer.value;
      const holds = ({ parentElement }: Element): boolean => parentElement?.textContent?.includes(text) ?? false;
      const tick = text && [...root.querySelectorAll<HTMLInputElement>(ticks)].find(holds);
      if (!tick) return set(root, answer, signal);
      tick.click();
    },
  })),
  'whatever stands there, written over': driving(({ driver: { control, set } }) => ({
    ...(control === 'text' && { read: () => [] }),
    set,
  })),
};
