import type { PracticePage } from '../pages.ts';

/** The phone, under both hosts so that it can be kept open beside either. */
export const phonePages: readonly PracticePage[] = [
  {
    hosts: ['mp.weixin.qq.com', 'beian.miit.gov.cn'],
    path: '/practice/phone',
    title: '练习手机',
    entry: 'phone/entry.ts',
    body: '<div id="phone"></div>',
  },
];
