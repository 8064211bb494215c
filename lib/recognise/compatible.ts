import type { ControlKind } from '../controls/driver.ts';
import type { Kind } from '../fields/field.ts';
import type { SeenControl } from './page.ts';

/** Which controls may hold which answers. What is not here is a contradiction, and a contradiction is never filled. */
const holders: Record<Kind, readonly ControlKind[]> = {
  region: ['cascader', 'select'],
  choice: ['select', 'radio', 'cascader'],
  choices: ['multiselect', 'checkboxes', 'cascader', 'select'],
  text: ['text', 'textarea'],
  longText: ['textarea', 'text'],
  certificateNumber: ['text'],
  mobile: ['text'],
  email: ['text'],
  date: ['date', 'text'],
  dateOrLongTerm: ['date', 'text', 'select', 'checkbox'],
  flag: ['checkbox', 'radio'],
  image: ['file'],
  images: ['file'],
  video: ['file'],
  code: ['text'],
  action: ['text', 'checkbox', 'radio', 'select', 'file'],
};

/** Native types that fit some kinds only; a type not here fits all (`text`, and oddities such as the MIIT page's `age`). */
const typed: Record<string, readonly Kind[]> = {
  tel: ['mobile', 'code', 'text'],
  number: ['mobile', 'code'],
  email: ['email'],
  url: [],
  search: [],
};

/** Words in a placeholder that belong to one kind of answer: a field asking for a mail address is no phone. */
export const asks: readonly { says: RegExp; kinds: readonly Kind[] }[] = [
  { says: /邮箱|邮件|e-?mail/iu, kinds: ['email'] },
  { says: /手机|电话/u, kinds: ['mobile', 'code'] },
  { says: /验证码/u, kinds: ['code', 'action'] },
  { says: /证件号|身份证号|信用代码/u, kinds: ['certificateNumber', 'text'] },
  { says: /姓名/u, kinds: ['text'] },
];

/** Shorter than a number is an area code. */
const mobileLength = 11;

/** Can this control hold an answer of this kind, as far as one can see? */
export function compatible(kind: Kind, control: SeenControl): boolean {
  if (!holders[kind].includes(control.kind)) return false;
  if (control.kind !== 'text') return true;
  const fits = typed[control.inputType];
  if (fits && !fits.includes(kind)) return false;
  if (kind === 'mobile' && (control.maxLength ?? mobileLength) < mobileLength) return false;
  return (
    asks.every(({ says, kinds }) => !says.test(control.prompt) || kinds.includes(kind)) ||
    (kind === 'longText' && !control.prompt.includes('验证码'))
  );
}
