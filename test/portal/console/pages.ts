import type { PracticePage } from '../pages.ts';
import { lifePageTable } from './life/pages.ts';

const hosts = ['mp.weixin.qq.com'] as const;

/** The console, its frames, and the list of rehearsals. */
export const consolePages: readonly PracticePage[] = [
  { hosts, path: '/wxamp/practice/filing', title: '小程序备案', entry: 'console/console.ts' },
  { hosts, path: '/wxamp/practice/frame', title: '小程序备案', entry: 'console/frame.ts' },
  { hosts, path: '/wxamp/practice/', title: '小程序备案练习', entry: 'console/rehearsals.ts' },
  ...lifePageTable,
];
