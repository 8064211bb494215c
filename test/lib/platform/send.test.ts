import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPopup, type PageHandlers } from '../../../lib/platform/answer-popup.ts';
import { askPage } from '../../../lib/platform/ask-page.ts';
import type { PageReply } from '../../../lib/platform/page-messages.ts';
import { send } from '../../../lib/platform/send.ts';

beforeEach(() => fakeBrowser.reset());

const answerWith = (answer: unknown) =>
  fakeBrowser.runtime.onMessage.addListener((_message, _sender, sendResponse) => {
    sendResponse(answer);
    return true;
  });

describe('send', () => {
  it('gives the reply', async () => {
    answerWith({ reply: [{ id: 'a' }] });
    expect(await send('profilesHere', {})).toEqual([{ id: 'a' }]);
  });

  it('rejects with the fault of the background', async () => {
    answerWith({ fault: 'grantOver' });
    await expect(send('closeGrant', { grantId: 'x' })).rejects.toMatchObject({ name: 'Refused', fault: 'grantOver' });
  });

  it.each([
    ['nobody is there', () => undefined],
    ['nothing comes back', () => answerWith(undefined)],
  ])('says so when %s', async (_, prepare) => {
    prepare();
    await expect(send('view', {})).rejects.toMatchObject({ fault: 'noAnswer' });
  });

  describe('after the extension was updated under the page', () => {
    const { id, sendMessage } = fakeBrowser.runtime;
    afterEach(() => Object.assign(fakeBrowser.runtime, { id, sendMessage }));

    it('says so at once', async () => {
      answerWith({ reply: {} });
      Object.assign(fakeBrowser.runtime, { id: undefined });
      await expect(send('view', {})).rejects.toMatchObject({ fault: 'extensionGone' });
    });

    it('says so when it happens on the way', async () => {
      fakeBrowser.runtime.sendMessage = (() => {
        Object.assign(fakeBrowser.runtime, { id: undefined });
        throw new Error('Extension context invalidated.');
      }) as typeof sendMessage;
      await expect(send('view', {})).rejects.toMatchObject({ fault: 'extensionGone' });
    });
  });
});

describe('the popup and the page', () => {
  const state: PageReply<'pageState'> = { site: 'wechat', recognised: [], moved: [], phase: 'idle', filled: 0 };
  const handlers: PageHandlers = {
    pageState: () => state,
    fillNow: () => ({ ...state, phase: 'done', filled: 3 }),
    unlocked: () => ({}),
  };
  const end = new AbortController();
  const choice = { profileId: 'x', confirmed: [] };

  // The fake browser delivers nothing to tabs; this is the way a message takes there.
  const deliver = (sender: object) => {
    fakeBrowser.tabs.sendMessage = ((_tab: number, message: unknown) =>
      new Promise((resolve, reject) => {
        void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve).then((heard) => {
          if (!(heard as unknown[]).includes(true)) reject(new Error('Could not establish connection.'));
        });
      })) as never;
  };
  const popup = { id: fakeBrowser.runtime.id, url: 'chrome-extension://test-extension-id/popup.html' };

  it('talk while the assistant is there', async () => {
    deliver(popup);
    answerPopup(handlers, end.signal);
    expect(await askPage(7, 'pageState', {})).toEqual(state);
    expect(await askPage(7, 'fillNow', choice)).toMatchObject({ filled: 3 });
    expect(await askPage(7, 'unlocked', {})).toEqual({});
  });

  it('do not once it has left', async () => {
    deliver(popup);
    const leaving = new AbortController();
    answerPopup(handlers, leaving.signal);
    leaving.abort();
    await expect(askPage(7, 'pageState', {})).rejects.toMatchObject({ fault: 'noAnswer' });
  });

  it('do not where nobody listens, a stranger asks, or the answer is no page state', async () => {
    deliver(popup);
    await expect(askPage(7, 'pageState', {})).rejects.toMatchObject({ fault: 'noAnswer' });
    answerPopup({ ...handlers, pageState: () => ({ ...state, filled: 'many' }) as never }, end.signal);
    await expect(askPage(7, 'pageState', {})).rejects.toMatchObject({ fault: 'noAnswer' });
    deliver({ id: 'other-extension' });
    await expect(askPage(7, 'fillNow', choice)).rejects.toMatchObject({ fault: 'noAnswer' });
  });

  it('say so when the page fails', async () => {
    deliver(popup);
    answerPopup({ ...handlers, fillNow: () => Promise.reject(new Error('x')) }, end.signal);
    await expect(askPage(7, 'fillNow', choice)).rejects.toMatchObject({ fault: 'noAnswer' });
  });
});
