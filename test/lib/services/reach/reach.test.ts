import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lock } from '../../../../lib/services/locking.ts';
import { leaveErrand, takeErrand, watchErrands } from '../../../../lib/services/reach/errands.ts';
import { keepCommands } from '../../../../lib/services/reach/keep-commands.ts';
import { keepMenus } from '../../../../lib/services/reach/keep-menus.ts';
import { showMenus } from '../../../../lib/services/reach/show-menus.ts';
import { changeSettings } from '../../../../lib/services/settings.ts';
import { addFiling } from '../../../../lib/services/tracking/add-filing.ts';
import { noteEvent } from '../../../../lib/services/tracking/note-event.ts';
import { startEmpty } from '../fresh.ts';
import { fakeReach } from './fake-reach.ts';

startEmpty();

const always = ['去填写', '打开侧边栏', '打开侧边栏', '全部备案', '选项', '怎样开始'];
const withSms = ['去填写', '打开侧边栏', '作为核验短信粘贴到备案领航', '打开侧边栏', '全部备案', '选项', '怎样开始'];
const track = async (): Promise<string> => {
  const { filingId } = await addFiling({ label: '示例', kind: 'first', combined: false, events: [] });
  return filingId;
};

describe('menus', () => {
  it('stand there once, however often they are asked for', async () => {
    const { titles, menus } = fakeReach();
    await Promise.all([showMenus(), showMenus()]);
    await showMenus();
    expect(titles()).toEqual(always);
    expect(menus.get('fill')?.documentUrlPatterns).toEqual([
      'https://mp.weixin.qq.com/*',
      'https://beian.miit.gov.cn/*',
    ]);
    expect(menus.get('options')?.contexts).toEqual(['action']);
  });

  it('are made anew after an end in the middle', async () => {
    const { titles, menus } = fakeReach();
    await showMenus();
    menus.clear();
    await fakeBrowser.storage.session.remove('menus');
    menus.set('fill', { title: 'half' });
    await showMenus();
    expect(titles()).toEqual(always);
  });

  it('speak the language set, as soon as it is', async () => {
    const { titles } = fakeReach();
    keepMenus();
    await vi.waitFor(() => expect(titles()).toEqual(always));
    await changeSettings({ lang: 'en' });
    await vi.waitFor(() => expect(titles()).toContain('Go and fill'));
    expect(titles()).not.toContain('去填写');
  });

  it('take a selected SMS only while a filing is under way', async () => {
    const { titles, menus } = fakeReach();
    keepMenus();
    await vi.waitFor(() => expect(titles()).toEqual(always));
    const filingId = await track();
    await vi.waitFor(() => expect(titles()).toEqual(withSms));
    expect(menus.get('sms')).toMatchObject({ contexts: ['selection'] });
    const filed = { id: 'e1', type: 'statusSeen', code: '6', at: Date.now(), noted: Date.now() } as const;
    await noteEvent(filingId, filed);
    await vi.waitFor(() => expect(titles()).toEqual(always));
  });

  it('offer no panel where there is none', async () => {
    const { titles } = fakeReach({ panel: false });
    await showMenus();
    expect(titles()).toEqual(['去填写', '全部备案', '选项', '怎样开始']);
  });

  it.each([
    ['fill', ['popup'], 'popup', { what: 'fill' }],
    ['panel', ['panel 4'], 4, undefined],
    ['panelOfIcon', ['panel 4'], 4, undefined],
    ['sms', ['panel 4'], 4, { what: 'sms', text: '选中的短信' }],
    ['filings', [expect.stringContaining('/options.html#/filings')], 'popup', undefined],
    ['options', ['options'], 'popup', undefined],
    ['welcome', [expect.stringContaining('/welcome.html')], 'popup', undefined],
    ['not-ours', [], 'popup', undefined],
  ] as const)('%s leads where it says', async (id, places, to, left) => {
    const { choose, opened } = fakeReach();
    keepMenus();
    choose(id, '选中的短信');
    await vi.waitFor(() => expect(opened).toEqual(places));
    const taking = vi.waitFor(async () => {
      const taken = await takeErrand(to);
      if (left) expect(taken).toMatchObject(left);
      else expect(taken).toBeUndefined();
    });
    await taking;
  });
});

describe('keys', () => {
  it.each([
    ['fill', ['popup'], { what: 'fill' }],
    ['verification', ['popup'], { what: 'verification' }],
    ['panel', ['panel 4'], undefined],
    ['options', ['options'], undefined],
    ['_execute_action', [], undefined],
  ] as const)('%s', async (name, places, left) => {
    const { press, opened } = fakeReach();
    keepCommands();
    press(name);
    await vi.waitFor(() => expect(opened).toEqual(places));
    await vi.waitFor(async () => expect((await takeErrand('popup'))?.what).toBe(left?.what));
  });

  it('open a tab where the browser opens no popup, and the popup where it has no panel', async () => {
    const without = fakeReach({ popup: false, panel: false });
    keepCommands();
    without.press('fill');
    await vi.waitFor(() => expect(without.opened).toEqual([expect.stringContaining('/popup.html')]));
    const other = fakeReach({ panel: false });
    keepCommands();
    other.press('panel');
    await vi.waitFor(() => expect(other.opened).toEqual(['popup']));
  });
});

describe('an errand', () => {
  beforeEach(() => fakeReach());

  it('is taken once, by the page it was left for', async () => {
    await leaveErrand({ what: 'fill', to: 4 });
    expect(await takeErrand('popup')).toBeUndefined();
    expect(await takeErrand(5)).toBeUndefined();
    expect(await takeErrand(4)).toMatchObject({ what: 'fill' });
    expect(await takeErrand(4)).toBeUndefined();
  });

  it('is nothing to a page that comes up much later', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await leaveErrand({ what: 'sms', text: 'x', to: 4 });
    vi.setSystemTime(Date.now() + 11_000);
    expect(await takeErrand(4)).toBeUndefined();
    vi.useRealTimers();
    expect(await fakeBrowser.storage.session.get('errand')).toEqual({});
  });

  it('is told to who watches, and stands in memory alone until it is taken or the vault locks', async () => {
    const end = new AbortController();
    let heard = 0;
    watchErrands(() => {
      heard += 1;
    }, end.signal);
    await leaveErrand({ what: 'sms', text: '验证码：123456', to: 4 });
    expect(heard).toBe(1);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('123456');
    await lock();
    expect(heard).toBe(1);
    expect(await takeErrand(4)).toBeUndefined();
  });
});
