import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { panelOpener } from '../../../lib/services/open-panel.ts';

afterEach(() => {
  Reflect.deleteProperty(fakeBrowser, 'sidePanel');
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
});

describe('the place beside the page', () => {
  it('is Chromium’s side panel of one window', async () => {
    const opened: unknown[] = [];
    Object.assign(fakeBrowser, { sidePanel: { open: async (options: unknown) => void opened.push(options) } });
    await panelOpener()?.(4);
    expect(opened).toEqual([{ windowId: 4 }]);
  });

  it('is Firefox’s sidebar', async () => {
    let opened = 0;
    Object.assign(fakeBrowser, {
      sidebarAction: {
        open: async () => {
          opened += 1;
        },
      },
    });
    await panelOpener()?.(4);
    expect(opened).toBe(1);
  });

  it('is nowhere on a phone, nor in a Chromium that cannot be asked to open it', () => {
    expect(panelOpener()).toBeUndefined();
    Object.assign(fakeBrowser, { sidePanel: {} });
    expect(panelOpener()).toBeUndefined();
  });
});
