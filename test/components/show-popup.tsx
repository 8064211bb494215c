import { Popup } from '../../components/popup/Popup.tsx';
import type { Reply } from '../../lib/platform/messages.ts';
import type { TabState } from '../../lib/services/current-tab.ts';
import type { Listed } from '../../lib/services/tracking/read-filings.ts';
import { fakeErrands } from './fake-errands.ts';
import { fakeFilings } from './fake-filings.ts';
import { type Answers, fakeSend } from './fake-send.ts';
import { fakeVault } from './fake-vault.ts';
import { profiles, settings, showPage } from './show-page.tsx';

interface World {
  lang?: Reply<'settings'>['lang'];
  vault?: Partial<Reply<'vaultState'>>;
  more?: Parameters<typeof fakeFilings>[1];
  answers?: Answers;
  /** What a key or a menu asked for. */
  errand?: Parameters<typeof fakeErrands>[0];
  /** The tab; else one that is nothing to it. */
  here?: TabState;
}

/** The popup over these filings, on a tab that is nothing to it. */
export const showPopup = (
  begin: readonly Listed[],
  { lang = 'zh-CN', vault = {}, more, answers, errand, here = {} }: World = {},
) => {
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
  const left = fakeErrands(errand);
  showPage(
    <Popup
      send={send}
      settings={async () => ({ ...settings, lang })}
      filings={worker.here}
      tab={{
        here: async () => here,
        fill: async () => {
          throw new Error('nothing to fill');
        },
      }}
      ticks={{ get: async () => undefined, set: async () => undefined }}
      errands={left.here}
      watch={lock.watch}
      openOptions={() => opened.push('options')}
      linkTo={(filingId) => `#${filingId ?? 'all'}`}
      goVerify={() => opened.push('verify')}
    />,
  );
  return { ...worker, asked, opened, leave: left.leave, become: lock.become };
};
