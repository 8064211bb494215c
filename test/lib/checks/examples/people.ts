import type { FieldId } from '../../../../lib/fields/index.ts';
import type { Saved } from '../../../../lib/fields/saved.ts';
import type { checksPeopleZhCN } from '../../../../lib/texts/checks-people.zh-CN.ts';
import { ofCompany, ofPerson } from '../drafts.ts';
import type { Example } from './example.ts';

const sp = 'icp_subject.principal_info';
const ap = 'icp_applets.principal_info';
const org = 'icp_subject.organize_info';
const legal = 'icp_subject.legal_person_info';
const subject = 'icp_subject.base_info';

const name = `${sp}.name` as const;
const number = `${sp}.certificate_number` as const;
const type = `${sp}.certificate_type` as const;
const start = `${sp}.certificate_validity_date_start` as const;
const end = `${sp}.certificate_validity_date_end` as const;
const letter = `${sp}.authorization_letter` as const;
const address = `${subject}.address` as const;
const printed = `${org}.certificate_address` as const;
const province = `${subject}.province` as const;
const city = `${subject}.city` as const;
const district = `${subject}.district` as const;
const kind = `${subject}.type` as const;
const code = `${org}.certificate_number` as const;
const codeType = `${org}.certificate_type` as const;
const permit = 'icp_subject.personal_info.residence_permit';
const same = 'ui.applet_principal_same_as_subject';

const is = (
  id: FieldId,
  good: readonly string[],
  bad: readonly string[],
  more: Saved = {},
  draft = ofCompany,
): Example[] => [
  ...good.map((text): Example => [{ ...more, [id]: text }, [], draft]),
  ...bad.map((text): Example => [{ ...more, [id]: text }, [id], draft]),
];
const at = (of: string, inCity: string, inDistrict: string): Saved => ({
  [province]: of,
  [city]: inCity,
  [district]: inDistrict,
});
const scans = (...ids: FieldId[]) => ({ scans: new Set<FieldId>(ids) });
const idCard = `${org}.certificate_photo` as FieldId;

// Born on 21 and 22 November of 2010, 2008: 16 and 18 on the day of the tests, and a day short of it.
const at16 = '110105201011210008';
const below16 = '110105201011220003';
const at18 = '110105200811210001';
const below18 = '110105200811220007';
const ofHongKong = '810000199001010000';
const ofTaiwan = '830000199001010004';
const permitOfHongKong = 'H00000000';
const jiangsu = { [province]: '320000' };
const hunan = { [province]: '430000' };
const guizhou = { [province]: '520000' };
const noLegal = { [`${legal}.name`]: '', [`${legal}.certificate_number`]: '' };
const oneName = { [`${ap}.name`]: '陈示例' };
const oneNumber = { [`${ap}.certificate_number`]: '440305198604120000' };
/** The same changes in several provinces. */
const inEach = (
  provinces: readonly string[],
  changes: Saved,
  broken: string[],
  ...more: [Saved?, Example[3]?]
): Example[] => provinces.map((of): Example => [{ ...changes, [province]: of }, broken, ...more]);
// By the guides for each province, as read for lib/checks/bureau-wants.ts.
const legalOnly = ['130000', '140000', '150000', '310000', '330000', '410000', '430000', '450000', '520000'];
const legalOnlyWest = ['630000', '640000', '650000'];
const legalUsual = ['110000', '120000', '350000', '420000', '440000', '610000', '620000'];
const from18 = ['120000', '130000', '350000', '430000'];
const from16 = ['320000', '440000'];
const noOutsiders = ['140000', '150000', '450000', '620000', '630000', '640000', '650000'];
const withPermit = ['310000', '330000', '350000', '420000', '440000'];
const outside = '湖南省长沙市岳麓区示例街道样本路5号';

/** The rules told in texts/checks-people, with what must and what must not break them. */
export const peopleExamples: Record<keyof typeof checksPeopleZhCN, Example[]> = {
  'person-name-spaces': [
    ...is(name, ['陈示例', 'Sample Chen', '示例 Sample', '阿依 · 示例', ' 陈示例 '], ['陈 示例', '陈\u3000示例']),
    ...is(`${subject}.name`, ['示例 科技有限公司'], []),
    ...is(`${subject}.name`, [], ['周 示例'], {}, ofPerson),
    ...is(`${legal}.name`, [], ['赵 样本']),
  ],
  'person-name-dot': is(
    name,
    ['阿依·示例', 'Li-Sample Chen', 'A. Sample', '陈示例', '陈示例.'],
    ['阿依.示例', '阿依•示例', '阿依・示例', '阿依．示例', '阿依-示例', '阿依 · 示例'.replace('·', '•')],
  ),
  'person-name-signs': [
    ...is(
      name,
      ['陈示例', '阿依·示例', "O'Sample", 'SAMPLE, LI', 'Żółć Sample', '123', '𠮷样本', '〇样本'],
      ['陈示例（法人）', '陈示例1', '陈示例/林样本', '陈示例：经理'],
    ),
    ...is(`${subject}.name`, ['示例（深圳）有限公司'], []),
    ...is(`${subject}.name`, [], ['周示例2'], {}, ofPerson),
  ],
  'person-name-title': is(name, ['陈示例', '陈先', '欧阳示例'], ['陈先生', '欧阳女士', '陈经理']),
  'person-name-latin': [
    ...is(name, ['陈示例', '阿依·示例'], ['Sample Chen', '陈C']),
    ...is(name, ['Sample Chen'], [], { [type]: '7' }),
    ...is(name, ['Sample Chen'], [], { [type]: '' }),
    ...is(`${legal}.name`, [], ['Sample Zhao']),
    ...is(`${legal}.name`, ['Sample Zhao'], [], { [`${legal}.certificate_number`]: 'E00000000' }),
  ],

  'individual-name': [
    [{ [name]: '周样本' }, [`${subject}.name`, name], ofPerson],
    [{ [name]: '' }, [], ofPerson],
    [{ [`${subject}.name`]: '阿依.示例', [name]: '阿依·示例' }, [], ofPerson],
    [{ [`${subject}.name`]: '公司' }, []],
  ],
  'individual-certificate': [
    [{ [type]: '7' }, [codeType, type], ofPerson],
    [{ [type]: '' }, [], ofPerson],
    [{ [type]: '7' }, []],
  ],
  'individual-number': [
    [{ [number]: '440305198604120000' }, [code, number], ofPerson],
    [{ [number]: '' }, [], ofPerson],
    [{ [code]: '44030419681116000x', [number]: '44030419681116000X' }, [], ofPerson],
    [{}, []],
  ],
  'person-two-names': [
    [oneNumber, [name, `${ap}.name`]],
    [{ ...oneNumber, ...oneName }, []],
    [{ ...oneNumber, [`${ap}.name`]: '' }, []],
    [{ ...oneNumber, [same]: '1' }, []],
    [{ [`${legal}.certificate_number`]: '440305198604120000' }, [name, `${legal}.name`]],
    [{ [`${legal}.certificate_number`]: '44030419681116000x' }, [`${ap}.name`, `${legal}.name`]],
    [{ ...oneNumber, [name]: '阿依·示例', [`${ap}.name`]: '阿依.示例' }, []],
  ],
  'person-two-numbers': [
    [oneName, [number, `${ap}.certificate_number`]],
    [{ ...oneName, ...oneNumber }, []],
    [{ ...oneName, [number]: '' }, []],
    [{ ...oneName, [same]: '1' }, []],
  ],
  'legal-representative-number': [
    [{ [`${legal}.name`]: '陈示例' }, [number, `${legal}.certificate_number`]],
    [{ [`${legal}.name`]: '林样本' }, [`${ap}.certificate_number`, `${legal}.certificate_number`]],
    [{ [`${legal}.name`]: '陈示例', [`${legal}.certificate_number`]: '440305198604120000' }, []],
    [{ [`${legal}.name`]: '陈示例', [`${legal}.certificate_number`]: '' }, []],
  ],

  'certificate-mistaken': [
    ...['7', '11', '14', '30', '41', '42'].map((of): Example => [{ [type]: of }, [number, type]]),
    [{ [type]: '2' }, []],
    [{ [type]: '' }, []],
    [{ [type]: '2', [number]: ofHongKong }, [number, type]],
    [{ [type]: '41', [number]: ofHongKong }, []],
    [{ [type]: '42', [number]: ofHongKong }, [number, type]],
    [{ [type]: '42', [number]: ofTaiwan }, []],
    [{ [type]: '41', [number]: ofTaiwan }, [number, type]],
    [{ [type]: '2', [number]: permitOfHongKong }, [number, type]],
    [{ [type]: '11', [number]: permitOfHongKong }, [number, type]],
    [{ [type]: '14', [number]: permitOfHongKong }, []],
    [{ [type]: '7', [number]: permitOfHongKong }, []],
    [{ [type]: '7', [number]: 'E00000000' }, []],
    [{ [type]: '7', [number]: '91440300MA5DEM004J' }, [number, type]],
    [{ [type]: '2', [number]: '440305198604120001' }, []],
    [{ [type]: '30', [number]: '911124198108030024' }, []],
    [{ [code]: '110105198509200005' }, [code, codeType]],
    [{ [code]: '110105198509200006' }, []],
  ],
  'credit-code-bearer': [
    [{ [kind]: '2' }, [code, kind]],
    [{ [kind]: '6' }, [code, kind]],
    [{ [kind]: '17' }, []],
    [{ [kind]: '4', [code]: '53440300MA5DEM004G' }, [code, kind]],
    [{ [kind]: '10', [code]: '53440300MA5DEM004G' }, []],
    [{ [kind]: '4', [code]: '53440300MA5DEM004K' }, []],
    [{ [kind]: '', [code]: '53440300MA5DEM004G' }, []],
  ],
  'credit-code-business': [
    [{}, [], ofCompany, { individualBusiness: false }],
    [{}, [code], ofCompany, { individualBusiness: true }],
    [{}, []],
    [{ [code]: '53440300MA5DEM004G' }, [], ofCompany, { individualBusiness: true }],
  ],

  'age-lowest': [
    ...is(number, [at16, '440305198604120000', '11010520101122000X', ''], [below16]),
    [{ [number]: below16 }, [], ofCompany, { today: '2026-11-22' }],
    [{ [number]: at16 }, [number], ofCompany, { today: '2026-11-20' }],
    [{ [`${ap}.certificate_number`]: below16 } as Saved, [`${ap}.certificate_number`]],
    [{ [number]: '110105201002290009' }, []],
    [{ [type]: '41', [number]: '810000201011220001' }, [number]],
  ],
  'age-of-province': [
    ...inEach(from18, { [number]: below18 }, [number]),
    ...inEach([...from18, ...from16], { [number]: at18 }, []),
    ...inEach(from16, { [number]: at16 }, []),

    ...is(number, [at18, below16], [below18, at16], hunan),
    ...is(number, [below18, at16], [], jiangsu),
    ...is(number, [below18], [], { [province]: '110000' }),
    [{ ...hunan, [number]: below18 }, [], ofCompany, { today: '2026-11-22' }],
  ],
  'age-usual': [
    ...inEach([...from18, ...from16], { [number]: below18 }, []),

    ...is(number, [at18, below16], [below18, at16], { [province]: '110000' }),
    ...is(number, [at18], [below18], { [province]: '' }),
    ...is(number, [below18], [], hunan),
    ...is(number, [below18, at16], [], jiangsu),
    // Born on 29 February: 18 from 1 March on.
    [{ [province]: '110000', [number]: '110105200802290003' }, [number], ofCompany, { today: '2026-02-28' }],
    [{ [province]: '110000', [number]: '110105200802290003' }, [], ofCompany, { today: '2026-03-01' }],
  ],
  'age-income-proof': [
    ...is(number, [at18, below16], [below18, at16], jiangsu, ofPerson),
    ...is(number, [below18], [], jiangsu),
    ...is(number, [at16], [], { [province]: '440000' }, ofPerson),
  ],

  'validity-before-birth': [
    [{ [start]: '19860411' }, [start]],
    [{ [start]: '19860412' }, []],
    [{ [start]: '19860411', [number]: '440305198604120001' }, []],
    [{ [start]: '19860411', [type]: '7' }, []],
    [{ [start]: '19891231', [type]: '41', [number]: ofHongKong }, [start]],
  ],
  'validity-first-generation': [
    [{ [start]: '20031231' }, [start]],
    [{ [start]: '20040101' }, []],
    [{ [start]: '20031231', [type]: '7' }, []],
  ],
  'validity-years': [
    ...is(end, ['20230610', '20280610', '20380610', '长期', '20170610'], ['20380611', '20330610', '20380609']),
    [{ [type]: '7', [end]: '20330101' }, []],
    [{ [start]: '20160229', [end]: '20260228' }, []],
    [{ [start]: '20160229', [end]: '20260301' }, []],
    [{ [start]: '20160229', [end]: '20260302' }, [end]],
  ],
  'validity-long-term-young': [
    [{ [end]: '长期' }, [end]],
    [{ [end]: '长期', [start]: '20320411' }, [end]],
    [{ [end]: '长期', [start]: '20320412' }, []],
    [{ [end]: '长期', [number]: '440305198604120001' }, []],
    [{ [end]: '长期', [type]: '7' }, []],
    [{ [`${ap}.certificate_validity_date_start`]: '20141115' } as Saved, [`${ap}.certificate_validity_date_end`]],
    [{ [`${ap}.certificate_validity_date_start`]: '20141116' } as Saved, []],
  ],
  'validity-years-of-age': [
    [{ [start]: '20180610', [end]: '20180610' }, []],
    [{ [start]: '19860411', [end]: '19960411' }, []],
    [{ [start]: '19860412', [end]: '19960412' }, [end]],

    [{ [start]: '20120411', [end]: '20220411' }, []],
    [{ [start]: '20120412', [end]: '20220412' }, [end]],
    [{ [start]: '20120412', [end]: '20320412' }, []],
    [{ [start]: '20120411', [end]: '20320411' }, [end]],
    [{ [start]: '20180610', [end]: '20230610' }, [end]],
    [{ [number]: at16, [start]: '20261120', [end]: '20311120' }, []],
    [{ [number]: at16, [start]: '20261121', [end]: '20311121' }, [end]],
    [{ [number]: at16, [start]: '20261121', [end]: '20361121' }, []],
    [{ [start]: '20320412', [end]: '20520412' }, [end]],
    [{ [start]: '20180610', [end]: '20380611' }, []],
    [{ [start]: '20180610', [end]: '20230610', [number]: '440305198604120001' }, []],
  ],
  'validity-long-term-abroad': [
    ...is(end, ['20280610'], ['长期'], { [type]: '14', [number]: permitOfHongKong }),
    ...is(end, [], ['长期'], { [type]: '41', [number]: ofHongKong }),
    ...is(end, ['长期'], [], { [type]: '' }),
    ...is(end, ['长期'], []),
  ],

  'address-elsewhere': [
    [{ [address]: '广东省广州市天河区示例路1号' }, [address, city]],
    [{ [address]: '广州市示例路1号' }, [address, city]],
    [{ [address]: '湖南省长沙市示例路1号' }, [address, province]],
    [{ [address]: '湖南长沙市示例路1号' }, [address, province]],
    [{ [address]: '长沙市示例路1号' }, [address, province]],
    [{ [address]: '昆山市示例路1号' }, [address, province]],
    [{ [address]: '香港特别行政区示例路1号' }, [address, province]],
    ...[
      '深圳市南山区示例路1号',
      '广州路1号',
      '湖南大厦1号',
      '上海路1号',
      '北京市场2楼',
      '云南省道214号',
      '广州市民中心1楼',
      '朝阳区示例路1号',
      '示例市示例路1号',
    ].map((text): Example => [{ [address]: text }, []]),
    [{ [address]: '长沙市示例路1号', ...at('', '', '') }, []],
    [{ [address]: '广州市示例路1号', [city]: '' }, []],
    // A prefecture of one province that begins like another province.
    [{ [address]: '海南藏族自治州共和县示例路1号', ...at('630000', '632500', '632521') }, []],
    [{ [address]: '北京市北京市朝阳区示例路1号' }, [], ofPerson],
    [{ [address]: '重庆市丰都县示例路1号', ...at('500000', '500100', '500101') }, []],
    // Counties right below a province; cities whose county has moved to another since.
    [{ [address]: '河南省济源市示例路1号', ...at('410000', '419000', '419001') }, []],
    [{ [address]: '济源市示例路1号', ...at('410000', '410300', '410302') }, [address, city]],
    [{ [address]: '资阳市简阳市示例路1号', ...at('510000', '510100', '510185') }, []],
    [{ [address]: '资阳市雁江区示例路1号', ...at('510000', '510100', '510185') }, [address, city]],
  ],
  'address-other-district': [
    [{ [address]: '福田区示例路1号' }, [address, district]],
    [{ [address]: '深圳市福田区示例路1号' }, [address, district]],
    [{ [address]: '南山区示例路1号' }, []],
    [{ [address]: '福田区政府大楼1号' }, []],
    [{ [address]: '福田区示例路1号', [district]: '' }, []],
    [{ [address]: '浦东新区示例路1号', ...at('310000', '310100', '310101') }, [address, district]],
    [{ [address]: '城区中心路1号', ...at('140000', '140300', '140303') }, []],
  ],
  'address-repeats-region': [
    ...is(
      address,
      [
        '示例街道样本路1号',
        '深圳大道1号',
        '深圳路1号',
        '深圳市民中心1号',
        '南山区政府大楼1号',
        '福田区示例路1号',
        '广东大厦1号',
        '粤海街道1号',
        '广州市示例路1号',
      ],
      [
        '广东省示例路1号',
        '广东省深圳市示例路1号',
        '广东省深圳市南山区示例路1号',
        '广东深圳南山区示例路1号',
        '深圳市南山区示例路1号',
        '南山区示例路1号',
        '广东 深圳市 南山区 示例路1号',
      ],
    ),
    ...is(address, ['深圳市南山区示例路1号'], [], at('', '', '')),
    ...is(address, ['深圳市南山区示例路1号'], ['深圳市示例路1号'], { [district]: '' }),
    ...is(address, ['朝阳门示例胡同1号'], ['北京市朝阳区示例胡同1号', '朝阳区示例胡同1号'], {}, ofPerson),
    ...is(address, [], ['石河子市示例路1号', '新疆石河子市1号'], at('650000', '659000', '659001')),
    ...is(address, [], ['恩施州恩施市示例路1号'], at('420000', '422800', '422801')),
    ...is(address, ['城区示例路1号'], ['阳泉市城区示例路1号'], at('140000', '140300', '140302')),
    ...is(address, ['古镇镇示例路1号'], ['中山市古镇镇示例路1号'], at('440000', '442000', '442022')),
  ],
  'certificate-address-elsewhere': [
    [{ [printed]: '广州市天河区示例路1号' }, [printed, city]],
    [{ [printed]: outside }, [printed, province]],
    ...['示例街道样本路1号', '深圳市福田区示例路1号', '广东省深圳市示例路1号', '自贸区示例路1号'].map(
      (text): Example => [{ [printed]: text }, []],
    ),
    [{ [printed]: outside, [kind]: '' }, []],
    [{ [printed]: outside, [kind]: '16' }, [printed, province]],
    // An individual may file elsewhere with a residence permit.
    [{ [printed]: outside }, [], ofPerson],
  ],
  'certificate-address-other-district': [
    [{ [printed]: '深圳市福田区示例路1号' }, [printed, district]],
    [{ [printed]: '深圳市南山区示例路1号' }, []],
    [{ [printed]: '深圳市旧区示例路1号' }, []],
    [{ [printed]: '北京市海淀区示例路1号' }, [], ofPerson],
  ],
  'certificate-address-twice': is(
    printed,
    ['吉林省吉林市船营区示例路1号', '北京市朝阳区示例路1号', '重庆市石柱土家族自治县示例路1号'],
    ['北京市北京市朝阳区示例路1号', '广东省深圳市深圳市南山区1号', '北京市市辖区朝阳区示例路1号', '南山区南山区1号'],
  ),
  'address-hidden-signs': [
    ...is(printed, ['示例路1号 A座', ' 示例路1号'], ['示例路\u200b1号', '示例路\n1号', '示例路  1号']),
    ...is(address, ['示例路1号 A座'], ['示例路\t1号']),
  ],
  'address-placeholder': [
    ...is(
      printed,
      ['同安路1号', '无锡路1号', '见山路1号'],
      ['同上', '同通讯地址', '无', '见营业执照', '-', '详细地址'],
    ),
    ...is(address, ['示例路1号'], ['同证件住所']),
  ],
  'address-thin': is(
    address,
    ['示例路1号', '样本', '样本村', '样本村三组', '示例路一号', '示例街道样本路１号', '无', '示例大厦十二层'],
    ['示例街道', '示例大厦', '样本路'],
  ),
  'district-is-zone': [
    ...is(district, ['130102', '310115', '120116', ''], ['130171', '320571']),
    ...is(district, ['220106', '411402'], []),
  ],
  'zone-needs-district': [
    [{ [printed]: '示例市高新技术产业开发区1号', [district]: '' }, [printed]],
    [{ [printed]: '天津自贸区示例路1号', [district]: '' }, [printed]],
    [{ [printed]: '示例市高新技术产业开发区1号' }, []],
    [{ [printed]: '上海市浦东新区示例路1号', [district]: '' }, []],
  ],

  'principal-not-legal': [
    ...inEach([...legalOnly, ...legalOnlyWest], {}, [name, `${legal}.name`]),
    ...inEach([...legalUsual, '210000', '320000', '340000', '460000'], {}, []),

    [hunan, [name, `${legal}.name`]],
    [{ ...hunan, ...noLegal }, []],
    [{ ...hunan, [`${legal}.certificate_number`]: '440305198604120000' }, []],
    [{ ...hunan, [`${legal}.certificate_number`]: '', [`${legal}.name`]: '陈示例' }, []],
    [{ [province]: '440000' }, []],
    [{ ...hunan }, [], ofPerson],
    [{ [province]: '140000' }, [name, `${legal}.name`]],
    // From abroad: somebody else is wanted there.
    [{ [province]: '140000', [`${legal}.certificate_number`]: permitOfHongKong }, []],
    [{ [province]: '140000', [`${legal}.certificate_number`]: ofHongKong }, []],
    [{ ...hunan, [`${legal}.certificate_number`]: permitOfHongKong }, [name, `${legal}.name`]],
  ],
  'principal-letter': [
    ...inEach([...legalUsual, '320000', '340000', '460000'], {}, [letter, name], ofCompany, scans(idCard)),
    ...inEach([...legalOnly, ...legalOnlyWest, '210000'], {}, [], ofCompany, scans(idCard)),

    [{}, [letter, name], ofCompany, scans(idCard)],
    [{}, [], ofCompany, scans(idCard, letter)],
    [{}, [], ofCompany, scans()],
    [{}, []],
    [hunan, [], ofCompany, scans(idCard)],
    [noLegal, [], ofCompany, scans(idCard)],
    [{ [province]: '460000' }, [letter, name], ofCompany, scans(idCard)],
    [jiangsu, [letter, name], ofCompany, scans(idCard)],
  ],
  'principals-not-one': [
    [jiangsu, [name, `${ap}.name`]],
    [{ [province]: '340000' }, [name, `${ap}.name`]],
    [{ ...jiangsu, [same]: '1' }, []],
    [{ ...jiangsu, ...oneNumber }, []],
    [{ ...jiangsu, ...noLegal }, []],
    [{ [province]: '440000' }, []],
  ],
  'principal-without-id-card': [
    [{ [province]: '140000', [type]: '14' }, [type]],
    [{ [province]: '140000' }, []],
    [{ [province]: '140000', [type]: '' }, []],
    [{ [province]: '140000', [type]: '14', [kind]: '' }, []],
    [{ [type]: '14' }, []],
    [{ [province]: '140000', [type]: '14' }, [], ofPerson],
  ],
  'individual-without-id-card': [
    ...is(codeType, ['2', '11', '14', '41', '42'], ['7', '30'], { [province]: '130000' }, ofPerson),
    ...is(codeType, ['2'], ['7', '11', '14', '30', '41', '42'], { [province]: '140000' }, ofPerson),
    ...is(codeType, ['7'], [], {}, ofPerson),
    ...is(codeType, ['7'], [], { [province]: '130000' }),
  ],
  'outsider-refused': [
    ...inEach(noOutsiders, { [printed]: '辽宁省示例路1号' }, [printed, province], ofPerson),
    ...inEach([...withPermit, '370000', '120000'], { [printed]: '辽宁省示例路1号' }, [], ofPerson),

    [{ ...at('450000', '450100', '450103') }, [printed, province], ofPerson],
    [{ ...at('450000', '450100', '450103'), [printed]: '广西南宁市青秀区示例路1号' }, [], ofPerson],
    // Its first digits tell where the number was issued, not where its bearer lives.
    [{ ...at('450000', '450100', '450103'), [printed]: '示例街道样本路1号' }, [], ofPerson],
    [{ ...at('450000', '450100', '450103'), [printed]: '' }, [], ofPerson],
    [{ ...at('120000', '120100', '120101') }, [], ofPerson],
    [{ ...at('450000', '450100', '450103') }, []],
    [{ ...at('630000', '632500', '632521'), [printed]: '海南藏族自治州共和县示例路1号' }, [], ofPerson],
  ],
  'outsider-permit': [
    ...inEach(withPermit, {}, [permit], ofPerson, scans(idCard)),
    ...inEach([...noOutsiders, '210000'], {}, [], ofPerson, scans(idCard)),

    [at('310000', '310100', '310101'), [permit], ofPerson, scans(idCard)],
    [at('310000', '310100', '310101'), [], ofPerson, scans(idCard, permit)],
    [at('310000', '310100', '310101'), [], ofPerson],
    [{}, [], ofPerson, scans(idCard)],
    [at('370000', '370100', '370102'), [], ofPerson, scans(idCard)],
    [at('120000', '120100', '120101'), [], ofPerson, scans(idCard)],
  ],
  'outsider-permit-or-student-card': [
    [at('370000', '370100', '370102'), [permit], ofPerson, scans(idCard)],
    [at('370000', '370100', '370102'), [], ofPerson, scans(idCard, permit)],
    [at('370000', '370100', '370102'), [], ofPerson],
    [at('310000', '310100', '310101'), [], ofPerson, scans(idCard)],
  ],
  'addresses-two-cities': [
    ...inEach(['130000', '410000', '520000'], {}, [printed, address], ofPerson),
    ...inEach(['210000', '440000'], {}, [], ofPerson),

    [{ ...at('520000', '520100', '520102'), [printed]: '贵州省遵义市红花岗区示例路1号' }, [printed, address], ofPerson],
    [{ ...at('520000', '520100', '520102'), [printed]: '贵州省贵阳市云岩区示例路1号' }, [], ofPerson],
    [{ ...at('520000', '520100', '520102') }, [printed, address], ofPerson],
    [{ ...at('520000', '520100', '520102'), [printed]: '示例路1号' }, [], ofPerson],
    [{ ...at('520000', '520100', '520102'), [address]: '' }, [], ofPerson],
    [{ ...at('530000', '530100', '530102') }, [], ofPerson],
    [{ ...guizhou }, []],
  ],
  'emergency-user': [
    ...['应急手机号由配偶样本先生使用。', '紧急联系电话：同事样本女士'].map(
      (text): Example => [{ [province]: '120000', [`${subject}.comment`]: text }, []],
    ),
    ...['', '应急手机号已填写。', '本人的配偶样本先生。'].map(
      (text): Example => [
        { [province]: '120000', [`${subject}.comment`]: text },
        [`${subject}.comment`, `${sp}.emergency_contact`],
      ],
    ),
    [{ [province]: '120000', [`${subject}.comment`]: '', [`${sp}.emergency_contact`]: '' }, []],
    [{ [`${subject}.comment`]: '' }, []],
  ],
  'province-paper': [
    [
      jiangsu,
      ['icp_materials.authenticity_responsibility_letter', 'icp_materials.authenticity_commitment_letter'],
      ofCompany,
      scans(idCard),
    ],
    [
      jiangsu,
      ['icp_materials.authenticity_commitment_letter'],
      ofCompany,
      scans('icp_materials.authenticity_responsibility_letter'),
    ],
    [jiangsu, []],
    [{}, ['icp_materials.commitment_letter'], ofCompany, scans(idCard)],
    [{}, [], ofCompany, scans('icp_materials.commitment_letter')],
    [{ [province]: '360000' }, [], ofCompany, scans(idCard)],
    [{ [province]: '360000', [kind]: '3' }, ['icp_materials.subject_other_materials'], ofCompany, scans(idCard)],
    [hunan, [], ofCompany, scans(idCard)],
    [hunan, [], ofCompany, { ...scans(idCard), others: { filed: 0 } }],
    [hunan, ['icp_materials.website_construction_proposal'], ofCompany, { ...scans(idCard), others: { filed: 1 } }],
    [{ [province]: '310000' }, [], ofCompany, { ...scans(idCard), others: { filed: 28 } }],
    [
      { [province]: '310000' },
      ['icp_materials.website_construction_proposal'],
      ofCompany,
      { ...scans(idCard), others: { filed: 29 } },
    ],
  ],
  'subject-change-refused': [
    [{ [province]: '510000' }, [province], ofCompany, { kind: 'change_subject' }],
    [{ [province]: '610000' }, [province], ofCompany, { kind: 'change_both' }],
    [{ [province]: '510000' }, [], ofCompany, { kind: 'change_service' }],
    [{ [province]: '510000' }, []],
    [{}, [], ofCompany, { kind: 'change_subject' }],
  ],
};
