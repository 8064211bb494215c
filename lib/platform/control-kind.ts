import { z } from '../zod.ts';

/** What a control is to a person, whatever it is made of. */
export const controlKind = z.enum([
  'text',
  'textarea',
  'select',
  'multiselect',
  'cascader',
  'radio',
  'checkbox',
  'checkboxes',
  'date',
  'file',
]);

export type ControlKind = z.infer<typeof controlKind>;
