import type { PracticePage } from '../../pages.ts';

const hosts = ['mp.weixin.qq.com'] as const;

/** Where the console shows how a filing stands; `frame` is its content alone, for the variants with frames. */
export const lifePages = {
  home: { path: '/wxamp/index/index', frame: '/wxamp/practice/home-frame', title: '首页', inMenu: '首页' },
  record: {
    path: '/wxamp/practice/record',
    frame: '/wxamp/practice/record-frame',
    title: '小程序备案',
    inMenu: '设置',
  },
  preview: {
    path: '/wxamp/practice/preview',
    frame: '/wxamp/practice/preview-frame',
    title: '小程序备案',
    inMenu: '设置',
  },
  cancel: { path: '/wxamp/practice/cancel', frame: '/wxamp/practice/cancel-frame', title: '注销备案', inMenu: '设置' },
} as const;

export type LifePage = keyof typeof lifePages;

export const lifePageTable: readonly PracticePage[] = Object.values(lifePages).flatMap(({ path, frame, title }) => [
  { hosts, path, title: `${title}（练习）`, entry: 'console/life/entry.ts' },
  { hosts, path: frame, title: `${title}（练习）`, entry: 'console/life/frame.ts' },
]);
