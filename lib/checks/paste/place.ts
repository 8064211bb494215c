import type { Person } from '../../fields/field.ts';
import { labelText } from '../../fields/label-text.ts';

/**
 * Whom a part of a pasted text is about. `both`: one person who is both principals. `unsure`: somebody or something the
 * form does not ask for, so that nothing below may be taken for another's; `aside`: such a one, for the rest of a line.
 */
export type Place = Exclude<Person, 'verifier'> | 'applet' | 'both' | 'unsure' | 'aside';

const names: readonly [Place, readonly string[]][] = [
  [
    'subjectPrincipal',
    [
      '主体负责人',
      '主办单位负责人',
      '主办者负责人',
      '单位负责人',
      '企业负责人',
      '公司负责人',
      '法人兼主体负责人',
      '法定代表人兼主体负责人',
      '主体负责人兼法人',
      '主体负责人兼法定代表人',
    ],
  ],
  ['appletPrincipal', ['小程序负责人', '小程序管理员', '管理员', '服务负责人']],
  ['legalRepresentative', ['法定代表人', '法人代表', '法人', '企业法人', '公司法人']],
  [
    'subject',
    ['主体', '主办单位', '主办者', '企业', '公司', '单位', '营业执照', '企业基本', '公司基本', '主体基本', '单位基本'],
  ],
  ['applet', ['小程序', '小程序基本']],
  [
    'both',
    [
      '主体负责人和小程序负责人',
      '主体负责人及小程序负责人',
      '主体负责人与小程序负责人',
      '主体负责人兼小程序负责人',
      '主体负责人、小程序负责人',
      '主体负责人/小程序负责人',
      '主体和小程序负责人',
      '主体及小程序负责人',
      '主体/小程序负责人',
      '法人兼主体负责人兼小程序负责人',
    ],
  ],
];
const places = new Map(names.flatMap(([place, texts]) => texts.map((text) => [text, place] as const)));

/** No heading is longer, and what is as long need not be looked at. */
const longest = 40;

// before → after: 【二、主体负责人信息】 → 主体负责人, ## 小程序负责人（法人） → 小程序负责人
const bare = (text: string): string =>
  labelText(text)
    .replace(/^[[(#=\-—_~>•·\s]+|[\])#=\-—_~\s]+$/gu, '')
    .replace(/^(?:第?[一二三四五六七八九十\d]{1,2}(?:部分)?[、.)\]:]*)(?=\D)/u, '')
    .replace(/\((?:即)?(?:法人|法定代表人|法人代表|必填|选填|本人)\)?$/u, '')
    .replace(/(?:的)?(?:信息填写|基本信息|信息|资料|情况)?(?:如下)?$/u, '');

/** Whom a heading names: 「【主体负责人信息】」. Undefined: it is none we know. */
export const placeOf = (text: string): Place | undefined =>
  text.length > longest ? undefined : places.get(bare(text));

/** May a line be a heading that we do not know: 「财务联系人」, 「【开票】」, 「代办人：」? */
export const looksLikeHeading = (text: string): boolean =>
  [...text].length <= 20 &&
  !/\d/u.test(text.normalize('NFKC').replace(/^\d+/u, '')) &&
  (/^\s*[【[（(#=\-—]/u.test(text) ||
    /[:：]\s*$/u.test(text) ||
    /(?:人|员|者|方|信息|资料|情况|客户|财务|经理|代办|老师|总)$/u.test(bare(text)));
