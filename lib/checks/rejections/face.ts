import { sources } from '../../texts/sources.ts';
import type { Rejection } from './rejection.ts';
import { faces } from './rows-about.ts';

const query =
  'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_queryicpverifytask.html';
const seen = '2026-10';

/** What goes wrong in front of the camera, or with the task number that comes of it. */
export const faceRejections = {
  'face-check-failed': {
    says: ['人脸核身/真实性核验不通过', '人脸核身失败'],
    described: true,
    hints: [
      /(?:人脸|核身|真实性核验|扫脸).{0,8}(?:不通过|未通过|失败|不合格|不一致)/u,
      /背景(?:不是|非|不为)(?:纯)?白/u,
    ],
    stage: 'face',
    fields: faces,
    knowable: 'never',
    whyNot: 'person',
    source: sources.guide,
    seen,
  },
  'face-task-unknown': {
    says: ['无法找到资源'],
    code: '86328',
    stage: 'face',
    fields: faces,
    knowable: 'never',
    whyNot: 'interface',
    source: query,
    seen,
  },
  'face-code-expired': {
    says: ['code过期或不存在'],
    stage: 'face',
    fields: faces,
    knowable: 'page',
    tellers: ['clocks'],
    source: query,
    seen,
  },
  'face-notice-expired': {
    says: ['人脸核身通知已过期'],
    described: true,
    hints: [/(?:人脸|核身|核验)通知.{0,6}(?:过期|失效|超时)/u],
    stage: 'face',
    fields: faces,
    knowable: 'page',
    tellers: ['clocks'],
    source: sources.faceCheck,
    seen,
  },
  'face-photo-unfit': {
    says: ['核验照片不符合要求'],
    described: true,
    hints: [/(?:核验|现场|人脸|幕布)照.{0,8}(?:不符|不合|要求|不清)/u, /戴(?:了)?(?:帽子|耳机|口罩)|裸露|赤膊/u],
    stage: 'face',
    fields: faces,
    knowable: 'never',
    whyNot: 'person',
    source: sources.faceCheck,
    seen,
  },
} as const satisfies Record<string, Rejection>;
