import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { siteAccess } from '../../../lib/services/site-access.ts';

const [console, ministry] = ['https://mp.weixin.qq.com/*', 'https://beian.miit.gov.cn/*'] as const;

/** What a person has allowed, and what the browser tells of it. */
let allowed: Set<string>;
let listeners: Set<() => void>;
beforeEach(() => {
  allowed = new Set();
  listeners = new Set();
  const event = {
    addListener: (one: () => void) => listeners.add(one),
    removeListener: (one: () => void) => listeners.delete(one),
  };
  Object.assign(fakeBrowser.permissions.onAdded, event);
  Object.assign(fakeBrowser.permissions.onRemoved, event);
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => allowed.has(one)),
    request: async ({ origins }: { origins: string[] }) => {
      allowed = new Set([...allowed, ...origins]);
      for (const heard of listeners) heard();
      return true;
    },
  });
});

describe('access to the two sites', () => {
  it('is missing for each by itself', async () => {
    expect(await siteAccess.missing()).toEqual(['wechat', 'miit']);
    allowed.add(console);
    expect(await siteAccess.missing()).toEqual(['miit']);
    allowed.add(ministry);
    expect(await siteAccess.missing()).toEqual([]);
  });

  it('is asked for where it is missing alone, and told of until nobody listens', async () => {
    const end = new AbortController();
    let heard = 0;
    siteAccess.watch(() => {
      heard += 1;
    }, end.signal);
    expect(await siteAccess.ask(['miit'])).toBe(true);
    expect([...allowed]).toEqual([ministry]);
    expect(heard).toBe(1);
    end.abort();
    await siteAccess.ask(['wechat']);
    expect(heard).toBe(1);
  });
});
