import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaste } from '../../../lib/checks/paste.ts';
import { fieldIds, fields } from '../../../lib/fields/index.ts';
import { kinds } from '../../../lib/fields/kinds.ts';

const short: [string, string][] = [
  ['icp_subject.principal_info', 'sp'],
  ['icp_applets.principal_info', 'ap'],
  ['icp_subject.legal_person_info', 'legal'],
  ['icp_subject.organize_info', 'org'],
  ['icp_subject.base_info', 'subject'],
  ['icp_applets.base_info', 'applet'],
];
const shorter = (id: string): string => {
  const [path = '', name = id] = short.find(([start]) => id.startsWith(`${start}.`)) ?? [];
  return path ? name + id.slice(path.length) : id;
};
const read = (text: string, options = {}) => {
  const { found, unknown, unnamed } = readPaste(text, options);
  return { found: Object.fromEntries(found.map(({ id, raw }) => [shorter(id), raw])), unknown, unnamed };
};

const idOfChen = { 'sp.certificate_type': '2', 'sp.certificate_number': '440305198604120000' };
const nanshan = { 'subject.province': '440000', 'subject.city': '440300', 'subject.district': '440305' };

const examples: [what: string, pasted: string, found: Record<string, unknown>, unknown?: string[]][] = [
  ['one line', '姓名：周示例 手机：13500135005', { 'sp.name': '周示例', 'sp.mobile': '13500135005' }],
  [
    'commas, full width, spaces in a number',
    '姓名:周示例，手机号：１３５ ００１３ ５００５；邮箱：zhou@sample-pilot.example。',
    { 'sp.name': '周示例', 'sp.mobile': '13500135005', 'sp.email': 'zhou@sample-pilot.example' },
  ],
  ['no colons', '姓名 周示例 手机 13500135005', { 'sp.name': '周示例', 'sp.mobile': '13500135005' }],
  [
    'labels glued to their numbers',
    '手机13800138001邮箱：chen@sample-pilot.example',
    { 'sp.mobile': '13800138001', 'sp.email': 'chen@sample-pilot.example' },
  ],
  ['bare values', '440305198604120000\n+86 138-0013-8001', { ...idOfChen, 'sp.mobile': '13800138001' }],
  ['bare mobile', '13800138001', { 'sp.mobile': '13800138001' }],
  ['bare credit code', '91440300ma5dem004j', { 'org.certificate_number': '91440300MA5DEM004J' }],
  ['an ID number with a wrong check digit', '440305198604120001', {}, ['440305198604120001']],
  ['a credit code with a wrong check digit', '91440300MA5DEM004K', {}, ['91440300MA5DEM004K']],
  ['a bare name is no name', '周示例 13500135005', { 'sp.mobile': '13500135005' }, ['周示例']],
  ['two bare mobiles', '13500135005\n13400134006', {}, ['13500135005', '13400134006']],
  ['a landline', '手机：0755-26000000', {}, ['手机：0755-26000000']],
  [
    'headings on lines of their own',
    '【主体负责人信息】\n姓名：陈示例\n手机：13800138001\n\n二、小程序负责人：\n姓名：林样本\n手机：13700137003',
    { 'sp.name': '陈示例', 'sp.mobile': '13800138001', 'ap.name': '林样本', 'ap.mobile': '13700137003' },
  ],
  [
    'a person before the colon, for the rest of the line',
    '主体负责人：陈示例 13800138001 440305198604120000\n小程序管理员：林样本，手机 13700137003',
    { 'sp.name': '陈示例', 'sp.mobile': '13800138001', ...idOfChen, 'ap.name': '林样本', 'ap.mobile': '13700137003' },
  ],
  [
    'after two people, a line of nobody',
    '主体负责人：陈示例\n小程序负责人：林样本\n手机：13800138001',
    { 'sp.name': '陈示例', 'ap.name': '林样本' },
    ['手机：13800138001'],
  ],
  [
    'one person named, the rest is theirs',
    '小程序负责人姓名：林样本\n手机：13700137003',
    { 'ap.name': '林样本', 'ap.mobile': '13700137003' },
  ],
  [
    'two names without headings',
    '姓名：陈示例\n手机：13800138001\n姓名：林样本',
    {},
    ['姓名：陈示例', '手机：13800138001', '姓名：林样本'],
  ],
  ['the same twice', '手机：13800138001\n手机号码：138 0013 8001', { 'sp.mobile': '13800138001' }],
  [
    'the legal representative',
    '法人：赵样本，身份证：43010219790815000x',
    { 'legal.name': '赵样本', 'legal.certificate_number': '43010219790815000X' },
  ],
  [
    'their phone is asked nowhere',
    '法人：赵样本，手机：13800138001',
    { 'legal.name': '赵样本' },
    ['手机：13800138001'],
  ],
  [
    'whose number is below the legal representative, nobody says',
    '法人：赵样本\n身份证号：440305198604120000',
    { 'legal.name': '赵样本' },
    ['身份证号：440305198604120000'],
  ],
  [
    'somebody the form does not know',
    '主体负责人：陈示例\n财务联系人\n手机：13600136004',
    { 'sp.name': '陈示例' },
    ['财务联系人', '手机：13600136004'],
  ],
  [
    'somebody else in the line',
    '主体负责人：陈示例，代办人：王样本，手机：13600136004',
    { 'sp.name': '陈示例' },
    ['代办人：王样本', '手机：13600136004'],
  ],
  [
    'a word of theirs before a label',
    '主体负责人：陈示例，财务手机：13600136004，邮箱：cw@sample-pilot.example',
    { 'sp.name': '陈示例' },
    ['财务手机：13600136004', '邮箱：cw@sample-pilot.example'],
  ],
  ['a label with a word of its own', 'QQ姓名：小样本', {}, ['QQ姓名：小样本']],
  [
    'the emergency contact is a person with a phone',
    '主体负责人：陈示例\n应急联系人：李样本\n电话：13900139002',
    { 'sp.name': '陈示例' },
    ['应急联系人：李样本', '电话：13900139002'],
  ],
  ['the emergency number', '应急手机：13900139002', { 'sp.emergency_contact': '13900139002' }],
  ['a company', '公司：示例领航（深圳）科技有限公司', { 'subject.name': '示例领航（深圳）科技有限公司' }],
  [
    'an address says the region',
    '注册地址：广东省深圳市南山区示例街道样本路100号，示例大厦A座',
    { ...nanshan, 'org.certificate_address': '广东省深圳市南山区示例街道样本路100号，示例大厦A座' },
  ],
  [
    'without its province',
    '营业执照住所：深圳市南山区示例街道1号',
    { ...nanshan, 'org.certificate_address': '深圳市南山区示例街道1号' },
  ],
  ['which address, nobody says', '地址：广东省深圳市南山区示例街道1号', {}, ['地址：广东省深圳市南山区示例街道1号']],
  ['a region', '省市区：广东 / 深圳 / 南山区', nanshan],
  [
    'a municipality',
    '地区：北京市朝阳区',
    { 'subject.province': '110000', 'subject.city': '110100', 'subject.district': '110105' },
  ],
  ['levels apart', '省份：广东\n城市：深圳\n区县：南山区', nanshan],
  ['a province alone', '省份：广东省', { 'subject.province': '440000' }],
  ['levels that do not fit', '省份：广东\n城市：杭州\n区县：南山区', {}, ['省份：广东', '城市：杭州', '区县：南山区']],
  ['a region that goes on', '地区：广东省深圳市南山区样本路', {}, ['地区：广东省深圳市南山区样本路']],
  [
    'a period to 长期',
    '主体负责人证件有效期：2018年6月10日至长期',
    { 'sp.certificate_validity_date_start': '20180610', 'sp.certificate_validity_date_end': '长期' },
  ],
  [
    'a period with dots',
    '身份证有效期：2018.06.10-2038.06.10',
    { 'sp.certificate_validity_date_start': '20180610', 'sp.certificate_validity_date_end': '20380610' },
  ],
  ['its end', '有效期至：2038/6/10', { 'sp.certificate_validity_date_end': '20380610' }],
  ['one day may be either end', '证件有效期：2038-06-10', {}, ['证件有效期：2038-06-10']],
  ['a day that does not exist', '有效期至：2038-02-30', {}, ['有效期至：2038-02-30']],
  ['a kind of subject', '主体类型：个体工商户', { 'subject.type': '4' }],
  ['a certificate of the subject', '证件类型：营业执照', { 'org.certificate_type': '1' }],
  ['a certificate of a person', '主体负责人证件类型：回乡证', { 'sp.certificate_type': '14' }],
  [
    'one name, several codes, until the subject tells',
    '主体证件类型：组织机构代码证',
    {},
    ['主体证件类型：组织机构代码证'],
  ],
  [
    'the subject tells',
    '单位性质：基金会\n主体证件类型：组织机构代码证',
    { 'subject.type': '10', 'org.certificate_type': '18' },
  ],
  [
    'whose number this is, its form says',
    '证件号码：91440300MA5DEM004J',
    { 'org.certificate_number': '91440300MA5DEM004J' },
  ],
  ['or does not', '证件号码：E00000000', {}, ['证件号码：E00000000']],
  ['services', '服务类目：工具、点餐', { 'applet.service_content_types': ['3', '33'] }],
  ['one of them unknown', '服务内容：工具、算命', {}, ['服务内容：工具、算命']],
  ['no pre-approval', '前置审批：不涉及', { 'applet.nrlx_details[].type': ['24'] }],
  [
    'the mini program',
    '小程序：示例预约助手 AppID：wx5a4d91e000000001',
    { 'applet.name': '示例预约助手', 'applet.appid': 'wx5a4d91e000000001' },
  ],
  [
    'a remark with colons of its own',
    '小程序备注：供员工预约会议室，功能：查询与提交',
    {},
    ['小程序备注：供员工预约会议室，功能：查询与提交'],
  ],
  ['a remark that goes on', '小程序备注：供员工预约会议室\n也可记账', {}, ['小程序备注：供员工预约会议室\n也可记账']],
  ['a remark of whom', '备注：供员工预约会议室使用', {}, ['备注：供员工预约会议室使用']],
  [
    'one person in both roles',
    '主体负责人：陈示例\n小程序负责人：同主体负责人',
    { 'sp.name': '陈示例', 'ui.applet_principal_same_as_subject': '1' },
  ],
  [
    'one heading for both',
    '主体负责人及小程序负责人\n姓名：陈示例',
    { 'sp.name': '陈示例', 'ui.applet_principal_same_as_subject': '1' },
  ],
  ['a name below the company is not its', '公司信息\n姓名：陈示例', {}, ['姓名：陈示例']],
  ['a value below its label', '姓名\n周示例\n手机\n13500135005', { 'sp.name': '周示例', 'sp.mobile': '13500135005' }],
  ['a name below its person', '小程序负责人\n林样本\n13700137003', { 'ap.name': '林样本', 'ap.mobile': '13700137003' }],
  ['a label with nothing', '姓名：周示例\n邮箱：', { 'sp.name': '周示例' }, ['邮箱']],
  ['not a name', '姓名：待补充', {}, ['姓名：待补充']],
  ['a remark in brackets', '手机：13500135005（微信同号）', { 'sp.mobile': '13500135005' }],
  [
    'a header and a row',
    '姓名\t手机\tQQ\n周示例\t13500135005\t10000',
    { 'sp.name': '周示例', 'sp.mobile': '13500135005' },
    ['QQ\t10000'],
  ],
  [
    'a second row is another client',
    '姓名\t手机\n周示例\t13500135005\n林样本\t13700137003',
    { 'sp.name': '周示例', 'sp.mobile': '13500135005' },
    ['林样本\t13700137003'],
  ],
  [
    'a header below merged headings',
    '主体负责人\t\t小程序负责人\t\n姓名\t手机\t姓名\t手机\n陈示例\t13800138001\t林样本\t13700137003',
    { 'sp.name': '陈示例', 'sp.mobile': '13800138001', 'ap.name': '林样本', 'ap.mobile': '13700137003' },
  ],
  [
    'a header with the person in each column',
    '公司名称\t法定代表人\t主体负责人姓名\t主体负责人手机号\n示例领航（深圳）科技有限公司\t赵样本\t陈示例\t13800138001',
    {
      'subject.name': '示例领航（深圳）科技有限公司',
      'legal.name': '赵样本',
      'sp.name': '陈示例',
      'sp.mobile': '13800138001',
    },
  ],
  [
    'labels beside values',
    '证件类型\t身份证\n证件号码\t440305198604120000\n"小程序名称"\t"示例\n助手"',
    { ...idOfChen, 'applet.name': '示例\n助手' },
  ],
  [
    'with a merged heading to the left',
    '主体负责人\t姓名\t陈示例\n\t手机\t13800138001\n小程序负责人\t姓名\t林样本',
    { 'sp.name': '陈示例', 'sp.mobile': '13800138001', 'ap.name': '林样本' },
  ],
  ['two pairs in a row', '姓名\t周示例\t手机\t13500135005', { 'sp.name': '周示例', 'sp.mobile': '13500135005' }],
  [
    'told in prose: whose phone it is, is not certain',
    '公司名称是示例领航，法人是赵样本，电话13800138001',
    {},
    ['公司名称是示例领航', '法人是赵样本', '电话13800138001'],
  ],
  [
    'a person who was not understood',
    '小程序负责人：林样本（新换的）的号\n身份证：44030419921116000X',
    {},
    ['小程序负责人：林样本（新换的）的号', '身份证：44030419921116000X'],
  ],
  [
    'a numbered list',
    '1、公司名称：示例领航（深圳）科技有限公司\n2. 主体负责人手机：13800138001',
    { 'subject.name': '示例领航（深圳）科技有限公司', 'sp.mobile': '13800138001' },
  ],
  [
    'a person, a name and a number between spaces',
    '主体负责人 陈示例 13800138001\n小程序负责人 林样本 13700137003',
    { 'sp.name': '陈示例', 'sp.mobile': '13800138001', 'ap.name': '林样本', 'ap.mobile': '13700137003' },
  ],
  [
    'the person in brackets',
    '手机（主体负责人）：13800138001\n手机（小程序负责人）：13700137003',
    { 'sp.mobile': '13800138001', 'ap.mobile': '13700137003' },
  ],
  ['a heading in brackets', '【小程序负责人】林样本 13700137003', { 'ap.name': '林样本', 'ap.mobile': '13700137003' }],
  ['another role is no name', '法人：赵样本\n主体负责人：同法人', { 'legal.name': '赵样本' }, ['主体负责人：同法人']],
  ['how one is called is no name', '姓名：王女士', {}, ['姓名：王女士']],
  [
    'two people under one heading',
    '主体负责人\n姓名：陈示例\n\n姓名：林样本\n手机：13700137003',
    {},
    ['姓名：陈示例', '姓名：林样本', '手机：13700137003'],
  ],
  [
    'a line drawn below a person',
    '主体负责人\n------\n姓名：陈示例\n------\n手机：13700137003',
    { 'sp.name': '陈示例' },
    ['手机：13700137003'],
  ],
  ['an ID card copied', '姓名：陈示例\n公民身份号码：440305198604120000', { 'sp.name': '陈示例', ...idOfChen }],
  ['nothing', ' \n\t\n', {}],
];

describe('readPaste', () => {
  it.each(examples)('%s: 「%s」', (_, pasted, found, unknown = []) => {
    const { found: told, unknown: left } = read(pasted);
    expect({ found: told, unknown: left.toSorted() }).toEqual({ found, unknown: unknown.toSorted() });
  });

  it('names rows whose person the text does not, and gives them to whom it is told', () => {
    const text = '公司：示例领航（深圳）科技有限公司\n姓名：周示例\n手机：13500135005';
    expect(read(text).unnamed.map(shorter)).toEqual(['sp.name', 'sp.mobile']);
    expect(read(text, { unnamed: 'appletPrincipal' }).found).toMatchObject({
      'ap.name': '周示例',
      'ap.mobile': '13500135005',
    });
  });

  it('keeps every word: found, unknown, or a heading', () => {
    const words = fc.constantFrom(
      ...[
        '姓名',
        '手机',
        '身份证号',
        '主体负责人',
        '小程序负责人',
        '法人',
        '公司名称',
        '备注',
        '小程序备注',
        '地区',
        '证件有效期',
        'QQ',
        '财务',
      ],
      ...[
        '周示例',
        '13500135005',
        '440305198604120000',
        '91440300MA5DEM004J',
        '2018.06.10-长期',
        '广东省深圳市南山区',
        '同主体负责人',
        'a@b.example',
      ],
      ...['：', ':', '，', ' ', '\n', '\n\n', '\t', '"', '、', '。', '（', '）', '='],
    );
    const text = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((all) => all.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        const { found, unknown, headings } = readPaste(pasted);
        const kept = [...found.map((one) => one.text), ...unknown, ...headings].join('\n').replace(/\s|"/gu, '');
        for (const line of pasted.split(/[\r\n\u2028\u2029]+/u)) {
          for (const word of line.match(/\p{So}+|\p{Script=Han}+|\p{N}+|[A-Za-z]+/gu) ?? [])
            expect(kept).toContain(word);
        }
      }),
    );
  });

  it('finds only what a profile can hold', () => {
    const parts = fc.constantFrom(
      ...fieldIds.flatMap((id) => fields[id].labels.slice(0, 2)),
      ...[
        '：',
        '，',
        '\n',
        ' ',
        '\t',
        '周示例',
        '13500135005',
        '440305198604120000',
        '长期',
        '2018-06-10',
        '营业执照',
        '企业',
        '不涉及',
      ],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 25 }), (all) => {
        for (const { id, raw } of readPaste(all.join('')).found) {
          expect(fields[id].answer).toBe('saved');
          for (const one of [raw].flat()) expect(kinds[fields[id].kind].safeParse(one).success, id).toBe(true);
        }
      }),
    );
  });

  it('is done with a long text in no time', () => {
    const started = performance.now();
    for (const one of ['：', '姓名 ', '，', '\t', '"', '1', '主体负责人\n', 'a:b,', '（'])
      readPaste(one.repeat(60_000 / one.length));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
