import { personCertificateTypes } from '../codes.ts';
import type { Row, Surroundings } from '../rows.ts';

/** The rows both principals are asked; `root` is the path of the person in the interface. */
export function personRows(root: string, codeId: string, who: string, options: Partial<Row> = {}): readonly Row[] {
  const block = `${root}.photos`;
  const organisation = ({ individual }: Surroundings) => !individual;
  const rows: readonly Row[] = [
    { ids: [`${root}.name`], label: `${who}姓名`, control: 'text', required: true, name: 'principal_name', max: 30 },
    {
      ids: [`${root}.certificate_type`],
      label: '证件类型',
      control: 'choice',
      required: true,
      options: () => personCertificateTypes,
    },
    { ids: [`${root}.certificate_photo_front`], label: '证件照片（人像面）', control: 'upload', required: true, block },
    { ids: [`${root}.certificate_photo_back`], label: '证件照片（国徽面）', control: 'upload', required: true, block },
    {
      ids: [`${root}.certificate_number`],
      label: '证件号码',
      control: 'text',
      required: true,
      check: 'personNumber',
      disturbs: block,
      name: 'principal_certificate_number',
    },
    {
      ids: [`${root}.certificate_validity_date_start`, `${root}.certificate_validity_date_end`],
      label: '证件有效期',
      control: 'validity',
      required: true,
      placeholders: ['起始日期', '终止日期'],
    },
    {
      ids: [`${root}.mobile`, codeId],
      label: '手机号码',
      control: 'phone',
      required: true,
      check: 'mobile',
      name: 'mobile',
      placeholders: ['请输入手机号码', '请输入验证码'],
      tips: '请保持电话畅通，核验短信将发到此号码',
    },
    {
      ids: [`${root}.emergency_contact`],
      label: '应急手机号码',
      control: 'text',
      required: true,
      check: 'mobile',
      name: 'emergency_contact',
      help: '不能与手机号码相同',
    },
    { ids: [`${root}.email`], label: '电子邮箱', control: 'text', required: true, check: 'email', name: 'email' },
    {
      ids: [`${root}.authorization_letter`],
      label: `${who}授权书`,
      control: 'upload',
      shown: organisation,
      tips: `${who}不是法定代表人时上传`,
    },
  ];
  return rows.map((row) => ({
    ...options,
    ...row,
    ...(row.shown && options.shown && { shown: both(row.shown, options.shown) }),
  }));
}

type Condition = (about: Surroundings) => boolean;

const both =
  (one: Condition, other: Condition): Condition =>
  (about) =>
    one(about) && other(about);
