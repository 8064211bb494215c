import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringAssistant } from '../../../lib/services/assistant-injection.ts';
import { enterOpenTabs, enterWhenAllowed, registerSentinels } from '../../../lib/services/sentinels.ts';
import { changeSettings, settings } from '../../../lib/services/settings.ts';
import { page, startEmpty } from './fresh.ts';

startEmpty();

// The fake browser has no scripting; this one keeps what it is told, as the browser does.
interface Script {
  id: string;
  js: string[];
  matches: string[];
}
let registered: Script[] = [];
let executed: unknown[] = [];
let asleep: number[] = [];
beforeEach(() => {
  registered = [];
  executed = [];
  asleep = [];
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: Script[]) => {
      if (scripts.some(({ id }) => registered.some((one) => one.id === id))) throw new Error('Duplicate script ID');
      registered = [...registered, ...scripts];
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    executeScript: async (injection: { target: { tabId: number } }) => {
      if (asleep.includes(injection.target.tabId)) throw new Error('Frame with ID 0 was removed.');
      executed.push(injection);
      return [];
    },
  });
});
const off = (site: 'wechat' | 'miit', value: boolean) => changeSettings({ sites: { [site]: { off: value } } });

describe('sentinels', () => {
  it('stand on each of the two sites, and nowhere else', async () => {
    await registerSentinels();
    await registerSentinels();
    expect(registered).toEqual([
      expect.objectContaining({
        id: 'sentinel-wechat',
        matches: ['https://mp.weixin.qq.com/*'],
        runAt: 'document_idle',
      }),
      expect.objectContaining({
        id: 'sentinel-miit',
        matches: ['https://beian.miit.gov.cn/*'],
        persistAcrossSessions: true,
      }),
    ]);
    expect(registered.every(({ js }) => js.join() === 'sentinel.js')).toBe(true);
  });

  it('leave a site that is switched off and come back when it is on', async () => {
    await registerSentinels();
    await off('wechat', true);
    await registerSentinels();
    expect(registered.map(({ id }) => id)).toEqual(['sentinel-miit']);
    await off('wechat', false);
    await registerSentinels();
    expect(registered.map(({ id }) => id).sort()).toEqual(['sentinel-miit', 'sentinel-wechat']);
  });

  it('are registered once by two starts at the same time', async () => {
    await Promise.all([registerSentinels(), registerSentinels()]);
    expect(registered).toHaveLength(2);
  });

  it('enter the tabs open at installation, but those that sleep', async () => {
    fakeBrowser.tabs.query = (async ({ url }: { url: string[] }) =>
      url.map((_, at) => ({ id: at + 1 }))) as unknown as typeof fakeBrowser.tabs.query;
    asleep = [1];
    await enterOpenTabs();
    expect(executed).toEqual([{ target: { tabId: 2 }, files: ['/sentinel.js'] }]);
    await off('wechat', true);
    await off('miit', true);
    executed = [];
    await enterOpenTabs();
    expect(executed).toEqual([]);
  });

  it('come once a person allows a site, but for no other permission', async () => {
    fakeBrowser.tabs.query = (async () => [{ id: 5 }]) as unknown as typeof fakeBrowser.tabs.query;
    const listeners: ((given: { origins?: string[] }) => Promise<void>)[] = [];
    const addListener = (one: (typeof listeners)[number]) => void listeners.push(one);
    Object.assign(fakeBrowser.permissions.onAdded, { addListener });
    enterWhenAllowed();
    const given = (origins?: string[]) => Promise.all(listeners.map((one) => one({ origins })));
    await given();
    expect([registered, executed]).toEqual([[], []]);
    await given(['https://mp.weixin.qq.com/*']);
    expect(registered).toHaveLength(2);
    expect(executed).toEqual([{ target: { tabId: 5 }, files: ['/sentinel.js'] }]);
  });
});

describe('the assistant', () => {
  it('comes once for each load of a page, into its top frame', async () => {
    await bringAssistant(page());
    await bringAssistant(page());
    await bringAssistant(page('wechat', { documentId: 'D2' }));
    await bringAssistant(page('wechat', { tabId: 8 }));
    expect(executed).toMatchObject([{ target: { tabId: 7 } }, { target: { tabId: 7 } }, { target: { tabId: 8 } }]);
    expect(executed[0]).toEqual({ target: { tabId: 7, frameIds: [0] }, files: ['/assistant.js', '/teaching.js'] });
  });

  it('comes each time where the browser names no documents', async () => {
    await bringAssistant(page('wechat', { documentId: undefined }));
    await bringAssistant(page('wechat', { documentId: undefined }));
    expect(executed).toHaveLength(2);
  });

  it('comes again after it could not', async () => {
    asleep = [7];
    await expect(bringAssistant(page())).rejects.toThrow();
    asleep = [];
    await bringAssistant(page());
    expect(executed).toHaveLength(1);
  });

  it('stays away from a site that is switched off', async () => {
    await off('wechat', true);
    await expect(bringAssistant(page())).rejects.toMatchObject({ fault: 'siteOff' });
    await bringAssistant(page('miit'));
    expect(executed).toHaveLength(1);
  });
});

describe('settings', () => {
  it('speak Chinese until told otherwise, and change only what is named', async () => {
    expect((await settings()).lang).toBe('zh-CN');
    await Promise.all([
      changeSettings({ lang: 'en' }),
      changeSettings({ sites: { miit: { folded: true } } }),
      changeSettings({ sites: { miit: { markers: 'problems' } } }),
    ]);
    expect(await settings()).toEqual({
      lang: 'en',
      sites: {
        wechat: { off: false, folded: false, markers: 'all' },
        miit: { off: false, folded: true, markers: 'problems' },
      },
    });
  });
});
