import type { PracticePage } from '../pages.ts';

/** Where a person plays reviewer and sets the clock, under both hosts so that it can be kept open beside either. */
export const controlPages: readonly PracticePage[] = [
  {
    hosts: ['mp.weixin.qq.com', 'beian.miit.gov.cn'],
    path: '/practice/control',
    title: '练习控制台',
    entry: 'control/entry.ts',
    body: '<div id="control"></div>',
  },
];
