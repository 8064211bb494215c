import { longTermText } from './dates.ts';
import { lengthOf } from './length.ts';
import { heldBy, isEmpty } from './model.ts';
import type { Row, Surroundings } from './rows.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const identityNumber = (number: string): boolean =>
  /^[1-9]\d{16}[\dX]$/u.test(number) &&
  '10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11] === number[17];

function creditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/u.test(code)) return false;
  const sum = [...code.slice(0, 17)].reduce((total, sign, at) => total + creditSigns.indexOf(sign) * (3 ** at % 31), 0);
  return creditSigns[(31 - (sum % 31)) % 31] === code[17];
}

const sibling = (row: Row, name: string) => row.ids[0].replace(/[^.]+$/u, name);
const identityCard = '2';
const businessLicence = '1';

type Check = (text: string, row: Row, about: Surroundings) => string;

/** What a text must look like; '' when it does. */
const texts: Record<NonNullable<Row['check']>, Check> = {
  mobile: (text, row, { model }) => {
    if (!/^1[3-9]\d{9}$/u.test(text)) return '请输入正确的手机号码';
    const other = sibling(row, row.ids[0].endsWith('.mobile') ? 'emergency_contact' : 'mobile');
    return model[other] === text ? '手机号码与应急手机号码不能相同' : '';
  },
  email: (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text) ? '' : '请输入正确的邮箱'),
  personNumber: (text, row, { model }) => {
    const type = model[sibling(row, 'certificate_type')] ?? identityCard;
    return type !== identityCard || identityNumber(text) ? '' : '证件号码格式不正确';
  },
  organisationNumber: (text, row, { model, individual }) => {
    const type = model[sibling(row, 'certificate_type')];
    if (individual) return type !== identityCard || identityNumber(text) ? '' : '证件号码格式不正确';
    return type !== businessLicence || creditCode(text) ? '' : '请输入正确的统一社会信用代码';
  },
  remark: (text) => (lengthOf(text, false) < 20 ? '备注不能少于 20 字' : ''),
};

const asks: Partial<Record<Row['control'], string>> = {
  text: '请输入',
  textarea: '请输入',
  phone: '请输入',
  upload: '请上传',
};

export const askFor = (row: Row, label: string): string => `${asks[row.control] ?? '请选择'}${label}`;

const parts: Partial<Record<Row['control'], (values: string[]) => string>> = {
  validity: ([start = '', end = '']) =>
    start && end && end !== longTermText && end <= start
      ? '终止日期须晚于起始日期'
      : start && end
        ? ''
        : '请选择证件有效期',
  phone: ([, code = '']) => (/^\d{6}$/u.test(code) ? '' : '请输入 6 位验证码'),
};

/** The message a row shows, or ''. A row that cannot be written is never wrong. */
export function errorOf(row: Row, label: string, about: Surroundings): string {
  if (row.readonly?.(about)) return '';
  const value = heldBy(about.model, row);
  const text = String([value].flat()[0] ?? '');
  if (isEmpty(value)) return row.required ? askFor(row, label) : '';
  if (row.control === 'region' && (value as string[]).includes('')) return askFor(row, label);
  if (row.max && lengthOf(text, row.doubled ?? false) > row.max) return `不能超过 ${row.max} 个字符`;
  return (row.check && texts[row.check](text, row, about)) || parts[row.control]?.(value as string[]) || '';
}
