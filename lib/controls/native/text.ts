import { carefully, type Write } from '../carefully.ts';
import type { ControlDriver } from '../driver.ts';
import { type TextControl, type } from '../typing.ts';

// The property, not the attribute: a type the browser does not know (`age`, seen at beian.miit.gov.cn) reads `text`.
const textTypes = ['text', 'tel', 'number', 'email', 'search', 'url'];

const write: Write = (at, { value }, signal) => type(at as () => TextControl, value[0] ?? '', signal);

const driver = (control: 'text' | 'textarea', find: string, isOurs: (element: Element) => boolean): ControlDriver =>
  carefully(
    {
      kit: 'native',
      control,
      find,
      rootOf: (element) => (isOurs(element) ? (element as HTMLElement) : undefined),
      read(root) {
        const { value } = root as TextControl;
        return value.trim() ? [value] : [];
      },
      prompt: (root) => (root as TextControl).placeholder,
      barred: (root) =>
        root.matches(':disabled') ? 'disabled' : (root as TextControl).readOnly ? 'readonly' : undefined,
    },
    write,
  );

export const nativeText = driver(
  'text',
  'input',
  (element) => element.localName === 'input' && textTypes.includes((element as HTMLInputElement).type),
);
export const nativeTextarea = driver('textarea', 'textarea', (element) => element.localName === 'textarea');
