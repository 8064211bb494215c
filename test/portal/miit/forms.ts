export type FormId = 'verify' | 'resend';
export type RowId = 'code' | 'mobile' | 'tail';
export type Values = Partial<Record<RowId, string | number>>;

export interface FormRow {
  id: RowId;
  /** Class of its form item: with the placeholder the only thing that tells the rows apart. */
  item: 'check' | 'checkA' | 'checkB';
  prompt: string;
  icon: string;
  maxlength?: number;
  /** `v-model.number`: anything but leading digits is lost. */
  numeric?: true;
  rules: object[];
  /** What the service calls it. */
  send: string;
}

export interface SmsForm {
  id: FormId;
  tab: string;
  path: string;
  rows: FormRow[];
}

const isMobile = (_: object, value: unknown, done: (fault?: Error) => void) =>
  done(/^1[3-9]\d{9}$/.test(String(value)) ? undefined : new Error('请输入正确的手机号'));

const mobileRules = [
  { required: true, message: '手机号不能为空' },
  { type: 'number', message: '手机号为数字值' },
  { validator: isMobile, trigger: 'blur' },
];
const tailRules = [{ required: true, message: '证件号不能为空' }];

const mobile = {
  id: 'mobile',
  item: 'checkA',
  icon: 'el-icon-mobile-phone',
  numeric: true,
  send: 'mobileNum',
} as const;
const tail = { id: 'tail', item: 'checkB', icon: 'el-icon-postcard', maxlength: 6, send: 'certNum' } as const;

/** The two cards of the widget, rows in the order of the page. */
export const smsForms: SmsForm[] = [
  {
    id: 'verify',
    tab: '短信核验',
    path: 'smsValidate/validateByCondition',
    rows: [
      {
        id: 'code',
        item: 'check',
        prompt: '请输短信验证码', // the site leaves 入 out
        icon: 'el-icon-message',
        rules: [{ required: true, message: '短信验证码不能为空' }],
        send: 'smsValidCode',
      },
      { ...mobile, prompt: '请输入手机号', rules: mobileRules },
      { ...tail, prompt: '请输入证件号码后6位', rules: tailRules },
    ],
  },
  {
    id: 'resend',
    tab: '短信重发',
    path: 'smsValidate/resendSMSByCondition',
    rows: [
      { ...mobile, prompt: '请输入手机号码', rules: mobileRules },
      { ...tail, prompt: '请输入证件号码后6位', rules: tailRules },
    ],
  },
];
