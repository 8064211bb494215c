import type { PracticePage } from '../pages.ts';

/** The phone, and what the link of 复用资料 opens on it, under both hosts so that it can be kept open beside either. */
export const phonePages: readonly PracticePage[] = [
  {
    hosts: ['mp.weixin.qq.com', 'beian.miit.gov.cn'],
    path: '/practice/phone',
    title: '练习手机',
    entry: 'phone/entry.ts',
    body: '<div id="phone"></div>',
  },
  {
    hosts: ['mp.weixin.qq.com', 'beian.miit.gov.cn'],
    path: '/practice/reuse',
    title: '确认复用（练习）',
    entry: 'phone/reuse.ts',
    body: '<div id="reuse"></div>',
  },
];
