import type { FieldId } from '../../../../lib/fields/index.ts';
import type { Saved } from '../../../../lib/fields/saved.ts';
import type { RuleId } from '../../../../lib/texts/checks.ts';
import { ofCompany, ofPerson } from '../drafts.ts';
import { creditCode, idNumber } from '../sound/valid-numbers.ts';
import type { Example } from './example.ts';

const sp = 'icp_subject.principal_info';
const number = `${sp}.certificate_number` as const;
const type = `${sp}.certificate_type` as const;
const start = `${sp}.certificate_validity_date_start` as const;
const end = `${sp}.certificate_validity_date_end` as const;
const code: FieldId = 'icp_subject.organize_info.certificate_number';
const printed: FieldId = 'icp_subject.organize_info.certificate_address';
const kind: FieldId = 'icp_subject.base_info.type';
const subjectName: FieldId = 'icp_subject.base_info.name';
const address: FieldId = 'icp_subject.base_info.address';
const legalName: FieldId = 'icp_subject.legal_person_info.name';
const name: FieldId = 'icp_applets.base_info.name';
const services: FieldId = 'icp_applets.base_info.service_content_types';
const types: FieldId = 'icp_applets.base_info.nrlx_details[].type';
const numbers: FieldId = 'icp_applets.base_info.nrlx_details[].code';
const principalName = `${sp}.name` as const;
const film = 'icp_materials.promise_video[0]';

const broken = (rows: string[], ...changes: Saved[]): Example[] => changes.map((one): Example => [one, rows]);
const kept = (...changes: Saved[]): Example[] => broken([], ...changes);
const named = (...words: string[]): Saved[] => words.map((word) => ({ [name]: `示例${word}` }));

const city: FieldId = 'icp_subject.base_info.city';
const district: FieldId = 'icp_subject.base_info.district';
const at = (text: string): Saved => ({ [address]: text });
const region = (code: string): Saved => ({
  'icp_subject.base_info.province': `${code.slice(0, 2)}0000`,
  [city]: `${code.slice(0, 4)}00`,
  [district]: code,
});
const [chaoyang, shashi, yuzhong, fengdu] = ['110105', '421002', '500103', '500230'].map(region) as [
  Saved,
  Saved,
  Saved,
  Saved,
];

/** Heads of credit codes: whose they are, and kinds of subject that cannot bear them. */
const bearers: readonly [head: string, own: string, other: string][] = [
  ['91', '4', '3'],
  ['92', '4', '13'],
  ['93', '19', '2'],
  ['11', '2', '4'],
  ['12', '3', '9'],
  ['51', '6', '4'],
  ['52', '9', '10'],
  ['53', '10', '3'],
  ['31', '11', '6'],
];

/** More of the same: one for each part of a condition that the first ones would not miss. */
export const edges: Partial<Record<RuleId, Example[]>> = {
  'credit-code-bearer': bearers.flatMap(([head, own, other]) => [
    ...broken([code, kind], { [kind]: other, [code]: creditCode(head, '440300') }),
    // The same two signs, though not at its head.
    ...kept(
      { [kind]: own, [code]: creditCode(head, '440300') },
      { [kind]: other, [code]: creditCode('A1', `${head}0300`) },
    ),
  ]),
  'certificate-mistaken': [
    ...broken(
      [number, type],
      { [type]: '2', [number]: 'H000000000' + '0' },
      { [type]: '7', [number]: '44030419681116000x' },
    ),
    ...broken([number, type], { [type]: '7', [number]: '91440300ma5dem004j' }),
    ...kept({ [type]: '2', [number]: 'XH00000000' }, { [type]: '2', [number]: 'H000000001' }),
  ],
  'id-number-check-digit': [
    ...kept({ [kind]: '4', 'icp_subject.organize_info.certificate_type': '', [code]: '110105198509200006' }),
    [{ 'icp_subject.organize_info.certificate_type': '', [code]: '110105198509200006' }, [code], ofPerson],
  ],
  // Without a certificate named: digits as many as in an ID number or nearly, and nothing else.
  'id-number-signs': kept(
    { [type]: '', [number]: 'A440305198604120001' },
    { [type]: '', [number]: '440305198604120001A' },
  ),
  'passport-number': broken([number], { [type]: '7', [number]: 'E00000000号' }),
  'credit-code-business': [[{ [code]: creditCode('53', '910300') }, [], ofCompany, { individualBusiness: true }]],
  'address-repeats-region': [
    ...broken(
      [address],
      // Names of places, and then a word that would go on with the name of another kind of place.
      ...['深圳市道口路1号', '广东省样本大道1号', '广东省民治街道1号', '广东省内环路1号', '南山区样本路内1号'].map(at),
      ...['广东省城南路1号'].map(at),
      ...['丰都县样本路1号', '丰都县样本城1号'].map((text) => ({ ...fengdu, [address]: text })),
      { ...shashi, [address]: '沙市区民主路1号' },
    ),
    ...kept({ ...fengdu, [address]: '丰都县城南路1号' }),
  ],
  'address-elsewhere': [
    ...broken([address, city], at('广州市内环路1号')),
    // Districts are known by their name alone where they are cities or counties.
    ...kept(at('天河区样本路1号'), at('沙市区样本路1号')),
  ],
  'address-other-district': [
    ...broken([address, district], { ...chaoyang, [address]: '北京市市辖区海淀区样本路1号' }),
    ...broken([address, district], { ...yuzhong, [address]: '重庆市县丰都县样本路1号' }),
  ],
  'approval-number-idle': kept({ [types]: ['24'], [numbers]: [' '] }),
  'account-subject-signs': [
    [{ [subjectName]: '示例—领航公司' }, [subjectName], ofCompany, { accountSubject: '示例-领航公司' }],
  ],
  'validity-years-of-age': [
    ...kept({ [number]: '440305198604120001' }),
    ...kept({ [type]: '41', [number]: '810000199001010000', [start]: '20240101', [end]: '20290101' }),
    ...broken([end], { [number]: idNumber('440305', '20200101'), [start]: '20200101', [end]: '20400101' }),
  ],
  'validity-years': kept({ [start]: '20200101', [end]: '20200101' }),
  'person-two-numbers': kept({ [legalName]: '陈示例' }),
  'address-thin': [...kept({ [address]: '样本' }), ...broken([address], { [address]: '示例村样本路' })],
  'address-placeholder': kept({ [address]: '样本路1号（门牌同上' }, { [address]: '样本路1号（无' }),
  'address-hidden-signs': kept({ [address]: '示例街道样本路100号\n' }),
  'certificate-address-twice': kept({ [printed]: '深圳市南山区样本路5号，南山区南山区' }),
  'applet-name-trade': [
    ...broken([name], ...named('出版', '电子书', '网络小说', '时政', '医院', '问诊', '药品', '药店', '医疗器械')),
    ...broken(
      [name],
      ...named('论坛', '社区', '影视', '电影', '电视', '直播', '网约车', '贷款', '银行', '证券', '股票'),
    ),
    ...broken([name], ...named('佛教', '道教', '基督', '伊斯兰', '宗教', '寺院', '学科培训', '中小学', '保险')),
    ...kept(...named('出版').map((one) => ({ ...one, [types]: ['2'], [numbers]: ['示例1号'] }))),
    ...kept(...named('社区').map((one) => ({ ...one, [types]: ['6'], [numbers]: ['示例1号'] }))),
    ...kept(...named('直播').map((one) => ({ ...one, [types]: ['10'], [numbers]: ['示例1号'] }))),
    ...kept(...named('寺院').map((one) => ({ ...one, [types]: ['15'], [numbers]: ['示例1号'] }))),
  ],
  'applet-name-place': [
    // An autonomous prefecture is nobody's first word; a city is.
    [{ [name]: '示例延边朝鲜族自治州' }, [], ofPerson],
    [{ [name]: '示例延吉' }, [], ofPerson],
  ],
  'applet-name-length': broken([name], { [name]: 'A' }),
  'applet-name-signs': kept({ [name]: '示例预约\n' }),
  'approval-number-filler': broken(['icp_applets.base_info.nrlx_details[0].code'], {
    [types]: ['9'],
    [numbers]: ['123'],
  }),
  'services-approval': kept({ [services]: ['41'], [types]: ['1', '6'], [numbers]: ['1号', '2号'] }),
  'film-type': [
    [{}, [film], ofCompany, { files: { [film]: { type: 'application/video/mp4', bytes: 1 } } }],
    [{}, [], ofCompany, { files: { [film]: { type: 'video/mp4', bytes: 1 } } }],
  ],
  'person-name-title': [
    ...kept({ [principalName]: '样本陈先生' }, { [principalName]: '陈先生样本' }),
    ...broken([principalName], { [principalName]: '陈先生' }),
  ],
  'person-name-signs': broken([principalName], { [principalName]: '1陈示例' }),
  'home-return-permit-number': broken(
    [number],
    { [type]: '14', [number]: 'XH00000000' },
    { [type]: '14', [number]: 'H00000000A' },
  ),
  'permanent-resident-number': broken(
    [number],
    { [type]: '30', [number]: 'XABC110000000000' },
    { [type]: '30', [number]: 'ABC1100000000001' },
  ),
  'organisation-code': broken(
    [code],
    ...['XMA5DEM004', 'MA5DEM0044'].map((text) => ({
      [kind]: '10',
      'icp_subject.organize_info.certificate_type': '18',
      [code]: text,
    })),
  ),
  'account-subject-differs': [
    [{ [subjectName]: '示例（个体工商户）小吃店' }, [subjectName], ofCompany, { accountSubject: '示例小吃店' }],
  ],
};
