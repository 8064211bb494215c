import { DriverError, type SureSignal } from './driver.ts';
import { fire } from './fire.ts';
import { blur, focus } from './focus.ts';
import { beSure, halt, nextTask } from './until.ts';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Puts a text in and says so. Through the prototype's setter: in the page's own world React watches the element's. */
export function enter(control: TextControl, text: string): void {
  Reflect.set(Object.getPrototypeOf(control), 'value', text, control);
  fire(control, 'InputEvent', 'input', { data: text, inputType: 'insertText' });
}

/**
 * Types a text over what stands in a control, and leaves the control. `input` and `blur` come in different tasks: in one,
 * Element UI's later validation hides the one on blur.
 */
export async function type(at: () => TextControl, text: string, signal: SureSignal): Promise<void> {
  const control = at();
  if (control.maxLength >= 0 && text.length > control.maxLength) throw new DriverError('tooLong');
  focus(control);
  beSure(signal, at());
  enter(control, text);
  await nextTask();
  halt(signal);
  fire(at(), 'Event', 'change');
  blur(at());
  await nextTask();
}
