import type { Context, FileNote } from '../../../../lib/checks/context.ts';
import { type FieldId, fieldIds, fields } from '../../../../lib/fields/index.ts';
import type { Saved } from '../../../../lib/fields/saved.ts';
import type { checksAppletZhCN } from '../../../../lib/texts/checks-applet.zh-CN.ts';
import { ofCompany, ofPerson } from '../drafts.ts';
import type { Example } from './example.ts';

const subject = 'icp_subject.base_info';
const sp = 'icp_subject.principal_info';
const ap = 'icp_applets.principal_info';
const applet = 'icp_applets.base_info';
const name: FieldId = `${applet}.name`;
const subjectName: FieldId = `${subject}.name`;
const subjectType: FieldId = `${subject}.type`;
const province: FieldId = `${subject}.province`;
const services: FieldId = `${applet}.service_content_types`;
const types: FieldId = `${applet}.nrlx_details[].type`;
const numbers: FieldId = `${applet}.nrlx_details[].code`;
const remark: FieldId = `${applet}.comment`;
const ofSubject: FieldId = `${subject}.record_number`;
const ofApplet: FieldId = `${applet}.record_number`;
const cancelType: FieldId = 'icp_cancel.cancel_type';
const cancelReason: FieldId = 'icp_cancel.cancel_reason';
const front: FieldId = `${sp}.certificate_photo_front`;
const film: FieldId = 'icp_materials.promise_video';
const others = 'icp_materials.subject_other_materials';

type About = Partial<Context>;

/** Texts of one row with which a rule is kept, and with which it is broken there. */
const is = (
  id: FieldId,
  good: readonly string[],
  bad: readonly string[],
  more: Saved = {},
  draft = ofCompany,
): Example[] => [
  ...good.map((text): Example => [{ [id]: text, ...more }, [], draft]),
  ...bad.map((text): Example => [{ [id]: text, ...more }, [id], draft]),
];
/** What is known beside a draft in which nothing is changed. */
const knowing = (about: About, broken: string[], changes: Saved = {}, draft = ofCompany): Example => [
  changes,
  broken,
  draft,
  about,
];

const account = (accountSubject: string, broken: string[] = [], changes: Saved = {}): Example =>
  knowing({ accountSubject }, broken, changes);

const photo = (more: Partial<FileNote>): FileNote => ({
  type: 'image/jpeg',
  bytes: 500_000,
  width: 1500,
  height: 2000,
  ...more,
});
const files = (path: string, more: Partial<FileNote>, isWrong: boolean): Example =>
  knowing({ files: { [path]: photo(more) } }, isWrong ? [path] : []);
const each = (path: string, good: Partial<FileNote>[], bad: Partial<FileNote>[]): Example[] => [
  ...good.map((more) => files(path, more, false)),
  ...bad.map((more) => files(path, more, true)),
];
const listed = (path: string, count: number): ReadonlySet<string> =>
  new Set(Array.from({ length: count }, (_, at) => `${path}[${at}]`));

const allScans = new Set(fieldIds.filter((id) => ['image', 'images', 'video'].includes(fields[id].kind)));
const without = (...ids: FieldId[]): ReadonlySet<FieldId> => new Set([...allScans].filter((id) => !ids.includes(id)));
const permit: FieldId = 'icp_subject.personal_info.residence_permit';
const residence: FieldId = 'icp_subject.organize_info.certificate_address';
const certificate: FieldId = 'icp_subject.organize_info.certificate_number';
const business: Saved = { [certificate]: '92440300MA5DEM004J' };
const filler = '测试'.repeat(12);
const good = '面向示例员工的会议室预约工具，可查空闲时段、提交预约，不涉及前置审批。';

/** The rules told in texts/checks-applet, with what must and what must not break them. */
export const appletExamples: Record<keyof typeof checksAppletZhCN, Example[]> = {
  'applet-name-length': is(
    name,
    ['示例', 'Demo', '示'.repeat(15), 'a'.repeat(30), `${'示'.repeat(14)}ab`, ''],
    ['示', 'abc', '示a', '示'.repeat(16), 'a'.repeat(31), `${'示'.repeat(15)}a`],
  ),
  'applet-name-signs': is(
    name,
    ['示例助手', '示例A1+', '示例·助手', '示例（深圳）', '示例-助手', ' 示例助手 ', '示例 & 样本'],
    ['示例★', '示例!', '示例😀', '示例？', '示例#1', '《示例》'],
  ),
  'applet-name-state': [
    ...is(
      name,
      ['示例预约助手', '人民币换算', '示例中央空调', '示例个人大全', '示例国旅'],
      [
        '中国示例',
        '示例国家队',
        '中华示例',
        '示例中央',
        '人民示例',
        '示例人大代表',
        '华夏示例',
        '示例监察',
        '全国示例',
        '示例国际',
        '中央空调中央',
      ],
    ),
    [{ [name]: '中国示例', [subjectName]: '中国示例集团有限公司' }, []],
    [{ [name]: '中国示例', [subjectType]: '2' }, []],
    [{ [name]: '中国示例', [subjectType]: '1' }, []],
    [{ [name]: '中国示例', [subjectType]: '3' }, [name]],
    [{ [name]: '中国示例' }, [name], ofPerson],
  ],
  'applet-name-sensitive': [
    ...is(name, ['示例预约助手', '示例第一课'], ['示例赌博', '反腐示例', '示例第一', '示例第一次第一', '示例最高级']),
    [{ [name]: '示例第一', [subjectName]: '示例第一中学' }, []],
  ],
  'applet-name-unit': [
    ...is(
      name,
      ['示例随手记', '示例照片墙'],
      ['示例公司', '示例科技', '示例工作室', '示例商城', '示例论坛', '示例博客', '示例平台', '示例协会', '示例网站'],
      {},
      ofPerson,
    ),
    [{ [name]: '示例商城' }, []],
  ],
  'applet-name-place': [
    ...is(
      name,
      ['示例随手记', '安康随手记', '东方示例'],
      ['北京示例', '示例广东', '深圳示例', '深圳市示例', '内蒙古示例', '安康市示例', '哈尔滨示例', '示例乌鲁木齐'],
      {},
      ofPerson,
    ),
    [{ [name]: '深圳示例' }, []],
  ],
  'applet-name-person': [
    [{ [name]: '周示例' }, [name, subjectName], ofPerson],
    [{ [name]: '周 示例' }, [name, subjectName], ofPerson],
    [{ [name]: '周示例的账本' }, [], ofPerson],
    [{ [name]: '示例领航（深圳）科技有限公司' }, []],
    [{ [name]: '', [subjectName]: '' }, [], ofPerson],
  ],
  'applet-name-trade': [
    ...is(name, ['示例预约助手'], ['示例新闻', '示例药房', '示例游戏', '示例理财', '示例诊所', '示例打车', '示例补习']),
    [{ [name]: '示例新闻', [types]: ['1'] }, []],
    [{ [name]: '示例新闻', [types]: ['9'] }, [name]],
    [{ [name]: '示例新闻游戏' }, [name, name]],
    [{ [name]: '示例打车', [types]: ['12'] }, []],
    [{ [name]: '示例论坛', [types]: ['6'] }, []],
    [{ [name]: '示例论坛', [types]: ['24', '6'] }, []],
    [{ [name]: '示例新闻', [types]: [''] }, []],
    [{ [name]: '示例新闻', [types]: [] }, []],
  ],

  'services-level': [
    [{ [services]: ['3', '500'] }, [services]],
    [{ [services]: ['515'] }, [services]],
    [{ [services]: ['3', '176'] }, []],
    [{ [services]: ['499', '516'] }, []],
  ],
  'services-approval': [
    ...['93', '42', '37', '41', '43', '44', '78', '79', '87', '91', '88', '89', '92', '60', '139', '157', '175'].map(
      (code): Example => [{ [services]: ['3', code] }, [services]],
    ),
    ...['3', '80', '90', '138', '158', '174', '176'].map((code): Example => [{ [services]: [code] }, []]),
    [{ [services]: ['37', '37'] }, [services]],
    [{ [services]: ['37', '93'] }, [services, services]],
    [{ [services]: ['37'], [types]: ['9'], [numbers]: ['示例号'] }, []],
    [{ [services]: ['37'], [types]: ['2'], [numbers]: ['示例号'] }, []],
    [{ [services]: ['37'], [types]: ['5'], [numbers]: ['示例号'] }, [services]],
    [{ [services]: ['60'], [types]: ['12'], [numbers]: ['示例号'] }, []],
    [{ [services]: ['37'], [types]: [] }, []],
    [{ [services]: ['37'], [types]: [''] }, []],
  ],
  'approval-number-filler': [
    ...['无', '暂无', '--', '0000', '1', '123456', 'N/A', '测试', '办理中', '１１１'].map(
      (text): Example => [{ [types]: ['9'], [numbers]: [text] }, [`${applet}.nrlx_details[0].code`]],
    ),
    ...['示例网文〔2026〕0001号', '12', '无线示例字1号', ''].map(
      (text): Example => [{ [types]: ['9'], [numbers]: [text] }, []],
    ),
    [{ [types]: ['24'], [numbers]: ['无'] }, []],
    [{ [types]: [''], [numbers]: ['无'] }, []],
    [{ [types]: ['9'], [numbers]: ['示例1号', '无'] }, []],
    [{ [types]: ['9', '1'], [numbers]: ['示例1号', '无'] }, [`${applet}.nrlx_details[1].code`]],
  ],

  'remark-repeats': [
    ...is(
      remark,
      [
        good,
        '示例预约助手',
        `示例预约助手：${'甲乙丙丁戊己庚辛壬癸'.repeat(1)}子丑寅卯`,
        '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉',
      ],
      [
        '示例预约助手，示例预约助手，示例预约助手，示例预约助手。',
        '示例领航（深圳）科技有限公司的示例预约助手小程序',
        '示例预约助手示例预约助手示例预约助手甲乙',
        `示例预约助手示例预约助手${'甲乙丙丁戊己庚辛壬'}`,
      ],
    ),
    [{ [remark]: `示例预约助手示例预约助手${'甲乙丙丁戊己庚辛壬癸'}` }, []],
    [{ [remark]: '示例预约助手，示例预约助手，示例预约助手，示例预约助手。', [name]: '' }, []],
  ],
  'remark-filler': is(
    remark,
    [good, '甲乙丙丁戊己庚辛壬癸'.repeat(2), '测试', '。'.repeat(19), `${'。'.repeat(10)}甲乙丙丁戊己庚辛壬癸`],
    [filler, '甲乙丙丁戊己庚辛壬'.repeat(3), '一'.repeat(20), '。'.repeat(20), `${'。'.repeat(11)}甲乙丙丁戊己庚辛壬`],
  ),
  'remark-contact': is(
    remark,
    [
      good,
      `${good}编号 113800138001 号`,
      `${good}共 400 人`,
      `${good}微信支付`,
      `${good}微信OpenID登录`,
      `${good}QQ邮箱`,
    ],
    [
      `${good}电话13800138001`,
      `${good}电话 138 0013 8001`,
      `${good}0755-26000000`,
      `${good}400-000-0000`,
      `${good}https://sample-pilot.example`,
      `${good}见sample-pilot.com`,
      `${good}chen@sample-pilot.example`,
      `${good}微信：sample_pilot`,
      `${good}ＱＱ１２３４５６`,
    ],
  ),

  'account-subject-signs': [
    account('示例领航(深圳)科技有限公司', [subjectName]),
    account('示例领航（深圳） 科技有限公司', [subjectName]),
    account('示例领航【深圳】科技有限公司', [subjectName]),
    account('示例领航［深圳］科技有限公司', [subjectName]),
    account('示例领航〔深圳〕科技有限公司', [subjectName]),
    account('示例·样本', [subjectName], { [subjectName]: '示例•样本' }),
    account('示例A样本', [subjectName], { [subjectName]: '示例ａ样本' }),
    account(' 示例领航（深圳）科技有限公司 '),
    account('示例领航（深圳）科技有限公司'),
    account('示例领航（深圳）科技有限公司', [], { [subjectName]: ' 示例领航（深圳）科技有限公司' }),
    account('示例領航(深圳)科技有限公司'),
    account('示例领航科技有限公司'),
    account(''),
    [{ [subjectName]: '示例领航(深圳)科技有限公司' }, []],
    account('示例领航(深圳)科技有限公司', [], { [subjectName]: '' }),
  ],
  'account-subject-forms': [
    account('示例国际贸易公司', [subjectName], { [subjectName]: '示例國際貿易公司' }),
    account('示例東方（集團）公司', [subjectName], { [subjectName]: '示例东方(集团)公司' }),
    account('示例小吃店', [subjectName], { [subjectName]: '示例小吃店（个体工商户）' }),
    account('示例小吃店（个体工商户）', [subjectName], { [subjectName]: '示例小吃店' }),
    account('示例小吃店(个体工商户)', [], { [subjectName]: '示例小吃店（个体工商户）' }),
    account('示例小吃店', [], { [subjectName]: '示例小吃部' }),
  ],
  'account-subject-differs': [
    account('样本领航（深圳）科技有限公司', [subjectName]),
    account('示例领航科技有限公司', [subjectName]),
    account('示例领航(深圳)科技有限公司'),
    account('示例領航（深圳）科技有限公司'),
    account('*例领航'),
    account(''),
    account('样本领航', [], { [subjectName]: ' ' }),
    [{}, []],
  ],
  'administrator-differs': [
    knowing({ administrator: '陈示例' }, [`${ap}.name`]),
    knowing({ administrator: '林样本' }, []),
    knowing({ administrator: '林 样本' }, []),
    knowing({ administrator: '*样本' }, []),
    knowing({ administrator: '' }, []),
    knowing({ administrator: '林样本' }, [], { [`${ap}.name`]: '' }),
    knowing({ administrator: '陳示例' }, [`${sp}.name`], { [`${sp}.name`]: '周示例' }, ofPerson),
    knowing({ administrator: '周示例' }, [], {}, ofPerson),
    [{}, []],
  ],
  'individual-business-type': [
    knowing({ individualBusiness: true }, [subjectType], {}, ofPerson),
    knowing({ individualBusiness: true }, []),
    knowing({ individualBusiness: true }, [], { [subjectType]: '' }),
    knowing({ individualBusiness: false }, [], {}, ofPerson),
    [{}, [], ofPerson],
  ],

  'record-number-province': [
    [{ [ofSubject]: '京ICP备12345678号' }, [ofSubject, province]],
    [{ [ofApplet]: '京ICP备12345678号-1X' }, [ofApplet, province]],
    [{ [ofSubject]: '粤ICP备12345678号', [ofApplet]: '粤B2-20090059-1X' }, []],
    [{ [ofSubject]: '京示例' }, []],
    [{ [ofSubject]: '京ICP备12345678号', [province]: '' }, []],
    [{ [ofSubject]: '京ICP备12345678号', [province]: '990000' }, []],
    [{ [ofSubject]: '蜀ICP备12345678号', [province]: '510000' }, []],
  ],
  'record-number-level': [
    [{ [ofSubject]: '粤ICP备12345678号-1X' }, [ofSubject]],
    [{ [ofApplet]: '粤ICP备12345678号' }, [ofApplet]],
    [{ [ofSubject]: '粤ICP备12345678号', [ofApplet]: '粤ICP备12345678号-12X' }, []],
    [{ [ofSubject]: '粤备-1X' }, []],
  ],
  'record-number-stem': [
    [{ [ofSubject]: '粤ICP备12345678号', [ofApplet]: '粤ICP备12345679号-1X' }, [ofSubject, ofApplet]],
    [{ [ofSubject]: '粤ICP备12345678号', [ofApplet]: '粤ICP备12345678号-1X' }, []],
    [{ [ofSubject]: '粤ICP备12345678号', [ofApplet]: '样本' }, []],
    [{ [ofSubject]: '粤ICP备12345678号' }, []],
  ],
  'record-number-kind': [
    knowing({ kind: 'first' }, [ofSubject], { [ofSubject]: '粤ICP备12345678号' }),
    knowing({ kind: 'first' }, [ofApplet], { [ofApplet]: '粤ICP备12345678号-1X' }),
    knowing({ kind: 'add_service' }, [], { [ofSubject]: '粤ICP备12345678号' }),
    knowing({ kind: 'add_service' }, [ofApplet], { [ofApplet]: '粤ICP备12345678号-1X' }),
    knowing({ kind: 'add_access' }, [], { [ofApplet]: '粤ICP备12345678号-1X' }),
    knowing({ kind: 'change_service' }, [], { [ofApplet]: '粤ICP备12345678号-1X' }),
    knowing({ kind: 'first' }, [], { [ofSubject]: '无' }),
    [{ [ofSubject]: '粤ICP备12345678号' }, []],
  ],
  'cancel-type-kind': [
    knowing({ kind: 'cancel_service' }, [cancelType], { [cancelType]: '1' }),
    knowing({ kind: 'cancel_subject' }, [cancelType], { [cancelType]: '9' }),
    knowing({ kind: 'cancel_access' }, [], { [cancelType]: '3' }),
    knowing({ kind: 'cancel_service' }, [], {}),
    knowing({ kind: 'first' }, [], { [cancelType]: '1' }),
    [{ [cancelType]: '1' }, []],
  ],
  'cancel-reason-known': [
    [{ [cancelType]: '1' }, [cancelReason]],
    [{ [cancelType]: '1', [cancelReason]: '3' }, [cancelReason]],
    [{ [cancelType]: '1', [cancelReason]: '1' }, []],
    [{ [cancelType]: '1', [cancelReason]: '2' }, []],
    [{}, []],
  ],

  'quota-full': [
    knowing({ others: { filed: 50 } }, [subjectType]),
    knowing({ others: { filed: 49 } }, []),
    knowing({ others: { filed: 5 }, individualBusiness: true }, [subjectType]),
    knowing({ others: { filed: 4 }, individualBusiness: true }, []),
    knowing({ others: { filed: 5 }, individualBusiness: false }, []),
    knowing({ others: { filed: 5 } }, [subjectType], {}, ofPerson),
    knowing({ others: { filed: 4 } }, [], {}, ofPerson),
    knowing({ others: { filed: 50 }, kind: 'add_access' }, [subjectType]),
    knowing({ others: { filed: 50 }, kind: 'change_service' }, []),
    knowing({ others: { filed: 50 }, kind: 'cancel_service' }, []),
    knowing({ others: { filed: 50 } }, [], { [subjectType]: '' }),
    knowing({ others: {} }, []),
    [{}, []],
  ],
  'quota-business': [
    knowing({ others: { filed: 5 } }, [subjectType], business),
    knowing({ others: { filed: 49 } }, [subjectType], business),
    knowing({ others: { filed: 5 } }, [subjectType], { [certificate]: '' }),
    knowing({ others: { filed: 5 } }, []),
    knowing({ others: { filed: 4 } }, [], business),
    knowing({ others: { filed: 50 } }, [], business),
    knowing({ others: { filed: 5 }, individualBusiness: false }, [], business),
    knowing({ others: { filed: 5 }, individualBusiness: true }, [], business),
    knowing({ others: { filed: 5 }, kind: 'change_both' }, [], business),
    knowing({ others: { filed: 5 }, kind: 'cancel_subject' }, [], business),
    knowing({ others: { filed: 5 } }, [], {}, ofPerson),
    knowing({}, [], business),
  ],
  'filing-running': [
    knowing({ others: { running: true } }, [subjectName]),
    knowing({ others: { running: true }, kind: 'cancel_service' }, [subjectName]),
    knowing({ others: { running: true } }, [], { [subjectName]: '' }),
    knowing({ others: { running: false } }, []),
    [{}, []],
  ],
  'province-on-record': [
    knowing({ provinceOnRecord: '110000' }, [province]),
    knowing({ provinceOnRecord: '110000', kind: 'first' }, [province]),
    knowing({ provinceOnRecord: '440000', kind: 'first' }, []),
    knowing({ provinceOnRecord: '110000', kind: 'change_subject' }, []),
    knowing({ provinceOnRecord: '110000', kind: 'cancel_subject' }, []),
    knowing({ provinceOnRecord: '110000' }, [], { [province]: '' }),
    knowing({ provinceOnRecord: '' }, []),
    [{}, []],
  ],
  'province-change': [
    knowing({ provinceOnRecord: '110000', kind: 'change_subject' }, [province]),
    knowing({ provinceOnRecord: '110000', kind: 'change_both' }, [province]),
    knowing({ provinceOnRecord: '440000', kind: 'change_subject' }, []),
    knowing({ provinceOnRecord: '110000', kind: 'add_service' }, []),
    knowing({ provinceOnRecord: '110000' }, []),
  ],
  'kind-on-record': [
    knowing({ provinceOnRecord: '440000', kind: 'first' }, [province]),
    knowing({ provinceOnRecord: '440000', kind: 'add_service' }, []),
    knowing({ provinceOnRecord: '440000' }, []),
    knowing({ provinceOnRecord: '440000', kind: 'first' }, [], { [province]: '' }),
    knowing({ kind: 'first' }, []),
  ],

  'file-empty': [
    ...each(front, [{ bytes: 1 }], [{ bytes: 0 }]),
    ...each(`${film}[0]`, [{ bytes: 1 }], [{ bytes: 0 }]),
    [{}, []],
  ],
  'picture-type': [
    ...each(
      front,
      [{}, { type: 'image/png' }, { type: 'image/jpg' }, { type: 'IMAGE/JPEG' }, { type: 'image/png; q=1' }],
      ['image/gif', 'image/webp', 'image/heic', 'application/pdf', 'video/mp4', '', 'jpeg'].map((type) => ({ type })),
    ),
    ...each(`${applet}.nrlx_details[1].media`, [{}], [{ type: 'image/bmp' }]),
    ...each(`${others}[9]`, [{}], [{ type: 'image/bmp' }]),
    files(`${film}[0]`, { type: 'video/mp4' }, false),
    [{}, []],
  ],
  'picture-large': [
    ...each(front, [{ bytes: 2_097_152 }], [{ bytes: 2_097_153 }]),
    files(`${film}[0]`, { bytes: 2_097_153 }, false),
    [{}, []],
  ],
  'picture-small': [
    ...each(
      front,
      [
        { width: 720, height: 1280 },
        { width: 1280, height: 720 },
        { width: 2000, height: 2000 },
        { width: undefined, height: 10 },
        { width: 10, height: undefined },
      ],
      [
        { width: 719, height: 1280 },
        { width: 720, height: 1279 },
        { width: 1280, height: 719 },
        { width: 1279, height: 1279 },
      ],
    ),
    files(`${film}[0]`, { width: 1, height: 1 }, false),
    [{}, []],
  ],
  'film-type': [
    ...each(
      `${film}[0]`,
      [{ type: 'video/mp4' }, { type: 'Video/QuickTime' }],
      [{}, { type: 'audio/mp4' }, { type: '' }],
    ),
    files(front, {}, false),
    [{}, []],
  ],
  'files-too-many': [
    knowing({ entries: listed(others, 11) }, [others]),
    knowing({ entries: listed(others, 10) }, []),
    knowing({ entries: listed('icp_materials.commitment_letter', 2) }, ['icp_materials.commitment_letter']),
    knowing({ entries: listed('icp_materials.commitment_letter', 1) }, []),
    knowing({ entries: listed(others, 10), files: { [`${others}[9]`]: photo({}) } }, []),
    knowing({ entries: listed(others, 10), files: { [`${others}[10]`]: photo({}) } }, [others]),
    knowing({ entries: new Set([`${applet}.nrlx_details[0].media`, `${applet}.nrlx_details[1].media`]) }, []),
    [{}, []],
  ],

  required: [
    knowing({ kind: 'first', scans: allScans }, []),
    knowing({ kind: 'first', scans: allScans }, [], {}, ofPerson),
    knowing({ scans: new Set() }, []),
    knowing({ kind: 'first', scans: allScans }, [`${ap}.mobile`], { [`${ap}.mobile`]: '' }),
    knowing({ kind: 'change_subject', scans: allScans }, [], { [`${ap}.mobile`]: '' }),
    knowing({ kind: 'change_service', scans: allScans }, [`${ap}.mobile`], { [`${ap}.mobile`]: '  ' }),
    knowing({ kind: 'cancel_access' }, [], { [`${ap}.mobile`]: '' }),
    knowing({ kind: 'cancel_service' }, [`${ap}.mobile`], { [`${ap}.mobile`]: '' }),
    knowing({ kind: 'first', scans: allScans }, [`${sp}.email`], { [`${sp}.email`]: '' }, ofPerson),
    knowing({ kind: 'first', scans: allScans }, [services], { [services]: [] }),
    knowing({ kind: 'first', scans: allScans }, [`${applet}.nrlx_details[0].type`], { [types]: [] }),
    // Both faces of a card, the certificate of an organisation, the letter of each role.
    knowing({ kind: 'first', scans: without(front) }, [front]),
    knowing({ kind: 'first', scans: without(`${ap}.certificate_photo_back`) }, [`${ap}.certificate_photo_back`]),
    knowing({ kind: 'first', scans: without('icp_subject.organize_info.certificate_photo') }, [
      'icp_subject.organize_info.certificate_photo',
    ]),
    knowing({ kind: 'first', scans: without('icp_subject.organize_info.certificate_photo') }, [], {}, ofPerson),
    knowing({ kind: 'first', scans: without(`${sp}.authorization_letter`, `${ap}.authorization_letter`) }, [
      `${sp}.authorization_letter`,
      `${ap}.authorization_letter`,
    ]),
    knowing({ kind: 'first', scans: without(`${sp}.authorization_letter`) }, [], {}, ofPerson),
    knowing(
      { kind: 'first', scans: without(permit) },
      [permit],
      { [residence]: '广东省深圳市南山区示例街道样本路100号' },
      ofPerson,
    ),
    // Each pre-approval has its own file.
    knowing({ kind: 'first', scans: without(`${applet}.nrlx_details[].media`) }, [`${applet}.nrlx_details[0].media`], {
      [types]: ['9'],
      [numbers]: ['示例1号'],
    }),
    knowing(
      {
        kind: 'first',
        scans: without(`${applet}.nrlx_details[].media`),
        entries: new Set([`${applet}.nrlx_details[0].media`]),
      },
      [`${applet}.nrlx_details[1].media`],
      { [types]: ['9', '1', ''], [numbers]: ['示例1号', '示例2号'] },
    ),
    knowing({ kind: 'first', scans: without(`${applet}.nrlx_details[].media`) }, []),
  ],
  'required-perhaps': [
    knowing({ kind: 'first', scans: allScans }, []),
    knowing({ scans: new Set() }, []),
    knowing({ kind: 'first', scans: without('icp_materials.business_name_change_letter', film) }, []),
    knowing(
      { kind: 'first', scans: without(permit) },
      [permit],
      { [residence]: '示例街道样本胡同18号' },
      {
        ...ofPerson,
        [`${subject}.province`]: '440000',
        [`${subject}.city`]: '440300',
        [`${subject}.district`]: '440305',
      },
    ),
    knowing({ kind: 'first', scans: without(permit) }, [], { [residence]: '示例街道样本胡同18号' }, ofPerson),
  ],
};
