import type { PracticePage } from '../pages.ts';

/** The ministry's site: one document, whose pages are hash routes (routes.ts). The second path is for 127.0.0.1. */
export const miitPages: readonly PracticePage[] = ['/', '/practice/miit'].map(
  (path): PracticePage => ({
    hosts: ['beian.miit.gov.cn'],
    path,
    title: 'ICP/IP地址/域名信息备案管理系统（练习）',
    entry: 'miit/entry.ts',
    // The app replaces the inner element: the site keeps #app around it, and its footer beside it.
    body: `<div id="app"><div></div></div>
      <div id="JSFooter"><div class="dh-bottom">练习环境：仿照备案系统的示例页面，与工业和信息化部无关，填写的内容不会离开本机。</div></div>`,
  }),
);
