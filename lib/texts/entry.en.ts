import type { EntryTexts } from './entry.zh-CN.ts';

export const entryEn: EntryTexts = {
  title: 'Where the filing begins',
  more: 'More',
  away: 'Do not tell me this again',
  again: 'Tell me again in the console’s pages',
  againDone: 'The console’s pages will tell you again.',
  kinds: {
    file: {
      title: 'The way in: 【去备案】',
      lead: 'Every mini program must be filed before it goes live. Press 【去备案】; the form opens once the administrator has scanned the code.',
      lines: [
        'Not published yet: home page, card 「小程序开发与发布流程」, row 小程序备案 → 【去备案】.',
        'Published: banner 「小程序需补充备案信息」 → 【去备案】, or 设置 → 小程序备案 → 【去备案】.',
        'Published mini programs share a daily quota; once used up it is renewed at 10:00 the next morning.',
        'The dates old pages name, 2023-09-01 and 2024-03-31, have passed and nothing is granted any more: new or old, every mini program must be filed first.',
      ],
    },
    complete: {
      title: 'Sent back: go in by 【去完善】',
      lead: 'Correct and submit again; if only the SMS ran out of time, submit the same data once more.',
      lines: [
        'It is here: home page → 小程序备案 → 【去完善】.',
        'Reasons that were read and saved stand beside their fields in the form.',
        'To change region or certificate type: on the preview press 【上一页】 twice, then 【取消】, which leads to the page that checks the filing type.',
      ],
    },
    change: {
      title: 'Filed data have changed: 【变更】',
      lead: 'It is here: 设置 → 小程序备案 → 【变更】. The mini program keeps running and keeps its number meanwhile.',
      lines: [
        'Needed when principal, phone, address, certificate, name or services have changed.',
        'A change leads neither to another province nor to another subject: cancel first, then file anew.',
        'A unit renamed under the same credit code: update the WeChat verification first, then change with 主体更名函.',
      ],
    },
    blocked: {
      title: 'It cannot be filed yet: something comes first',
      lead: '【去备案】 appears once this is done:',
      lines: [
        'Reload the home page afterwards. Still no entry? Then the name may be restricted, or the system is down.',
      ],
    },
    closed: {
      title: 'No 【去备案】 here: the usual reasons',
      lead: 'The page says 未备案 and shows no way in. Go through the usual cases.',
      lines: [
        'Mini program information, category or WeChat verification not finished.',
        'A restricted word in the name: rename it first.',
        'The authority’s system is under maintenance: come back later.',
        'The daily quota of published mini programs is used up: renewed at 10:00 the next morning.',
        'The subject has as many filings as it may: 5 for individuals and individual businesses, 50 for enterprises and others.',
      ],
    },
    quota: {
      title: 'Today’s quota is used up',
      lead: 'It is renewed at 10:00 the next morning; submit after that.',
      lines: [
        'Only published mini programs come under the daily quota. Save the form as a profile now and fill it in tomorrow.',
      ],
    },
    limit: {
      title: 'This subject has as many filings as it may',
      lead: '5 for individuals and individual businesses, 50 for enterprises, government, media and other organisations.',
      lines: ['Cancel the filing of a mini program no longer used, then submit again.'],
    },
    wayBack: {
      title: 'Another region or certificate type?',
      lead: 'On the preview: 【上一页】 → 【上一页】 → 【取消】 leads to the page that checks the filing type.',
      lines: [
        'Region and certificate type can be changed there alone, and must pass 【验证】 again.',
        'Some pages call the button 【上一步】.',
        'Save the form as a profile before you leave; it fills in again with one press.',
      ],
    },
  },
  blockers: {
    basic_info_missing: 'Mini program information: complete name, picture and introduction. ',
    category_missing: 'Category: choose at least one service category. ',
    not_verified: 'WeChat verification: finish it first (管理 → 微信认证).',
  },
  dates: {
    title: 'Two dates that old pages name',
    lines: [
      '2023-09-01 (the platform’s entry opened on 2023-09-04): from then on new mini programs were filed before going live.',
      '2024-03-31: those already published had to be filed by then; unfiled ones were cleared away from 2024-04-01.',
      'Both have passed and nothing is granted any more: new or old, every mini program must be filed first.',
    ],
  },
  from: 'Source: {host}, read {month}',
};
