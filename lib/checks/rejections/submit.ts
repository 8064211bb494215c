import { sources } from '../../texts/sources.ts';
import type { Rejection } from './rejection.ts';
import { faces, pictures } from './rows-about.ts';

const answers = 'https://developers.weixin.qq.com/community/personal/oCJUsw_n6EovPISUK9G8A-EUICiQ/answer';
const seen = '2026-10';

/** What comes back at the moment of handing in. */
export const submitRejections = {
  'filing-refused': {
    says: ['apply icp filing fail'],
    code: '86202',
    stage: 'submit',
    fields: [],
    knowable: 'afterwards',
    whyNot: 'collective',
    source: answers,
    seen,
  },
  'already-under-review': {
    says: ['当前正在审核中，请勿重复提交'],
    hints: [/(?:正在审核|审核中).{0,8}(?:重复|勿)/u],
    code: '86324',
    stage: 'submit',
    fields: [],
    knowable: 'page',
    rules: ['filing-running'],
    tellers: ['statusOn'],
    source: sources.cancel,
    seen,
  },
  'picture-unreadable': {
    says: [
      '无法读取图片识别内容，请尝试重新提交或重新上传图片',
      '主体证件照片无法识别',
      '小程序备案接口主体证件照片无法识别',
    ],
    hints: [/(?:图片|照片|证件照).{0,6}(?:无法|不能|未能)识别|识别(?:图片|照片)?失败/u],
    code: '86328',
    stage: 'submit',
    fields: pictures,
    knowable: 'file',
    tellers: ['pictureFindings'],
    source: answers,
    seen,
  },
  'subject-not-account': {
    says: ['主办者与小程序主体不一致'],
    hints: [/(?:主办者|主办单位|备案主体|主体).{0,6}与.{0,4}(?:小程序|账号)主体.{0,6}不(?:一致|符)/u],
    code: '86355',
    stage: 'submit',
    fields: ['icp_subject.base_info.name'],
    knowable: 'answers',
    rules: ['account-subject-differs', 'account-subject-forms', 'account-subject-signs'],
    source: sources.communityGuide,
    seen,
  },
  'required-missing': {
    says: ['缺少必填字段'],
    hints: [/必填(?:项|字段)?|fieldrequired|(?:未填写|没有填写|不能为空)/u],
    stage: 'submit',
    fields: [],
    knowable: 'answers',
    rules: ['required', 'required-perhaps', 'text-blank'],
    tellers: ['missing'],
    source: sources.communityGuide,
    seen,
  },
  'face-task-expired': {
    says: ['人脸核身任务已过期'],
    described: true,
    hints: [/(?:人脸|核身|核验)任务.{0,6}(?:过期|失效|超时)/u],
    stage: 'submit',
    fields: faces,
    knowable: 'page',
    tellers: ['clocks'],
    source: sources.faceCheck,
    seen,
  },
  'interface-quota': {
    says: ['当天申请备案接口调用限额已用完'],
    described: true,
    hints: [/接口.{0,8}(?:限额|次数|频率|超限)/u],
    stage: 'submit',
    fields: [],
    knowable: 'never',
    whyNot: 'system',
    source: sources.faceCheck,
    seen,
  },
} as const satisfies Record<string, Rejection>;
