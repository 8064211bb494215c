import { Popup } from '../../components/popup/Popup.tsx';
import type { Reply } from '../../lib/platform/messages.ts';
import type { Listed } from '../../lib/services/tracking/read-filings.ts';
import { fakeFilings } from './fake-filings.ts';
import { type Answers, fakeSend } from './fake-send.ts';
import { fakeVault } from './fake-vault.ts';
import { profiles, settings, showPage } from './show-page.tsx';

interface World {
  lang?: Reply<'settings'>['lang'];
  vault?: Partial<Reply<'vaultState'>>;
  more?: Parameters<typeof fakeFilings>[1];
  answers?: Answers;
}

/** The popup over these filings, on a tab that is nothing to it. */
export const showPopup = (begin: readonly Listed[], { lang = 'zh-CN', vault = {}, more, answers }: World = {}) => {
  const lock = fakeVault(vault);
  const worker = fakeFilings(begin, more);
  const { send, asked } = fakeSend({
    ...lock.answers,
    ...worker.answers,
    profiles: () => profiles,
    copyList: () => [],
    ...answers,
  });
  const opened: string[] = [];
  showPage(
    <Popup
      send={send}
      settings={async () => ({ ...settings, lang })}
      filings={worker.here}
      tab={{
        here: async () => ({}),
        fill: async () => {
          throw new Error('nothing to fill');
        },
      }}
      ticks={{ get: async () => undefined, set: async () => undefined }}
      watch={lock.watch}
      openOptions={() => opened.push('options')}
      linkTo={(filingId) => `#${filingId ?? 'all'}`}
      goVerify={() => opened.push('verify')}
    />,
  );
  return { ...worker, asked, opened };
};
