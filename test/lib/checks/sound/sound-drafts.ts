import type { Context } from '../../../../lib/checks/context.ts';
import type { Saved } from '../../../../lib/fields/saved.ts';
import { individual, organisation } from './build-draft.ts';
import { places } from './places.ts';
import { creditCode, idNumber, idNumberWithX } from './valid-numbers.ts';

/** What it is, the answers, and what is known beside them. */
export type SoundDraft = [what: string, saved: Saved, about?: Partial<Context>];

const company = '示例领航科技有限公司';
const licence = creditCode('91', '440300');
const firm = (more: Parameters<typeof organisation>[4] = {}) => organisation('4', '1', licence, company, more);
const filed: Saved = {
  'icp_subject.base_info.record_number': '粤ICP备12345678号',
  'icp_applets.base_info.record_number': '粤ICP备12345678号-1X',
};
const cancelling = (type: string): Saved => ({
  ...firm({ more: filed }),
  'icp_cancel.cancel_type': type,
  'icp_cancel.cancel_reason': '1',
});

/** One of every kind of subject, and every certificate of each that bears a number of its own. */
const subjects: readonly SoundDraft[] = [
  ['a defence body', organisation('1', '5', '示例61000部队', '示例61000部队')],
  ['a government organ', organisation('2', '13', creditCode('11', '440300'), '示例市样本管理局')],
  ['a public institution', organisation('3', '4', creditCode('12', '440300'), '示例市样本图书馆')],
  ['an enterprise', firm()],
  ['an individual', individual({})],
  ['an association', organisation('6', '6', creditCode('51', '440300'), '示例市样本行业协会')],
  ['a private non-enterprise unit', organisation('9', '17', creditCode('52', '440300'), '示例市样本养老服务中心')],
  ['a foundation', organisation('10', '19', creditCode('53', '440300'), '示例公益基金会')],
  ['a law firm', organisation('11', '21', creditCode('31', '440300'), '广东样本律师事务所')],
  ['a foreign cultural centre', organisation('12', '22', '示例文化登记0001号', '示例国样本文化中心')],
  ['a mass organisation', organisation('13', '24', creditCode('81', '440300'), '示例市样本联合会')],
  ['a judicial appraisal body', organisation('14', '28', '示例司鉴许0001', '广东样本司法鉴定中心')],
  ['a religious body', organisation('15', '25', creditCode('71', '440300'), '示例市样本协会')],
  ['an overseas body', organisation('16', '35', 'SAMPLE-0001', '示例海外机构代表处')],
  ['a medical institution', organisation('17', '38', '示例医机构0001号', '示例市样本诊所')],
  ['a notary office', organisation('18', '39', creditCode('12', '440300'), '示例市样本公证处')],
  ['a village collective', organisation('19', '43', creditCode('N2', '440300'), '示例村股份经济合作社')],
  ['an arbitration body', organisation('20', '44', creditCode('12', '440300'), '示例市仲裁委员会')],
];

/** Certificates of persons, the X at the end of a number, ends of validity. */
const people: readonly SoundDraft[] = [
  ['an ID number that ends in X', individual({ number: idNumberWithX('440305', '199003') })],
  ['a card without end', individual({ number: idNumber('440305', '19700101'), start: '20200101', end: '长期' })],
  ['a permit of Hong Kong', individual({ type: '14', number: 'H00000000', start: '20240101', end: '20340101' })],
  ['a permit of Macao', individual({ type: '14', number: 'M00000000', start: '20240101', end: '20340101' })],
  [
    'a residence permit of Hong Kong',
    individual({ type: '41', number: idNumber('810000', '19900101'), start: '20240101', end: '20290101' }),
  ],
  [
    'a residence permit of Macao',
    individual({ type: '41', number: idNumber('820000', '19920305'), start: '20240101', end: '20290101' }),
  ],
  ['a permit of Taiwan', individual({ type: '11', number: '00000000', start: '20230501', end: '20280501' })],
  [
    'a residence permit of Taiwan',
    individual({ type: '42', number: idNumber('830000', '19880808'), start: '20240101', end: '20290101' }),
  ],
  [
    'a foreign passport',
    firm({ first: { name: 'SAMPLE Anna', type: '7', number: 'PA0940000', start: '20220101', end: '20320101' } }),
  ],
  [
    'a foreign permanent resident',
    firm({
      first: { name: 'Sample Maria', type: '30', number: 'ABC110000000000', start: '20230101', end: '20330101' },
    }),
  ],
  [
    'two principals, numbers of new ranges',
    firm({
      first: { mobile: '19100191001', emergency: '16600166006' },
      second: { mobile: '17300173007', emergency: '19800198008' },
    }),
  ],
  ['a name with a dot', individual({ name: '阿依古丽·样本' }, { at: places.urumqi })],
  [
    'a principal by letter',
    firm({
      second: {},
      more: {
        'icp_subject.legal_person_info.name': '赵样本',
        'icp_subject.legal_person_info.certificate_number': idNumberWithX('430102', '197908'),
      },
    }),
  ],
];

const code = (at: { district: string }) => creditCode('91', at.district);
/** Places written in every way, each with a licence of its own district. */
const everywhere: readonly SoundDraft[] = Object.entries(places).map(([name, at]) => [
  `an enterprise in ${name}`,
  organisation('4', '1', code(at), company, { at, first: { number: idNumber(at.district, '19860412') } }),
]);

/** All kinds of filing, with what is known of the account and other filings. */
const kinds: readonly SoundDraft[] = [
  ['a first filing', firm(), { kind: 'first', accountSubject: company, administrator: '陈示例', others: { filed: 0 } }],
  [
    'a further mini program',
    firm({ more: { 'icp_subject.base_info.record_number': '粤ICP备12345678号' } }),
    { kind: 'add_service', provinceOnRecord: '440000', others: { filed: 49, running: false } },
  ],
  [
    'a further platform',
    firm({ more: filed }),
    { kind: 'add_access', provinceOnRecord: '440000', others: { filed: 1 } },
  ],
  ['a change of the subject', firm({ more: filed }), { kind: 'change_subject', provinceOnRecord: '440000' }],
  [
    'a change of the mini program',
    firm({ second: {}, more: filed }),
    { kind: 'change_service', administrator: '林样本' },
  ],
  ['a change of both', firm({ more: filed }), { kind: 'change_both', provinceOnRecord: '440000' }],
  ['the subject is cancelled', cancelling('1'), { kind: 'cancel_subject', others: { filed: 1, running: false } }],
  ['the mini program is cancelled', cancelling('2'), { kind: 'cancel_service', others: { filed: 3 } }],
  ['the access is cancelled', cancelling('3'), { kind: 'cancel_access', others: { filed: 3 } }],
  [
    'an individual business',
    organisation('4', '1', creditCode('92', '440305'), '示例小吃店（个体工商户）'),
    { kind: 'first', individualBusiness: true, accountSubject: '示例小吃店(个体工商户)', others: { filed: 4 } },
  ],
  [
    'an individual with four on record',
    individual({}, { more: { 'icp_subject.base_info.record_number': '粤ICP备12345678号' } }),
    { kind: 'add_service', accountSubject: '陈示例', others: { filed: 4 } },
  ],
];

const appletRows = (name: string, more: Saved): SoundDraft => [name, firm({ more })];
/** What a mini program may be. */
const applets: readonly SoundDraft[] = [
  appletRows('five kinds of service', { 'icp_applets.base_info.service_content_types': ['1', '2', '3', '4', '5'] }),
  appletRows('two pre-approvals', {
    'icp_applets.base_info.nrlx_details[].type': ['3', '4'],
    'icp_applets.base_info.nrlx_details[].code': ['示例教许0001号', '示例药信0001号'],
  }),
  appletRows('a remark of 20 characters', {
    'icp_applets.base_info.comment': '供本公司员工预约会议室并记录费用的小工具',
  }),
  appletRows('a remark of 200 characters', {
    'icp_applets.base_info.comment': `供员工预约会议室。${'示'.repeat(191)}`,
  }),
  appletRows('a name with letters and digits', { 'icp_applets.base_info.name': '示例Go 2026' }),
];

/** Drafts with which nothing is wrong. */
export const soundDrafts: readonly SoundDraft[] = [...subjects, ...people, ...everywhere, ...kinds, ...applets];
