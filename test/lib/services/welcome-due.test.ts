import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomed, welcomeIfDue, welcomeOnce } from '../../../lib/services/welcome-due.ts';

const opened = async () =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => url).filter((url) => url?.endsWith('/welcome.html'));

beforeEach(() => fakeBrowser.reset());

describe('the welcome page', () => {
  it('opens once after the installation, whatever the browser calls one later', async () => {
    await welcomeOnce();
    expect(await opened()).toHaveLength(1);
    await welcomed();
    await welcomeOnce();
    await welcomeIfDue();
    expect(await opened()).toHaveLength(1);
  });

  it('opens at the next start of a worker that was stopped before it could', async () => {
    const { create } = fakeBrowser.tabs;
    fakeBrowser.tabs.create = () => new Promise(() => undefined); // the worker ends here
    void welcomeOnce();
    await expect.poll(() => fakeBrowser.storage.local.get('welcome')).toMatchObject({ welcome: { value: 'due' } });
    fakeBrowser.tabs.create = create;
    await welcomeIfDue();
    expect(await opened()).toHaveLength(1);
    await welcomed();
    await welcomeIfDue();
    expect(await opened()).toHaveLength(1);
  });

  it('does not open where nothing was installed just now', async () => {
    await welcomeIfDue();
    expect(await opened()).toEqual([]);
  });

  it('takes a window where the browser has none for a tab', async () => {
    const urls: unknown[] = [];
    fakeBrowser.tabs.create = () => Promise.reject(new Error('no window'));
    fakeBrowser.windows.create = (async ({ url }: { url: string }) => void urls.push(url)) as never;
    await welcomeOnce();
    expect(urls).toEqual([expect.stringMatching(/\/welcome\.html$/u)]);
  });
});
