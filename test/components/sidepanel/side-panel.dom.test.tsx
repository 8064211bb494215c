import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PageState } from '../../../components/beside/ThisTab.tsx';
import { SidePanel } from '../../../components/sidepanel/SidePanel.tsx';
import type { Reply } from '../../../lib/platform/messages.ts';
import type { PageRequest } from '../../../lib/platform/page-messages.ts';
import { Refused } from '../../../lib/platform/refused.ts';
import type { TabState } from '../../../lib/services/current-tab.ts';
import { filingOf } from '../../sample/filing-of.ts';
import { fakeErrands } from '../fake-errands.ts';
import { fakeFilings } from '../fake-filings.ts';
import { fakeSend } from '../fake-send.ts';
import { fakeVault } from '../fake-vault.ts';
import { profiles, settings, showPage } from '../show-page.tsx';

const formOf = (tabId: number, applet: string): TabState & { state: PageState } => ({
  tabId,
  site: 'wechat',
  state: { site: 'wechat', moved: [], recognised: ['a'], step: '主体信息', applet, phase: 'idle', filled: 0 },
});
const first = formOf(1, '示例商城');
const second = formOf(2, '样板点餐');
const elsewhere: TabState = {};

const textsOf: Record<string, string> = { p1: '张示例', p2: '李样板' };

const show = (fill?: (seen: TabState) => PageState, vault: Partial<Reply<'vaultState'>> = {}) => {
  const lock = fakeVault(vault);
  const filed: [PageRequest<'fillNow'>, TabState][] = [];
  const { answers: ofFilings, here: filings } = fakeFilings([filingOf([])]);
  let listed: Reply<'profiles'> = profiles;
  const { send, asked } = fakeSend({
    ...lock.answers,
    ...ofFilings,
    profiles: () => listed,
    copyList: ({ profileId }) => [{ id: 'icp_subject.principal_info.name', text: textsOf[profileId] ?? '' }],
  });
  let now: TabState = first;
  let held: Promise<void> = Promise.resolve();
  let heard: (isOther: boolean) => void = () => undefined;
  const tab = {
    here: async () => {
      await held;
      return now;
    },
    fill: async (request: PageRequest<'fillNow'>, seen: TabState): Promise<PageState> => {
      filed.push([request, seen]);
      return fill ? fill(seen) : { ...first.state, phase: 'done', filled: 3 };
    },
    watch: (listener: (isOther: boolean) => void) => {
      heard = listener;
    },
  };
  showPage(
    <SidePanel
      send={send}
      settings={async () => settings}
      filings={filings}
      tab={tab}
      ticks={{ get: async () => undefined, set: async () => undefined }}
      errands={fakeErrands().here}
      watch={lock.watch}
      openOptions={() => undefined}
      linkTo={() => '#'}
      goVerify={() => undefined}
    />,
  );
  return {
    asked,
    filed,
    become: lock.become,
    /** The person goes to another tab; it is read once `reading` is over. */
    goTo: (next: TabState, reading: Promise<void> = Promise.resolve()) => {
      held = reading;
      now = next;
      heard(true);
    },
    /** The page goes on, and nobody is told. */
    slipTo: (next: TabState) => {
      now = next;
    },
    changeTo: (next: TabState) => {
      now = next;
      heard(false);
    },
    list: (next: Reply<'profiles'>) => {
      listed = next;
    },
  };
};

const thisTab = () => page.getByRole('region', { name: '当前标签页' });
const fillButton = () => page.getByRole('button', { name: '一键填充' });
const profileBox = () => page.getByRole('combobox', { name: '档案', exact: true });

beforeEach(() => page.viewport(340, 800));

describe('beside the page', () => {
  it('keeps filings folded away, and is no wider than it may be', async () => {
    show();
    await expect.element(page.getByText('张示例')).toBeVisible();
    await expect.element(page.getByText('备案进度')).toBeVisible();
    await expect.element(page.getByText('添加备案')).not.toBeVisible();
    await page.getByText('备案进度').click();
    await expect.element(page.getByText('添加备案')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(340);
  });

  it('names nothing and fills nothing while another tab is being read', async () => {
    const { goTo, filed } = show();
    await expect.element(thisTab()).toMatchTextContent('示例商城');
    let read: () => void = () => undefined;
    goTo(
      second,
      new Promise((resolve) => {
        read = resolve;
      }),
    );
    await expect.element(thisTab()).not.toBeInTheDocument();
    await fillButton().click({ force: true });
    read();
    await expect.element(thisTab()).toMatchTextContent('样板点餐');
    expect(filed).toEqual([]);
    await fillButton().click();
    await expect.poll(() => filed.map(([, seen]) => seen.tabId)).toEqual([2]);
  });

  it('takes a question along to no other tab', async () => {
    const asks: PageState = { ...first.state, subject: '别家公司', confirm: ['subjectDiffers'] };
    const { goTo, filed } = show(() => asks);
    await fillButton().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('别家公司');
    goTo(second);
    await expect.element(thisTab()).toMatchTextContent('样板点餐');
    await expect.element(page.getByRole('button', { name: '核对无误，继续填充' })).not.toBeInTheDocument();
    expect(filed).toHaveLength(1);
  });

  it('reads again what has changed at the press, and says so', async () => {
    const moved = { ...first, state: { ...first.state, step: '小程序信息' } };
    const { slipTo, filed } = show((seen) => {
      if (seen.state?.step !== '小程序信息') throw new Refused('tabChanged');
      return { ...first.state, phase: 'done', filled: 3 };
    });
    await expect.element(thisTab()).toMatchTextContent('主体信息');
    slipTo(moved);
    await fillButton().click();
    await expect.element(thisTab()).toMatchTextContent('小程序信息');
    await expect.element(page.getByRole('alert')).toMatchTextContent('刚刚换了，没有填');
    await fillButton().click();
    await expect.element(page.getByText('已填 3 项，详情见页面。')).toBeVisible();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    expect(filed.at(-1)?.[1]).toEqual(moved);
  });
});

describe('whose answers', () => {
  it('stay while a person goes off to paste, and begin anew at another form', async () => {
    const { goTo } = show();
    await profileBox().selectOptions('样板餐饮');
    await expect.element(page.getByText('李样板')).toBeVisible();
    goTo(elsewhere);
    await expect.element(thisTab()).toMatchTextContent('不是备案页面');
    await expect.element(page.getByText('李样板')).toBeVisible();
    goTo(second);
    await expect.element(page.getByText('张示例')).toBeVisible();
    await expect.element(profileBox()).toHaveDisplayValue('示例科技');
  });

  it('do not change because another profile was used meanwhile', async () => {
    const { list, changeTo, asked } = show();
    await expect.element(page.getByText('张示例')).toBeVisible();
    list(profiles.toReversed());
    const before = asked.filter(([name]) => name === 'profiles').length;
    changeTo({ ...first });
    await expect.poll(() => asked.filter(([name]) => name === 'profiles').length).toBeGreaterThan(before);
    await expect.element(profileBox()).toHaveDisplayValue('示例科技');
    await expect.element(page.getByText('张示例')).toBeVisible();
  });
});

describe('the clipboard', () => {
  it('is said to hold an answer, after the lock too, until a press clears it', async () => {
    const { become } = show(undefined, { mode: 'passphrase' });
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await page.getByRole('button', { name: '复制 主体负责人信息，姓名' }).click();
    await expect.element(page.getByText('剪贴板：姓名（上锁不会清除）')).toBeVisible();
    become({ locked: true });
    await expect.element(page.getByText('张示例')).not.toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/张示例|示例科技/u);
    await page.getByRole('button', { name: '清空剪贴板' }).click();
    await expect.element(page.getByText(/^剪贴板：/u)).not.toBeInTheDocument();
    expect(written.mock.calls).toEqual([['张示例'], ['']]);
    written.mockRestore();
  });

  it('says so when the browser does not let it be cleared', async () => {
    show();
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await page.getByRole('button', { name: '复制 主体负责人信息，姓名' }).click();
    written.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await page.getByRole('button', { name: '清空剪贴板' }).click();
    await expect.element(page.getByText('浏览器没有允许清空，请复制别的内容盖掉它。')).toBeVisible();
    written.mockRestore();
  });
});
