import fc from 'fast-check';
import { routeOf } from '../../../components/options/use-route.ts';
import { readPaste } from '../../../lib/checks/paste.ts';
import { pinyinInitials } from '../../../lib/checks/pinyin-initials.ts';
import { fieldsMeant } from '../../../lib/checks/rejections/fields-meant.ts';
import { rejectionsMeant } from '../../../lib/checks/rejections/rejections-meant.ts';
import { searchRows } from '../../../lib/checks/search.ts';
import { cleanAnswers } from '../../../lib/fields/clean-answer.ts';
import { smsSamples } from '../../../lib/fields/codes/sms-samples.ts';
import { type FieldId, fieldIds } from '../../../lib/fields/index.ts';
import { rejectionsIn } from '../../../lib/recognise/rejections-in.ts';
import { momentOf } from '../../../lib/tracker/china-minute.ts';
import { readSms } from '../../../lib/tracker/sms/read-sms.ts';
import { filingTexts, lookalikeTexts } from '../../lib/tracker/sms/sms-texts.ts';
import { hostileText, mutatedText } from '../hostile.ts';
import { parser } from '../parser.ts';

const pasted = [
  '姓名：周示例，手机号：１３５ ００１３ ５００５；邮箱：zhou@sample-pilot.example。',
  '【主体负责人信息】\n姓名：陈示例\n手机：13800138001\n\n二、小程序负责人：\n姓名：林样本\n手机：13700137003',
  '注册地址：广东省深圳市南山区示例街道样本路100号，示例大厦A座',
  '主体负责人证件有效期：2018年6月10日至长期',
  '姓名\t手机号\t身份证号\n陈示例\t13800138001\t440305198604120000\n"林\n样本"\t13700137003\t""',
  '440305198604120000\n+86 138-0013-8001\n91440300ma5dem004j',
];
const rejected = [
  '驳回字段\t驳回原因\t修改建议\n主体负责人-手机号码\t无法接通\t请保持畅通',
  '驳回原因：1、【15】负责人手机号码无效。2、证件照片不清晰，请上传清晰原件',
  'icp_subject.principal_info.mobile：ret 86013 手机号格式有误',
];
const answers = [' 2018-6-1', '2018年06月01日', '长期 有效', '+86 138 0013 8001', '00440300', 'ma5dem004j ', '[1,2]'];
const messages = [
  ...[...filingTexts, ...smsSamples].flatMap(({ text }) => text ?? []),
  ...lookalikeTexts.map(([, text]) => text),
];
const hashes = [
  '#/profile/ab12',
  '#filing=ef56',
  '#/materials/first/ab12/gh78',
  '#/tables/laws',
  '#/report/x',
  '#/taught',
];

/** What a person types, pastes or opens by its address. */
export const typed = [
  parser({
    reads: 'the text of an SMS',
    files: ['lib/tracker/sms/read-sms.ts'],
    inputs: fc.tuple(
      mutatedText(...messages),
      fc.oneof(fc.date({ noInvalidDate: true }).map(Number), fc.constantFrom(0, -1, 8.64e15)),
    ),
    read: ([text, at]) => readSms(text, at),
  }),
  parser({
    reads: 'rows pasted into the editor',
    files: ['lib/checks/paste.ts'],
    inputs: fc.tuple(mutatedText(...pasted), fc.option(fc.constantFrom('subjectPrincipal', 'appletPrincipal'))),
    read: ([text]) => readPaste(text),
  }),
  parser({
    reads: 'reasons pasted',
    files: ['lib/recognise/rejections-in.ts'],
    inputs: mutatedText(...rejected),
    read: (text) => rejectionsIn(text).map((row) => [fieldsMeant(row), rejectionsMeant(row)]),
  }),
  parser({
    reads: 'answers as they are typed',
    files: ['lib/fields/clean-answer.ts'],
    inputs: fc.dictionary(
      fc.oneof(fc.constantFrom<string>(...fieldIds), hostileText),
      fc.oneof(mutatedText(...answers), fc.array(mutatedText(...answers), { maxLength: 4 })),
    ),
    read: (saved) => {
      const once = cleanAnswers(saved as Record<FieldId, string>);
      if (JSON.stringify(cleanAnswers(once)) !== JSON.stringify(once)) throw new Error('cleaned twice is another');
    },
  }),
  parser({
    reads: 'a search',
    files: ['lib/checks/search.ts'],
    inputs: fc.tuple(mutatedText('示例', 'sl 8001', '陈示例 440305'), mutatedText('示例领航（深圳）科技有限公司')),
    read: ([query, name]) => searchRows([{ name, people: [query], tails: [query] }], query, pinyinInitials),
  }),
  parser({
    reads: 'a time typed',
    files: ['lib/tracker/china-minute.ts'],
    inputs: mutatedText('2026-11-21T09:30', '9999-99-99T99:99'),
    read: (text) => momentOf(text),
  }),
  parser({
    reads: 'the address of the options page',
    files: ['components/options/use-route.ts'],
    inputs: mutatedText(...hashes),
    read: (hash) => routeOf(hash),
  }),
];
