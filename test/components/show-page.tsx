import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import type { KeysHere } from '../../components/options/Keys.tsx';
import type { Reply } from '../../lib/platform/messages.ts';

/** Draws one of our own pages into the test's document, as its entry point does. */
export const showPage = (page: ReactNode): void => {
  document.body.className = 'look';
  document.body.innerHTML = '<main id="root"></main>';
  const root = createRoot(document.querySelector('#root') as HTMLElement);
  root.render(page);
  onTestFinished(() => root.unmount());
};

/** A vault that is open, without a passphrase. */
export const openVault: Reply<'vaultState'> = { mode: 'device', locked: false, lockMinutes: 240, waiting: false };

/** A browser in which no key is set. */
export const noKeys: KeysHere = { now: async () => ({}), change: async () => undefined };

/** A vault nothing happens to. */
export const quiet = (): void => undefined;

export const settings: Reply<'settings'> = {
  lang: 'zh-CN',
  sites: {
    wechat: { off: false, folded: false, markers: 'all' },
    miit: { off: false, folded: false, markers: 'all' },
  },
};

export const profiles: Reply<'profiles'> = [
  {
    id: 'p1',
    name: '示例科技',
    tags: ['代理'],
    subjectName: '示例科技有限公司',
    applets: [{ id: 'a1', name: '示例商城', appId: 'wx5a4d91e000000003' }],
    peopleNames: ['陈示例'],
    tails: ['120000', '138001'],
    samePerson: true,
    updatedAt: Date.UTC(2026, 10, 20),
    notes: [{ note: 'unknownCode', id: 'icp_applets.base_info.service_content_types', text: '999' }],
  },
  {
    id: 'p2',
    name: '样板餐饮',
    tags: [],
    subjectName: '样板餐饮有限公司',
    applets: [
      { id: 'b1', name: '样板点餐', appId: '' },
      { id: 'b2', name: '', appId: '' },
    ],
    peopleNames: [],
    tails: [],
    samePerson: false,
    updatedAt: Date.UTC(2026, 10, 1),
    notes: [],
  },
];
