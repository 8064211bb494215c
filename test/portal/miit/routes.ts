import type { Component } from 'vue';
import { complaintA } from './pages/complaint-a.ts';
import { complaintB, electronVerify, violations } from './pages/decoy-forms.ts';
import { home } from './pages/home.ts';
import { recordQuery } from './pages/record-query.ts';
import { lawStatute, noticeList } from './pages/text-pages.ts';

/** `menu`: its entry in the header; `plain`: a page on which the header's search box is hidden. */
export interface Page {
  path: string;
  name: string;
  component: Component;
  menu?: string;
  plain?: true;
}

/** The routes of the site in the order of its menu; 投诉举报 is ours alone, a page to stay away from. */
export const pages: Page[] = [
  { path: '/Integrated/index', name: 'index', menu: '首页', component: home },
  { path: '/Integrated/recordQuery', name: 'recordQuery', menu: 'ICP备案查询', component: recordQuery },
  { path: '/Integrated/ComplaintA', name: 'ComplaintA', menu: '短信核验', component: complaintA, plain: true },
  { path: '/Integrated/Violations', name: 'Violations', menu: '违法违规域名查询', component: violations },
  {
    path: '/Integrated/electronVerify',
    name: 'electronVerify',
    menu: '电子化核验申请',
    component: electronVerify,
    plain: true,
  },
  { path: '/Integrated/notice_list', name: 'notice_list', menu: '通知公告', component: noticeList, plain: true },
  { path: '/Integrated/lawStatute', name: 'lawStatute', menu: '政策文件', component: lawStatute, plain: true },
  { path: '/Integrated/ComplaintB', name: 'ComplaintB', component: complaintB },
];
