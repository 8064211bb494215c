import type { Component } from 'vue';
import { parseVariant, type Variant } from './variant.ts';

/** One thing to choose: the code the portal sends, the text a person reads, the title it stands under. */
export interface Option {
  code: string;
  text: string;
  group?: string;
}

/** What a row asks with; each is a component of every kit, under the same name. */
export type Control =
  | 'text' // value: string
  | 'textarea' // string, with counter
  | 'choice' // string: one code; the kit's drop-down
  | 'choices' // string[]: several codes out of a long list in groups (Option.group)
  | 'region' // [province, city, district] codes, '' while not chosen; row.levels brings the lists
  | 'radio' // string: one code of row.options
  | 'checkbox' // 'true' | ''
  | 'checkboxes' // string[]: several codes out of a short list
  | 'date' // 'YYYYMMDD' | ''
  | 'validity' // [start, end]; end may be '长期'
  | 'upload' // string[] of 'file name|media id'
  | 'phone'; // [mobile, code]

export type Value = string | string[];

/** A row as a kit sees it: nothing but what is drawn. */
export interface RowView {
  /** Field ids of the row's controls, in order: one, or three for a region, two for validity and phone. */
  ids: readonly string[];
  /** `name` attribute of its inputs, where the portal sets one. */
  name: string;
  control: Control;
  label: string;
  /** `label`: the kit's own label element; `p`: a paragraph beside the controls; `none`: only a placeholder tells. */
  labelled: 'label' | 'p' | 'none';
  /** One for each id. */
  placeholders: readonly string[];
  required: boolean;
  /** Grey text below. */
  tips: string;
  /** Text of the help that hangs at the label, hidden until pointed at. */
  help: string;
  /** Present only while invalid. */
  error: string;
  /** Cannot be written: `readonly` on text inputs, disabled for the rest. */
  readonly: boolean;
  options: readonly Option[];
  /** The drop-down offers a search input. */
  filter: boolean;
  /** Length the counter counts to; 0: no counter. Too long is marked, not cut. */
  max: number;
  /** The counter counts a Chinese character as 2. */
  doubled: boolean;
  /** Accept list and number of files of an upload. */
  accept: string;
  limit: number;
  /** The list below the codes chosen so far: [] → provinces. Answers late. */
  levels(path: readonly string[]): Promise<readonly Option[]>;
  /** Text of a code that came with the model, before any list was loaded. */
  textOf(code: string): string;
  /** Sends a file and resolves to 'file name|media id'; rejects with the message to show. */
  upload(file: File, progress: (percent: number) => void): Promise<string>;
  /** Address of the preview of an uploaded file. */
  previewOf(value: string): string;
}

/**
 * Vue 2.7 components. Every control takes the props `value`, `row`, `variant` and emits `input` (the new value, whole)
 * and `blur`; `phone` also emits `request` when the person asks for a code. `row` takes `row` and `variant` and has the
 * control in its slot. `button` takes `text`, `kind` ('primary' | 'default'), `disabled` and emits `click`.
 * No control keeps a value of its own: what is shown comes from `value`.
 * `rows`, where a kit has one, holds the rows of a section in its slot, as they come: a table, the kit's own form.
 */
export type Kit = Record<Control | 'row' | 'button', Component> & { rows?: Component };

let uploads = 0;

/** A row on its own, for trying one control without the form. */
export const rowView = (row: Partial<RowView> & Pick<RowView, 'control'>): RowView => ({
  ids: ['row'],
  name: '',
  label: '示例',
  labelled: 'label',
  placeholders: ['请输入'],
  required: false,
  tips: '',
  help: '',
  error: '',
  readonly: false,
  options: [],
  filter: false,
  max: 0,
  doubled: false,
  accept: 'image/jpeg,image/jpg,image/png',
  limit: 1,
  levels: async () => [],
  textOf: (code) => row.options?.find((option) => option.code === code)?.text ?? code,
  upload: async (file) => {
    uploads += 1;
    return `${file.name}|local-${uploads}`;
  },
  previewOf: () => 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  ...row,
});

/** The variant a control has when none is given. */
export const plainVariant = (): Variant => parseVariant('');

/** Props every control declares. */
export const controlProps = {
  value: { type: [String, Array], default: '' },
  row: { type: Object as () => RowView, required: true as const },
  variant: { type: Object as () => Variant, default: plainVariant },
};

/** Whether a control heeds an event: in the variant `clicks=trusted` only those a person caused. */
export const heeds = (event: Event, variant: Variant): boolean => variant.clicks === 'any' || event.isTrusted;
