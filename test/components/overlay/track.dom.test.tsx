import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SmsHere } from '../../../lib/platform/filing-messages.ts';
import type { FollowState, Note } from '../../../lib/services/follow-state.ts';
import { showOverlay } from './show-overlay.ts';

const hour = 3_600_000;
const inSight = () => new Promise((done) => setTimeout(done, 600)); // a button counts once it has been seen for 300 ms
const in5h = () => Date.now() + 5 * hour + 12 * 60_000 + 33_000;
const one = (more: Partial<SmsHere> = {}): SmsHere => ({
  filingId: 'f1',
  label: '示例商城',
  number: 1,
  verifier: 'subjectPrincipal',
  deadline: in5h(),
  wrong: 2,
  resends: 1,
  capped: false,
  hasCode: false,
  ...more,
});
const note = (more: Partial<Note>): Note => ({ eventId: 'e1', said: { result: '2' }, became: 'noted', ...more });
const filing = { filingId: 'f1', label: '示例商城', number: 1 };
const running = { banner: { sms: 1, until: in5h(), late: 0 } };

const timer = () => page.getByRole('timer', { name: '短信核验剩余时间' });
const status = () => page.getByRole('status');
const onMiit = (follow: Partial<FollowState>) => showOverlay({ site: 'miit' }, {}, {}, follow);
const onNoForm = (follow: Partial<FollowState>, site: 'wechat' | 'miit' = 'wechat') =>
  showOverlay({ site, isForm: false, rows: [] }, {}, {}, follow);

beforeEach(() => page.viewport(1280, 800));

describe('the running verification on the ministry’s page', () => {
  it('shows time left, tries of everybody, resends and who', async () => {
    onMiit({ sms: [one()] });
    await expect.element(page.getByText('示例商城（主体负责人）')).toBeVisible();
    await expect.element(timer()).toMatchTextContent(/^05:12:3[0-3]$/);
    await expect.element(timer()).toHaveAttribute('aria-live', 'off');
    await expect.element(page.getByText('填错（合计）：本机记录 2 次，还可 3 次')).toBeVisible();
    await expect.element(page.getByText('已重发 1 次')).toBeVisible();
  });

  it('counts the seconds without anything else being drawn', async () => {
    const { shadow } = onMiit({ sms: [one()] });
    await expect.element(timer()).toBeVisible();
    await inSight();
    const seen: MutationRecord[] = [];
    const watching = new MutationObserver((records) => seen.push(...records));
    watching.observe(shadow, { subtree: true, childList: true, characterData: true, attributes: true });
    const before = timer().element().textContent;
    await expect.poll(() => timer().element().textContent).not.toBe(before);
    await expect.poll(() => seen.length, { timeout: 4000 }).toBeGreaterThanOrEqual(2);
    seen.push(...watching.takeRecords());
    watching.disconnect();
    expect(seen.filter(({ target }) => target !== timer().element())).toEqual([]);
  });

  it('asks as the panel opens, and for the profile chosen', async () => {
    const { following } = showOverlay({ site: 'miit' }, { folded: true });
    await page.getByRole('button', { name: '展开备案领航' }).click();
    await vi.waitFor(() => expect(following.asked).toEqual([['look', undefined]]));
    await page.getByRole('combobox', { name: '档案' }).click();
    await page.getByRole('option', { name: '示例科技' }).click();
    await vi.waitFor(() => expect(following.asked.at(-1)).toEqual(['look', 'p1']));
  });

  it('shows the most urgent where none is known to be the profile’s', async () => {
    onMiit({ sms: [one(), one({ filingId: 'f2', label: '样板点餐' })] });
    await expect.element(page.getByText('示例商城（主体负责人）')).toBeVisible();
    await expect.element(page.getByText('样板点餐')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: '还有 1 个核验在进行' })).toBeVisible();
  });

  it('shows that of the profile chosen, and the others on demand', async () => {
    const theirs = one({ filingId: 'f2', label: '样板点餐', mine: false });
    onMiit({ sms: [one({ mine: true }), theirs, { ...theirs, filingId: 'f3' }] });
    await expect.element(page.getByText('示例商城（主体负责人）')).toBeVisible();
    await expect.element(page.getByText('样板点餐')).not.toBeInTheDocument();
    await page.getByRole('button', { name: '还有 2 个核验在进行' }).click();
    expect(page.getByText('样板点餐（主体负责人）').elements()).toHaveLength(2);
  });

  it('says what comes next without tries, and when it is over; a filing without a label by its number', async () => {
    onMiit({ sms: [one({ wrong: 6, capped: true, label: '', number: 7, deadline: Date.now() + 1500 })] });
    await expect.element(page.getByText('备案 7（主体负责人）')).toBeVisible();
    await expect.element(page.getByText(/填错已到 5 次/)).toBeVisible();
    await expect.element(page.getByText('重发次数已到上限，用最后收到的验证码')).toBeVisible();
    await expect.element(timer()).toMatchTextContent('00:00:0');
    await expect.element(page.getByText(/已超时：备案会被退回.*【去完善】/)).toBeVisible();
    await expect.element(timer()).not.toBeInTheDocument();
  });

  it('says that the code will be filled too', async () => {
    onMiit({ sms: [one({ hasCode: true })] });
    await expect.element(page.getByText('验证码已粘贴，会一起填入')).toBeVisible();
  });

  it('is not there where nothing runs', async () => {
    const { shadow } = onMiit({});
    await expect.element(page.getByRole('combobox', { name: '档案' })).toBeVisible();
    expect(shadow.querySelector('.track, .news, .line, .slip')).toBeNull();
  });
});

describe('an answer of the page', () => {
  it('is told with what was noted, and taken back by a person’s click alone', async () => {
    const { following } = onMiit({ notes: [note({ filing })] });
    await expect.element(status().first()).toMatchTextContent('已记到「示例商城」：核验失败，信息不正确');
    const undo = page.getByRole('button', { name: '撤销', exact: true });
    (undo.element() as HTMLElement).click();
    expect(following.asked.filter(([name]) => name === 'undo')).toEqual([]);
    await inSight();
    await undo.click();
    await vi.waitFor(() => expect(following.asked.at(-1)).toEqual(['undo', note({ filing })]));
    following.say({ notes: [note({ filing, became: 'undone' })] });
    await expect.element(status().first()).toMatchTextContent('已撤销：核验失败');
  });

  it('asks whose it is, with label and person', async () => {
    const which = [one(), one({ filingId: 'f2', label: '样板点餐', verifier: 'appletPrincipal' })];
    const { following } = onMiit({ notes: [note({ became: 'which', which })] });
    await expect.element(page.getByText(/这是谁的核验/)).toBeVisible();
    await inSight();
    await page.getByRole('button', { name: '样板点餐（小程序负责人）' }).click();
    await vi.waitFor(() =>
      expect(following.asked.at(-1)).toEqual(['send', note({ became: 'which', which }), which[1]]),
    );
  });

  it.each([
    ['refused', '与已有记录对不上，没有记录'],
    ['nothing', '没有正在跟踪的核验，没有记录'],
    ['stays', '没能撤销'],
    ['failed', '没能记录'],
  ] as const)('is told where it is %s', async (became, text) => {
    const { following } = onMiit({ notes: [note({ became, filing })] });
    await expect.element(page.getByText(new RegExp(text))).toBeVisible();
    if (became !== 'failed') return;
    await inSight();
    await page.getByRole('button', { name: '再试一次' }).click();
    await vi.waitFor(() => expect(following.asked.at(-1)?.[0]).toBe('send'));
  });

  it('is told beside the edge tab too, where the panel has no room', async () => {
    await page.viewport(640, 400);
    const { assisting, following } = showOverlay({ site: 'miit' });
    await expect.element(page.getByRole('button', { name: '展开备案领航' })).toBeVisible();
    following.say({ notes: [note({ filing })] });
    await expect.element(status()).toMatchTextContent('已记到「示例商城」');
    expect(assisting.asked).toEqual([]);
  });
});

describe('an offer of the console', () => {
  const offer = (...filings: (typeof filing)[]): Partial<FollowState> => ({
    offer: { code: '4', filings: filings.map((each) => ({ ...each, code: '4' })), reasons: 0 },
  });

  it('is taken by a person’s click, or declined', async () => {
    const { following } = onNoForm(offer(filing));
    await expect.element(page.getByText('页面显示：管局审核中。记到「示例商城」？')).toBeVisible();
    await inSight();
    await page.getByRole('button', { name: '记下' }).click();
    await vi.waitFor(() => expect(following.asked.at(-1)).toEqual(['takeOffer', { ...filing, code: '4' }]));
    await page.getByRole('button', { name: '不用' }).click();
    expect(following.asked.at(-1)).toEqual(['declineOffer']);
  });

  it('lets a person choose among several', async () => {
    const { following } = onNoForm(offer(filing, { filingId: 'f2', label: '', number: 4 }));
    await inSight();
    await page.getByRole('button', { name: '备案 4' }).click();
    await vi.waitFor(() => expect(following.asked.at(-1)).toMatchObject(['takeOffer', { filingId: 'f2' }]));
  });

  it('names how many reasons go along, and stands in the panel of a form', async () => {
    const filings = [{ ...filing, code: '3' as const }];
    showOverlay({}, {}, {}, { offer: { code: '3', filings, reasons: 3 } });
    await expect.element(page.getByText('页面显示：平台审核驳回。记到「示例商城」？')).toBeVisible();
    await expect.element(page.getByText('读到 3 条驳回原因，会一起保存')).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: '档案' })).toBeVisible();
  });
});

describe('the banner', () => {
  const put = () => page.getByRole('button', { name: '在本页不再显示' });

  it('stands on a page without a form: time left, and a real link to where it is done', async () => {
    const { shadow } = onNoForm(running);
    await expect.element(page.getByText(/^短信核验还剩/)).toBeVisible();
    await expect.element(timer()).toMatchTextContent(/^05:1/);
    const link = page.getByRole('link', { name: '去核验' });
    await expect.element(link).toHaveAttribute('href', 'https://beian.miit.gov.cn/#/Integrated/index');
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expect.element(link).toHaveAttribute('rel', 'noopener');
    expect(shadow.textContent).not.toMatch(/示例|档案/);
    expect(shadow.querySelector('.edge, .panel')).toBeNull();
  });

  it('stays in the tab on the ministry’s own pages', async () => {
    onNoForm(running, 'miit');
    await expect.element(page.getByRole('link', { name: '去核验' })).not.toHaveAttribute('target');
  });

  it('is not there while nothing runs, comes when something does, and goes again', async () => {
    const { following, host } = onNoForm({});
    await inSight();
    expect(host.isConnected).toBe(false);
    following.say(running);
    await expect.element(timer()).toBeVisible();
    following.say({ banner: { sms: 0, late: 0 } });
    expect(host.isConnected).toBe(false);
  });

  it('tells how many run, how many are late, and when the time is over', async () => {
    const { following } = onNoForm({ banner: { sms: 3, until: in5h(), late: 0 } });
    await expect.element(page.getByText(/^3 个短信核验，最近的还剩/)).toBeVisible();
    following.say({ banner: { sms: 0, late: 2 } });
    await expect.element(page.getByText('2 项备案已超过时限，点工具栏里的备案领航查看')).toBeVisible();
    following.say({ banner: { sms: 1, until: Date.now() - 1, late: 0 } });
    await expect.element(page.getByText('短信核验已超时')).toBeVisible();
  });

  it('is put away by its button or by Esc', async () => {
    const { following } = onNoForm(running);
    await put().click();
    expect(following.asked.at(-1)).toEqual(['dismiss']);
    await userEvent.tab();
    (put().element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    expect(following.asked.filter(([name]) => name === 'dismiss')).toHaveLength(2);
    following.say({ quiet: true });
    await expect.element(timer()).not.toBeInTheDocument();
  });

  it('is reached by Tab, and takes no focus by itself', async () => {
    const { following, inputs, shadow } = onNoForm({});
    inputs.at(-1)?.focus();
    following.say(running);
    await expect.element(timer()).toBeVisible();
    expect(document.activeElement).toBe(inputs.at(-1));
    await userEvent.tab();
    expect(shadow.activeElement?.textContent).toBe('去核验');
    await userEvent.tab();
    expect(shadow.activeElement).toBe(put().element());
  });

  it.each([
    [1280, 800],
    [640, 400],
    [320, 500],
  ])('covers no control at %i × %i, and stays within the window', async (width, height) => {
    await page.viewport(width, height);
    const { shadow, inputs } = onNoForm(running);
    for (const input of inputs) input.style.cssText = 'width:90vw;height:30px;margin:0 0 30px;display:block';
    window.dispatchEvent(new Event('resize'));
    await expect.element(timer()).toBeVisible();
    await inSight();
    const slip = shadow.querySelector('.slip')?.getBoundingClientRect() as DOMRect;
    expect(slip.left >= 0 && slip.right <= width && slip.top >= 0 && slip.bottom <= height).toBe(true);
    for (const input of inputs) {
      const box = input.getBoundingClientRect();
      const over = slip.left < box.right && box.left < slip.right && slip.top < box.bottom && box.top < slip.bottom;
      expect(over).toBe(false);
    }
  });

  it('is not shown where it would cover a control; what was noted is', async () => {
    const { following, inputs, shadow } = onNoForm(running);
    const [input] = inputs;
    if (input) input.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0';
    window.dispatchEvent(new Event('resize'));
    const slip = () => shadow.querySelector<HTMLElement>('.slip')?.style.visibility;
    await expect.poll(slip).toBe('hidden');
    following.say({ notes: [note({ filing })] });
    await expect.element(status()).toBeVisible();
  });

  it('reads English', async () => {
    showOverlay({ isForm: false, rows: [] }, { lang: 'en' }, {}, running);
    await expect.element(page.getByRole('timer', { name: 'Time left for the SMS verification' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Verify now' })).toBeVisible();
  });
});
