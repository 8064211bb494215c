import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReply } from '../../../lib/platform/page-messages.ts';
import { createCurrentTab } from '../../../lib/services/current-tab.ts';

type State = PageReply<'pageState'>;

const consoleAt = 'https://mp.weixin.qq.com/wxamp/practice/filing?token=111';
const form: State = { site: 'wechat', recognised: ['a'], step: '主体信息', moved: [], phase: 'idle', filled: 0 };
const choice = { profileId: 'p1', confirmed: [] };

// A window with tabs, one of them active, and what the assistant in each would say.
let pages: Record<number, { url?: string; state?: State }>;
let active: number;
let filled: number[];
beforeEach(() => {
  vi.useFakeTimers();
  pages = { 1: { url: consoleAt, state: form }, 2: { url: consoleAt, state: { ...form, applet: '示例商城' } }, 3: {} };
  active = 1;
  filled = [];
  Object.assign(fakeBrowser.tabs, {
    getCurrent: async () => undefined,
    query: async () => [{ id: active, url: pages[active]?.url }],
    sendMessage: async (id: number, { name }: { name: string }) => {
      if (name === 'fillNow') filled.push(id);
      return { reply: pages[id]?.state };
    },
  });
  return () => vi.useRealTimers();
});

describe('the tab beside', () => {
  it('is named by what may be known of it', async () => {
    const tab = createCurrentTab();
    expect(await tab.here()).toEqual({ tabId: 1, site: 'wechat', state: form });
    active = 3;
    expect(await tab.here()).toEqual({});
  });

  it('is filled when it is the one that was shown', async () => {
    const tab = createCurrentTab();
    await tab.fill(choice, await tab.here());
    expect(filled).toEqual([1]);
  });

  it('is not filled when another stands there by now, nor is that other', async () => {
    const tab = createCurrentTab();
    const seen = await tab.here();
    active = 2;
    await expect(tab.fill(choice, seen)).rejects.toMatchObject({ fault: 'tabChanged' });
    expect(filled).toEqual([]);
  });

  it('is not filled by a press that came just after it did', async () => {
    const tab = createCurrentTab();
    await tab.here();
    active = 2;
    const seen = await tab.here();
    vi.advanceTimersByTime(400);
    await expect(tab.fill(choice, seen)).rejects.toMatchObject({ fault: 'tabChanged' });
    vi.advanceTimersByTime(200);
    await tab.fill(choice, seen);
    expect(filled).toEqual([2]);
  });

  it.each([
    ['step', { step: '小程序信息' }],
    ['mini program', { applet: '样板点餐' }],
    ['subject', { subject: '样板餐饮有限公司' }],
  ] as Array<[string, Partial<State>]>)('is not filled when it shows another %s than it did', async (_, change) => {
    const tab = createCurrentTab();
    const seen = await tab.here();
    pages[1] = { url: consoleAt, state: { ...form, ...change } };
    await expect(tab.fill(choice, seen)).rejects.toMatchObject({ fault: 'tabChanged' });
    expect(filled).toEqual([]);
  });

  it('is filled though rows have come since', async () => {
    const tab = createCurrentTab();
    const seen = await tab.here();
    pages[1] = { url: consoleAt, state: { ...form, recognised: ['a', 'b'] } };
    await tab.fill(choice, seen);
    expect(filled).toEqual([1]);
  });

  it('is not filled where nothing was shown', async () => {
    const tab = createCurrentTab();
    active = 3;
    await expect(tab.fill(choice, await tab.here())).rejects.toMatchObject({ fault: 'tabChanged' });
    expect(filled).toEqual([]);
  });
});
