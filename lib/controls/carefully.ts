import type { Answer } from '../fields/value.ts';
import { anchored } from './anchored.ts';
import { composed } from './composing.ts';
import { type ControlDriver, DriverError, type SureSignal } from './driver.ts';
import { shows } from './shows.ts';
import { beSure, halt, patience, until } from './until.ts';

/**
 * How a control is worked, without the care around it; `at()` is the control as it stands now. Gives `gaveWay` when it
 * has seen for itself that the page now shows the answer by something else in its place.
 */
export type Write = (at: () => HTMLElement, answer: Answer, signal: SureSignal) => Promise<unknown>;
export const gaveWay = 'gaveWay';

const tries = 2;

/**
 * A driver from how its control is read and worked. What all drivers promise is here: nothing is touched that shows the
 * answer already, is barred, or while an input method composes; what was written is read back, once more tried, and
 * what stood there before is put back if it is not taken.
 */
export function carefully(driver: Omit<ControlDriver, 'set'>, write: Write): ControlDriver {
  const typed = driver.control === 'text' || driver.control === 'textarea';
  const already = (answer: Answer, shown: readonly string[]) =>
    shows(answer, shown) && (!typed || answer.value.join() === shown.join());

  async function set(root: HTMLElement, answer: Answer, signal: SureSignal): Promise<void> {
    halt(signal);
    const before = driver.read(root);
    if (already(answer, before)) return;
    if (driver.barred(root)) throw new DriverError('barred');
    await composed(root, signal);
    // What is typed asks once more, when it has the focus.
    if (!typed) beSure(signal, root);
    const at = anchored(driver, root);
    try {
      for (let left = tries; left; left--) {
        if ((await write(at, answer, signal)) === gaveWay) return;
        if (await until(at(), () => shows(answer, driver.read(at())), signal, patience.settle)) return;
      }
      throw new DriverError('notTaken');
    } catch (error) {
      await putBack(at, before).catch(() => {});
      throw error;
    }
  }

  async function putBack(at: () => HTMLElement, before: readonly string[]): Promise<void> {
    if (!already({ value: before }, driver.read(at())))
      await write(at, { value: before }, new AbortController().signal);
  }

  return { ...driver, set };
}
