import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { countdown } from '../../../lib/tracker/countdown.ts';
import type { Deed } from '../../../lib/tracker/possible-events.ts';
import type { Verifier } from '../../../lib/tracker/verifiers.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';
import { showPopup } from '../show-popup.tsx';

const hour = 3_600_000;
const day = 24 * hour;
const ago = (ms: number): number => Date.now() - ms;
const sms = (verifier: Verifier, at: number) => happened({ type: 'smsReceived', verifier }, at, `${verifier}-${at}`);
const running = (at = ago(hour)) => filingOf([sms('subjectPrincipal', at)]);
const told = (deed: Deed, at: number, about = {}) => filingOf([happened(deed, at)], about);

const timers = () => page.getByRole('timer', { name: '短信核验剩余时间' });
const status = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const box = () => page.getByRole('textbox', { name: '粘贴核验短信' });
const official = '【工业和信息化部】验证码：123456。您需在24小时内访问工信部备案系统完成核验。';

beforeEach(() => page.viewport(400, 900));

describe('a running verification', () => {
  it('counts down to the second, and says whose it is and until when', async () => {
    const at = ago(3 * hour + 5000);
    showPopup([running(at)]);
    await expect.element(timers()).toBeVisible();
    const shown = timers().element().textContent;
    const left = [0, 1000, 2000].map((late) => countdown(at + day, Date.now() - late));
    expect(left).toContain(shown);
    await expect.element(timers()).not.toHaveTextContent(shown);
    await expect.element(page.getByText(/^到 .*（北京时间）$/u)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: /^示例甲/u })).toMatchTextContent('主体负责人');
    await expect.element(page.getByText('填错（合计）：本机记录 0 次，还可 5 次')).toBeVisible();
  });

  it('being looked at, has all the clocks looked at again', async () => {
    const { asked } = showPopup([running()]);
    await expect.element(timers()).toBeVisible();
    expect(asked).toContainEqual(['lookAgain', {}]);
  });

  it('is there while the vault is locked, and without any answer of the worker', async () => {
    const never = () => new Promise<never>(() => undefined) as never;
    showPopup([running()], { answers: { vaultState: never, lookAgain: never, settings: never } });
    await expect.element(timers()).toBeVisible();
    await expect.element(page.getByRole('button', { name: '去核验', exact: true })).toBeVisible();
  });

  it('one for each person, the nearest first; entries of both are summed', async () => {
    const at = ago(2 * hour);
    const wrong = (verifier: Verifier, id: string) =>
      happened({ type: 'resultSeen', result: '2', verifier }, at + 2, id);
    showPopup([
      filingOf([
        sms('appletPrincipal', at),
        sms('subjectPrincipal', at + hour),
        wrong('subjectPrincipal', 'a'),
        wrong('appletPrincipal', 'b'),
      ]),
    ]);
    await expect.poll(() => timers().elements().length).toBe(2);
    expect(
      page
        .getByRole('article')
        .elements()
        .map((one) => one.querySelector('.whom')?.textContent),
    ).toEqual(['小程序负责人', '主体负责人']);
    await expect.element(page.getByText(/本机记录 2 次，还可 3 次/u).first()).toBeVisible();
  });

  it('out of time it says so, with the way on', async () => {
    const { filings } = showPopup([running(ago(day + 1000))]);
    await expect.element(timers()).toHaveTextContent('已超时');
    await expect.element(page.getByText('点【去完善】，内容没错就不用改。')).toBeVisible();
    await page.getByRole('button', { name: '已重新提交' }).click();
    await expect.element(timers()).not.toBeInTheDocument();
    expect(filings()[0]?.events.at(-1)?.type).toBe('submitted');
  });

  it('goes over while the popup is looked at', async () => {
    showPopup([running(ago(day) + 1500)]);
    await expect.element(timers()).toMatchTextContent(/^00:00:0[12]$/u);
    await expect.element(timers()).toHaveTextContent('已超时');
  });

  it('of a cancellation warns before it is too late, and pushes nobody to verify', async () => {
    showPopup([filingOf([sms('appletPrincipal', ago(hour))], { kind: 'cancel_service' })]);
    await expect.element(page.getByText(/不想注销：不要核验这条短信/u)).toBeVisible();
    expect(page.getByRole('button', { name: '去核验' }).element().className).not.toContain('primary');
  });

  it('leads to the ministry’s page', async () => {
    const { opened } = showPopup([running()]);
    await press('去核验');
    expect(opened).toEqual(['verify']);
  });

  it('done, and taken back', async () => {
    const { filings } = showPopup([running()]);
    await press('已完成核验');
    await expect.element(status('已记下：示例甲，主体负责人已完成核验')).toBeVisible();
    await expect.element(timers()).not.toBeInTheDocument();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.element(timers()).toBeVisible();
    await expect.element(status('已撤销。')).toBeVisible();
    expect(filings()[0]?.events).toHaveLength(1);
  });

  it('what is refused is said with its reason', async () => {
    showPopup([running()]);
    await page.getByText('更正、催办、稍后提醒').click();
    await page.getByLabelText('截止时间（北京时间）').fill('2020-01-01T00:00');
    await page.getByRole('button', { name: '改：截止时间（北京时间）' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('截止时间要在收到之后的 72 小时之内。');
  });
});

describe('putting right what was noted', () => {
  const open = async (at = ago(hour)) => {
    const shown = showPopup([running(at)]);
    await page.getByText('更正、催办、稍后提醒').click();
    return shown;
  };

  it('the time it came moves the deadline', async () => {
    const { filings } = await open();
    await page.getByLabelText('收到时间（北京时间）').fill('2020-01-01T08:00');
    await page.getByRole('button', { name: '改：收到时间（北京时间）' }).click();
    await expect.element(timers()).toHaveTextContent('已超时');
    expect(filings()[0]?.events.at(-1)).toMatchObject({
      type: 'smsTimeSet',
      received: Date.UTC(2020, 0, 1, 0),
    });
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.element(timers()).toMatchTextContent(/^2[23]:/u);
  });

  it('wrong entries and resends are counted', async () => {
    await open();
    await page.getByRole('button', { name: '又输错一次' }).click();
    await expect.element(page.getByText('填错（合计）：本机记录 1 次，还可 4 次')).toBeVisible();
    await page.getByRole('button', { name: '重发了一次' }).click();
    await expect.element(page.getByText('填错（合计）：本机记录 1 次，还可 4 次，重发 1 次')).toBeVisible();
  });

  it('an answer of the page, as printed there', async () => {
    const { filings } = await open();
    await page.getByLabelText('核验页的回答').selectOptions('您的短信核验已全部完成,该请求将提交管局审核。');
    await press('记下');
    await expect.element(timers()).not.toBeInTheDocument();
    expect(filings()[0]?.events.at(-1)).toMatchObject({ type: 'resultSeen', result: '3' });
  });

  it('「催办」 copies a message without the label, unless that is ticked', async () => {
    await open();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await page.getByRole('button', { name: '复制催办消息' }).click();
    await expect.element(page.getByText('已复制，可以粘贴给对方。')).toBeVisible();
    await page.getByLabelText('带上标签「示例甲」').click();
    await page.getByRole('button', { name: '复制催办消息' }).click();
    const [first = '', second = ''] = copied.mock.calls.map(([text]) => text);
    copied.mockRestore();
    expect(first).toContain('https://beian.miit.gov.cn/#/Integrated/index');
    expect(first).not.toContain('示例甲');
    expect(second).toContain('（示例甲）');
  });

  it('reminds later', async () => {
    const { asked } = await open();
    await page.getByLabelText('稍后提醒').selectOptions('2 小时后');
    await page.getByRole('button', { name: '稍后提醒' }).click();
    await expect.element(status('示例甲：2 小时后再提醒')).toBeVisible();
    expect(asked).toContainEqual(['snooze', { filingId: 'f1', minutes: 120 }]);
  });
});

describe('the box for the SMS', () => {
  const awaited = (about = {}) => told({ type: 'statusSeen', code: '4' }, ago(2 * hour), about);

  it('understands it, asks whose it is, and begins to count', async () => {
    const { codes, filings } = showPopup([awaited()]);
    await box().fill(`${official}\n12381 今天 ${'00:01'}`);
    await expect.element(status('看懂了：验证码 123456')).toBeVisible();
    await expect.element(page.getByLabelText('是哪一项备案')).toHaveDisplayValue('示例甲');
    await press('记下');
    await expect.element(page.getByRole('alert')).toHaveTextContent('请选择短信发给了谁。');
    await page.getByRole('radio', { name: '小程序负责人' }).click();
    await press('记下');
    await expect.element(timers()).toBeVisible();
    await expect.element(box()).toHaveValue('');
    expect(codes).toEqual([['f1', '123456']]);
    const received = filings()[0]?.events.at(-1);
    expect(received).toMatchObject({ type: 'smsReceived', verifier: 'appletPrincipal' });
    // The time printed beside it is a minute past midnight in China.
    expect(((received?.at ?? 0) + 8 * hour) % day).toBe(60_000);
    expect(document.body.innerHTML).not.toContain('123456');
  });

  it('of two filings that wait it takes neither by itself', async () => {
    showPopup([awaited(), awaited({ id: 'f2', label: '示例乙', number: 2 })]);
    await box().fill(official);
    await expect.element(page.getByLabelText('是哪一项备案')).toHaveDisplayValue('请选择');
    await press('记下');
    await expect.element(page.getByRole('alert')).toHaveTextContent('请选择是哪一项备案。');
  });

  it('begins a filing where none is tracked, and that can be taken back', async () => {
    const { codes, filings } = showPopup([]);
    await box().fill(official);
    await expect.element(page.getByLabelText('是哪一项备案')).toHaveDisplayValue('新的一项');
    await expect.element(page.getByText(/没有写收到时间/u)).toBeVisible();
    await page.getByRole('radio', { name: '主体负责人' }).click();
    await press('记下');
    await expect.element(timers()).toMatchTextContent(/^(?:24:00:00|23:59:[0-5]\d)$/u);
    expect(codes).toEqual([['added-1', '123456']]);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.element(timers()).not.toBeInTheDocument();
    expect(filings()[0]?.removedAt).toBeGreaterThan(0);
  });

  it('one sent again brings its code, and no more time', async () => {
    const at = ago(hour);
    const both = filingOf([sms('subjectPrincipal', at), sms('appletPrincipal', at)]);
    const { codes } = showPopup([both]);
    await box().fill(official);
    await page.getByLabelText('是哪一项备案').selectOptions('示例甲（重发的新码，期限不变）');
    await page.getByRole('radio', { name: '小程序负责人' }).click();
    await press('记下');
    await expect.element(status('示例甲：新的验证码已记下，截止时间不变')).toBeVisible();
    expect(codes).toEqual([['f1', '123456']]);
    await expect.element(timers().first()).toMatchTextContent(/^22:59:/u);
  });

  it.each([
    ['【示例银行】您的登录验证码 123456，请勿告知他人。', /与备案核验无关/u],
    ['123456', /只有数字/u],
  ])('refuses %s, and says why', async (text, why) => {
    const { asked } = showPopup([awaited()]);
    await box().fill(text);
    await expect.element(status(why)).toBeVisible();
    await expect.element(page.getByRole('button', { name: '记下', exact: true })).not.toBeInTheDocument();
    await page.getByRole('button', { name: '清空' }).click();
    await expect.element(box()).toHaveValue('');
    expect(asked.map(([name]) => name)).not.toContain('takeSms');
  });

  it('has doubts about one without any sign of the ministry', async () => {
    showPopup([awaited()]);
    await box().fill('备案核验验证码：123456');
    await expect.element(page.getByText(/请核对发件号码再记/u)).toBeVisible();
  });

  it('takes a time alone, where the text is on another phone', async () => {
    const { codes, filings } = showPopup([awaited()]);
    await page.getByRole('button', { name: '没有短信文字，只记收到时间' }).click();
    await page.getByRole('radio', { name: '主体负责人' }).click();
    await press('记下');
    await expect.element(timers()).toBeVisible();
    expect(codes).toEqual([]);
    expect(filings()[0]?.events.at(-1)?.type).toBe('smsReceived');
  });

  it('says so where the code could not be kept', async () => {
    showPopup([awaited()], { answers: { takeSms: () => ({ codeKept: false }) } });
    await box().fill(official);
    await page.getByRole('radio', { name: '主体负责人' }).click();
    await press('记下');
    await expect.element(status(/验证码没能留住/u)).toBeVisible();
  });
});

describe('what waits, and what runs', () => {
  it('asks for the SMS: it has come leads to the box, not yet asks again later', async () => {
    const { asked } = showPopup([
      told({ type: 'statusSeen', code: '4' }, ago(hour)),
      told({ type: 'submitted' }, ago(hour), { id: 'f2', label: '示例乙', number: 2 }),
    ]);
    await page.getByRole('button', { name: '来了：示例乙' }).click();
    await expect.element(box()).toHaveFocus();
    await userEvent.keyboard(official);
    await expect.element(page.getByLabelText('是哪一项备案')).toHaveDisplayValue('示例乙');
    await page.getByRole('button', { name: '还没有：示例甲' }).click();
    await expect.element(status('示例甲：一小时后再问')).toBeVisible();
    expect(asked).toContainEqual(['snooze', { filingId: 'f1', minutes: 60 }]);
    await expect.element(page.getByRole('button', { name: '还没有：示例甲' })).not.toBeInTheDocument();
  });

  it('no SMS is asked for where the platform alone is cancelled', async () => {
    showPopup([told({ type: 'submitted' }, ago(hour), { kind: 'cancel_access' })]);
    await expect.element(page.getByText('平台初审中')).toBeVisible();
    await expect.element(page.getByText('12381 的短信来了吗？')).not.toBeInTheDocument();
  });

  it('opened, a filing shows the five stages with their days, and what can be noted', async () => {
    const { filings } = showPopup([
      filingOf([
        happened({ type: 'submitted' }, Date.UTC(2026, 10, 18, 20)),
        happened({ type: 'statusSeen', code: '3' }, Date.UTC(2026, 10, 20, 20)),
      ]),
    ]);
    await page.getByRole('button', { name: '查看 示例甲' }).click();
    const stages = page.getByRole('list', { name: '示例甲的五个阶段' });
    await expect.element(stages).toBeVisible();
    const texts = stages
      .getByRole('listitem')
      .elements()
      .map((each) => each.textContent ?? '');
    expect(texts).toHaveLength(5);
    // Twenty o'clock in Greenwich is the next day in China.
    expect(texts[0]).toBe('填写信息已完成11月19日');
    expect(texts[1]).toBe('平台初审被退回11月21日');
    expect(texts[2]).toBe('短信核验未到');
    await page.getByRole('button', { name: '已提交' }).click();
    await expect.element(status('已记下：示例甲，已提交')).toBeVisible();
    expect(filings()[0]?.events).toHaveLength(3);
    await expect.element(page.getByText('审核中（1）')).toBeVisible();
    expect(stages.element().querySelector('[aria-current="step"]')?.textContent).toContain('平台初审');
  });

  it('marks a deadline that is only estimated', async () => {
    const at = Date.UTC(2027, 10, 20, 2);
    showPopup([filingOf([happened({ type: 'submitted' }, at)])]);
    await expect.element(page.getByText(/预计到 2027年11月23日.*估算/u)).toBeVisible();
  });

  it('what was missed is said until it was seen', async () => {
    const missed = [
      { series: 's', filingId: 'f1', at: ago(hour), count: 2 },
      { series: 't', filingId: 'f1', at: ago(hour), count: 1 },
    ];
    showPopup([running()], { more: { ledger: { missed } } });
    const told = page.getByRole('region', { name: '休眠期间错过 3 次提醒' });
    await expect.element(told).toMatchTextContent('示例甲（3 次）');
    await page.getByRole('button', { name: '知道了' }).click();
    await expect.element(told).not.toBeInTheDocument();
  });

  it('more than a popup holds: the way to all of them', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      told({ type: 'submitted' }, ago(hour), { id: `f${at}`, number: at + 1, label: '' }),
    );
    showPopup(many);
    await expect.element(page.getByRole('link', { name: '全部 40 项' })).toBeVisible();
    await expect.element(page.getByText('审核中（30）')).toBeVisible();
  });
});

describe('adding a filing', () => {
  it('where it stands by now, and of which kind', async () => {
    const { filings } = showPopup([], { vault: { mode: 'passphrase', locked: true } });
    await page.getByText('添加备案').click();
    await page.getByLabelText('标签', { exact: true }).fill('示例丙');
    await page.getByLabelText('备案类型').selectOptions('变更主体信息');
    // A change is not on record before it was submitted.
    const stages = page.getByLabelText('现在到哪一步');
    expect([...(stages.element() as HTMLSelectElement).options].map(({ text }) => text)).not.toContain('已备案');
    await stages.selectOptions('管局审核中，等短信');
    await expect.element(page.getByLabelText('关联档案', { exact: true })).not.toBeInTheDocument();
    await press('添加');
    await expect.element(status('已添加：示例丙')).toBeVisible();
    await expect.element(page.getByText('等 12381 的短信')).toBeVisible();
    expect(filings()[0]).toMatchObject({ label: '示例丙', kind: 'change_subject', combined: false });
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.element(page.getByText('等 12381 的短信')).not.toBeInTheDocument();
  });

  it('of a profile while the vault is open: linked there, and no name goes into the clear', async () => {
    const { filings, kept } = showPopup([]);
    await page.getByText('添加备案').click();
    await page.getByText('更多', { exact: true }).click();
    await page.getByRole('combobox', { name: '关联档案', exact: true }).selectOptions('示例科技：示例商城');
    await press('添加');
    await vi.waitFor(() => expect(kept['added-1']).toMatchObject({ profileId: 'p1', appletId: 'a1' }));
    expect(JSON.stringify(filings())).not.toMatch(/示例/u);
    await expect.element(page.getByRole('heading', { name: '备案 1' })).toBeVisible();
  });
});

describe('a time that is to come', () => {
  it('is refused in our own words, for an SMS and for a new filing', async () => {
    showPopup([told({ type: 'statusSeen', code: '4' }, ago(hour))]);
    await box().fill(official);
    await page.getByRole('radio', { name: '主体负责人' }).click();
    await page.getByLabelText('收到时间（北京时间）').fill('2099-01-01T08:00');
    await press('记下');
    await expect.element(page.getByRole('alert')).toHaveTextContent('时间在将来，没有记。');
    await page.getByText('添加备案').click();
    await page.getByText('更多', { exact: true }).click();
    await page.getByLabelText('从什么时候起（北京时间）').fill('2099-01-01T08:00');
    await press('添加');
    await expect.element(page.getByRole('alert')).toMatchTextContent('什么也没有改动');
  });
});
