import type { RowView } from '../console/kit.ts';

export type DecoyRow = Partial<RowView> & Pick<RowView, 'control' | 'label'>;

/** A part of a page: its heading, prose as HTML, and rows of real controls. */
export interface DecoySection {
  heading?: string;
  prose?: string;
  /** What stands there instead while the way into the filing is closed. */
  closed?: string;
  /** Once the mini program has a filing, how that stands comes in the place of the prose. */
  filing?: true;
  rows?: DecoyRow[];
}

/** One page of the console that is no filing form. */
export interface DecoyContent {
  title: string;
  /** Labels in the way of the console's old dialogs (`frm_…`) instead of WeUI-desktop. */
  old?: true;
  sections: DecoySection[];
  /** Text of the button below, none if absent. */
  button?: string;
}

const personCertificates = ['居民身份证', '护照', '港澳居民来往内地通行证'];

export const text = (label: string, prompt = `请输入${label}`): DecoyRow => ({
  control: 'text',
  label,
  placeholders: [prompt],
});
export const area = (label: string, prompt = `请输入${label}`): DecoyRow => ({
  ...text(label, prompt),
  control: 'textarea',
  max: 200,
});
export const choice = (label: string, texts: string[]): DecoyRow => ({
  control: 'choice',
  label,
  placeholders: ['请选择'],
  options: texts.map((option, index) => ({ code: String(index + 1), text: option })),
});
export const radio = (label: string, texts: string[]): DecoyRow => ({ ...choice(label, texts), control: 'radio' });
export const certificate = (label: string) => choice(label, personCertificates);
