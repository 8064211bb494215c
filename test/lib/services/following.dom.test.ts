import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { SmsHere } from '../../../lib/platform/filing-messages.ts';
import type { MessageName } from '../../../lib/platform/messages.ts';
import { rejectionsOn } from '../../../lib/recognise/rejections-on.ts';
import { statusOn } from '../../../lib/recognise/status-on.ts';
import { placeReader } from '../../../lib/services/console-reader.ts';
import { hasNews } from '../../../lib/services/follow-state.ts';
import { createFollowing } from '../../../lib/services/following.ts';
import { type Answers, fakeSend } from '../../components/fake-send.ts';
import { fakeAssisting } from '../../components/overlay/fake-assisting.ts';

const minute = 60_000;
const sms: SmsHere = {
  filingId: 'f1',
  label: '示例商城',
  number: 1,
  verifier: 'subjectPrincipal',
  deadline: 1_800_000_000_000,
  wrong: 0,
  resends: 0,
  capped: false,
  hasCode: false,
};
const other: SmsHere = { ...sms, filingId: 'f2', label: '样板点餐', number: 2, verifier: 'appletPrincipal' };
const wrong = '您的短信核验失败,请输入正确的信息。';
const done = '您的短信核验已全部完成,该请求将提交管局审核。';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The page as it is, read again whenever it says so; `at` is the clock. */
function follow(start: Parameters<typeof fakeAssisting>[0], answers: Answers = {}) {
  const assisting = fakeAssisting(start);
  const { send, asked } = fakeSend({
    banner: () => ({ sms: 1, until: sms.deadline, late: 0 }),
    smsHere: () => [sms],
    noteResult: ({ eventId }) => ({ noted: { filingId: 'f1', label: '示例商城', number: 1, eventId } }),
    undoResult: () => ({}),
    statusHere: ({ code }) => [{ filingId: 'f1', label: '示例商城', number: 1, code }],
    noteStatus: () => ({}),
    ...answers,
  });
  const stop = new AbortController();
  const clock = { at: 0 };
  const following = createFollowing({ document, assisting, send, now: () => clock.at, signal: stop.signal });
  onTestFinished(() => stop.abort());
  return {
    following,
    clock,
    /** What was asked of the background under this name. */
    asked: (name: MessageName) => asked.filter(([one]) => one === name).map(([, request]) => request),
    /** The page has changed. */
    read: (change: Parameters<typeof assisting.say>[0] = {}) => assisting.say(change),
    notes: () => following.state().notes.map(({ became }) => became),
  };
}

describe('on the ministry’s page', () => {
  const form = '<form><input placeholder="请输短信验证码"></form>';
  const layer = (text = '') =>
    `<div class="tips" style="display:${text ? 'block' : 'none'}"><div>×</div>尊敬的ICP用户：<span>${text}</span></div>`;
  const show = (text = '') => {
    document.body.innerHTML = `<main>${form}${layer(text)}</main>`;
  };
  const page = { site: 'miit', isForm: true } as const;

  it('knows what runs, for the banner and for the profile chosen', async () => {
    show();
    const { following, asked } = follow(page);
    await vi.waitFor(() => expect(following.state().sms).toEqual([sms]));
    expect(following.state().banner).toEqual({ sms: 1, until: sms.deadline, late: 0 });
    expect(hasNews(following.state())).toBe(true);
    following.look('p1');
    await vi.waitFor(() => expect(asked('smsHere')).toEqual([{}, { profileId: 'p1' }]));
  });

  it('notes an answer as it appears, says for whom, and takes it back', async () => {
    show();
    const { following, read, asked, notes } = follow(page);
    show(wrong);
    read();
    await vi.waitFor(() => expect(notes()).toEqual(['noted']));
    const [note] = following.state().notes;
    expect(asked('noteResult')).toEqual([{ result: '2', eventId: note?.eventId }]);
    expect(note).toMatchObject({ said: { result: '2' }, filing: { label: '示例商城' } });
    expect(asked('banner')).toHaveLength(2);
    read();
    read();
    expect(asked('noteResult')).toHaveLength(1);
    if (note) await following.undo(note);
    expect(asked('undoResult')).toEqual([{ filingId: 'f1', eventId: note?.eventId }]);
    expect(notes()).toEqual(['undone']);
  });

  it('takes each appearance for one event: closed and again, or another text in its place', async () => {
    show();
    const { read, asked } = follow(page);
    for (const text of [wrong, '', wrong, done]) {
      show(text);
      read();
      read();
    }
    await vi.waitFor(() => expect(asked('noteResult')).toHaveLength(3));
    expect(new Set(asked('noteResult').map((request) => (request as { eventId: string }).eventId)).size).toBe(3);
    expect(asked('noteResult')).toMatchObject([{ result: '2' }, { result: '2' }, { result: '3' }]);
  });

  it('takes what stands there when it first looks, or when the form comes, for old', async () => {
    show(wrong);
    const { read, asked } = follow(page);
    read();
    document.body.innerHTML = layer(done);
    read({ isForm: false });
    show(done);
    read({ isForm: true });
    read();
    expect(asked('noteResult')).toEqual([]);
    show();
    read();
    show(done);
    read();
    await vi.waitFor(() => expect(asked('noteResult')).toMatchObject([{ result: '3' }]));
  });

  it('takes nothing from two answers at once, nor from one that is left of them', () => {
    show();
    const { read, asked } = follow(page);
    document.body.innerHTML = `<main>${form}${layer(wrong)}${layer(done)}</main>`;
    read();
    show(done);
    read();
    expect(asked('noteResult')).toEqual([]);
  });

  it('takes nothing where no form is', () => {
    const { read, asked } = follow({ site: 'miit', isForm: false });
    document.body.innerHTML = layer(wrong);
    read();
    expect(asked('noteResult')).toEqual([]);
    expect(asked('smsHere')).toEqual([]);
  });

  it('asks whose it is, and sends the same event again with the answer', async () => {
    show();
    const { following, read, asked, notes } = follow(page, {
      noteResult: ({ filingId, eventId }) =>
        filingId ? { noted: { filingId, label: '样板点餐', number: 2, eventId } } : { which: [sms, other] },
    });
    show(wrong);
    read();
    await vi.waitFor(() => expect(notes()).toEqual(['which']));
    const [note] = following.state().notes;
    expect(note?.which).toEqual([sms, other]);
    if (note) await following.send(note, other);
    expect(asked('noteResult')[1]).toEqual({
      result: '2',
      eventId: note?.eventId,
      filingId: 'f2',
      verifier: 'appletPrincipal',
    });
    expect(notes()).toEqual(['noted']);
  });

  it('keeps a question open while further answers come', async () => {
    show();
    const { read, notes } = follow(page, { noteResult: () => ({ which: [sms, other] }) });
    for (const text of [wrong, done]) {
      show(text);
      read();
    }
    await vi.waitFor(() => expect(notes()).toEqual(['which', 'which']));
  });

  it.each([
    ['refused', { noteResult: () => ({ refused: 'allVerified' }) }],
    ['nothing', { noteResult: () => ({ nothing: true }) }],
    [
      'failed',
      {
        noteResult: () => {
          throw new Error('gone');
        },
      },
    ],
  ] as [string, Answers][])('says so where it is %s', async (became, answers) => {
    show();
    const { read, notes } = follow(page, answers);
    show(wrong);
    read();
    await vi.waitFor(() => expect(notes()).toEqual([became]));
  });

  it('says what could not be taken back', async () => {
    show();
    const { following, read, notes } = follow(page, { undoResult: () => ({ refused: 'neededLater' }) });
    show(wrong);
    read();
    await vi.waitFor(() => expect(notes()).toEqual(['noted']));
    const [note] = following.state().notes;
    if (note) await following.undo(note);
    expect(notes()).toEqual(['stays']);
  });

  it('asks again after a fill, and when it comes into sight after a while', async () => {
    show();
    const { clock, read, asked } = follow(page);
    read({ phase: 'filling' });
    read({ phase: 'done' });
    await vi.waitFor(() => expect(asked('smsHere')).toHaveLength(2));
    clock.at = 9 * minute;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked('smsHere')).toHaveLength(2);
    clock.at = 11 * minute;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(asked('smsHere')).toHaveLength(3));
  });

  it('notes nothing any more once it has ended', () => {
    show();
    const { following, read, asked } = follow(page);
    following.end();
    show(wrong);
    read();
    expect(asked('noteResult')).toEqual([]);
  });
});

describe('on the console', () => {
  const page = { site: 'wechat', isForm: false } as const;
  const card = (status: string, more = '') => {
    document.body.innerHTML = `<section><p><span>小程序备案</span> <strong>${status}</strong></p>${more}</section>`;
  };
  placeReader({ status: () => statusOn(document, '/wxamp/index/index'), rejections: () => rejectionsOn(document) });

  it('offers a status once, and notes it only when the person takes it', async () => {
    const { following, read, asked, notes } = follow(page);
    card('管局审核中');
    read({ appletShown: '示例商城' });
    await vi.waitFor(() => expect(following.state().offer).toMatchObject({ code: '4', reasons: 0 }));
    read();
    expect(asked('statusHere')).toEqual([{ code: '4', applet: '示例商城' }]);
    expect(asked('noteStatus')).toEqual([]);
    const [filing] = following.state().offer?.filings ?? [];
    if (filing) await following.takeOffer(filing);
    const [note] = following.state().notes;
    expect(asked('noteStatus')).toEqual([{ filingId: 'f1', code: '4', eventId: note?.eventId, rejections: [] }]);
    expect(notes()).toEqual(['noted']);
    expect(following.state().offer).toBeUndefined();
    read();
    expect(asked('statusHere')).toHaveLength(1);
  });

  it('does not offer again on this load what was declined, but another status', async () => {
    const { following, read, asked } = follow(page);
    card('平台审核中');
    read();
    await vi.waitFor(() => expect(following.state().offer?.code).toBe('2'));
    following.declineOffer();
    expect(following.state().offer).toBeUndefined();
    document.body.innerHTML = '';
    read();
    card('平台审核中');
    read();
    expect(asked('statusHere')).toHaveLength(1);
    card('管局审核中');
    read();
    await vi.waitFor(() => expect(following.state().offer?.code).toBe('4'));
  });

  it('takes an offer away with the status it is about', async () => {
    const { following, read } = follow(page);
    card('平台审核中');
    read();
    await vi.waitFor(() => expect(following.state().offer?.code).toBe('2'));
    document.body.innerHTML = '';
    read();
    expect(following.state().offer).toBeUndefined();
  });

  it('offers nothing that moves no filing', async () => {
    const { following, read, asked } = follow(page, { statusHere: () => [] });
    card('已备案');
    read();
    await vi.waitFor(() => expect(asked('statusHere')).toHaveLength(1));
    expect(following.state().offer).toBeUndefined();
  });

  it('takes along what a rejection says, and tells where that could not be kept', async () => {
    const { following, read, asked } = follow(page, { noteStatus: () => ({ textsKept: false }) });
    card('平台审核驳回', '<p>字段：手机号码</p><p>驳回原因：电话无法接通</p><p>修改建议：请保持畅通</p>');
    read();
    await vi.waitFor(() => expect(following.state().offer).toMatchObject({ code: '3', reasons: 1 }));
    const [filing] = following.state().offer?.filings ?? [];
    if (filing) await following.takeOffer(filing);
    expect(asked('noteStatus')).toMatchObject([
      { code: '3', rejections: [{ field: '手机号码', reason: '电话无法接通', suggestion: '请保持畅通' }] },
    ]);
    expect(following.state().notes).toMatchObject([{ became: 'noted', textsLost: true }]);
  });

  it('offers again what could not be noted', async () => {
    const { following, read, notes } = follow(page, {
      noteStatus: () => {
        throw new Error('gone');
      },
    });
    card('管局审核中');
    read();
    await vi.waitFor(() => expect(following.state().offer?.code).toBe('4'));
    const [filing] = following.state().offer?.filings ?? [];
    if (filing) await following.takeOffer(filing);
    expect(notes()).toEqual(['failed']);
    await vi.waitFor(() => expect(following.state().offer?.code).toBe('4'));
  });

  it('is quiet once dismissed, until there is something new', async () => {
    const { following, read } = follow(page);
    card('平台审核中');
    read();
    await vi.waitFor(() => expect(following.state().offer?.code).toBe('2'));
    following.dismiss();
    expect(hasNews(following.state())).toBe(false);
    card('管局审核中');
    read();
    await vi.waitFor(() => expect(hasNews(following.state())).toBe(true));
  });

  it('says nothing where nothing runs', async () => {
    const { following, asked } = follow(page, { banner: () => ({ sms: 0, late: 0 }) });
    await vi.waitFor(() => expect(asked('banner')).toHaveLength(1));
    expect(hasNews(following.state())).toBe(false);
  });
});
