import type { PracticePage } from '../pages.ts';
import { decoys } from './index.ts';

/** The decoys of the console; those of the ministry are routes of its own page. */
export const decoyPages: readonly PracticePage[] = decoys
  .map(({ url, ready }) => ({ url: new URL(url), title: ready }))
  .filter(({ url }) => url.host === 'mp.weixin.qq.com')
  .map(({ url, title }) => ({
    hosts: ['mp.weixin.qq.com'],
    path: url.pathname,
    title: `${title}（练习）`,
    entry: 'decoys/entry.ts',
    body: '<div id="decoy"></div>',
  }));
