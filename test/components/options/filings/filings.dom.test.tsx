import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Options } from '../../../../components/options/Options.tsx';
import type { FilingDetail } from '../../../../lib/platform/filing-messages.ts';
import type { Reply } from '../../../../lib/platform/messages.ts';
import type { Listed } from '../../../../lib/services/tracking/read-filings.ts';
import type { Deed } from '../../../../lib/tracker/possible-events.ts';
import { filingOf, happened } from '../../../sample/filing-of.ts';
import { blankDetail, fakeFilings } from '../../fake-filings.ts';
import { fakeSend } from '../../fake-send.ts';
import { fakeVault } from '../../fake-vault.ts';
import { noKeys, profiles, settings, showPage } from '../../show-page.tsx';

const hour = 3_600_000;
const day = 24 * hour;
const ago = (ms: number): number => Date.now() - ms;
const told = (deed: Deed, at: number, about = {}) => filingOf([happened(deed, at)], about);
const sms = (at: number, about = {}) => told({ type: 'smsReceived', verifier: 'subjectPrincipal' }, at, about);

const three = [
  sms(ago(hour)),
  told({ type: 'submitted' }, ago(hour), { id: 'f2', label: '', number: 2, kind: 'change_service' }),
  told({ type: 'statusSeen', code: '6' }, ago(day), { id: 'f3', label: '示例丙', number: 3 }),
];
const detail: FilingDetail = {
  ...blankDetail,
  applet: '样例点餐',
  appId: 'wx5a4d91e000000003',
  recordNumber: '示例ICP备00000001号-1X',
  notes: '发票已开',
};

interface World {
  lang?: Reply<'settings'>['lang'];
  locked?: boolean;
  details?: Record<string, FilingDetail>;
}

const show = (begin: readonly Listed[], hash: string, { lang = 'zh-CN', locked = false, details }: World = {}) => {
  window.location.hash = hash;
  onTestFinished(() => {
    window.location.hash = '';
  });
  const lock = fakeVault(locked ? { mode: 'passphrase', locked: true } : {});
  const worker = fakeFilings(begin, { details, isLocked: () => lock.answers.vaultState?.({}).locked === true });
  const { send, asked } = fakeSend({
    settings: () => ({ ...settings, lang }),
    ...lock.answers,
    ...worker.answers,
    profiles: () => profiles,
  });
  const opened: string[] = [];
  showPage(
    <Options
      send={send}
      watch={lock.watch}
      filings={worker.here}
      keys={noKeys}
      goVerify={() => opened.push('verify')}
    />,
  );
  return { ...worker, asked, opened, become: lock.become };
};

const rows = () => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
const status = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

beforeEach(() => page.viewport(900, 900));

describe('all filings', () => {
  it('the most urgent first, each with where it stands and what runs out', async () => {
    show(three, '#/filings');
    await expect.poll(() => rows().elements().length).toBe(3);
    const texts = rows()
      .elements()
      .map((row) => row.textContent ?? '');
    expect(texts[0]).toMatch(/^示例甲短信核验进行中首次备案2[23]:\d\d:\d\d 主体负责人$/u);
    expect(texts[1]).toMatch(/^备案 2平台初审中变更小程序信息平台初审（2 个工作日）：到 .*还有 [12] 个工作日/u); // an hour ago may have been another day
    expect(texts[2]).toContain('备案完成');
  });

  it.each([
    ['示例', ['示例甲', '示例丙']],
    ['备案 2', ['备案 2']],
    ['变更', ['备案 2']],
    ['核验', ['示例甲']],
    ['slb', ['示例丙']],
    ['没有的', []],
  ])('searched for %s', async (query, names) => {
    show(three, '#/filings');
    await page.getByRole('searchbox', { name: '搜索备案' }).fill(query);
    await expect
      .poll(() =>
        rows()
          .elements()
          .map((row) => row.querySelector('h3')?.textContent),
      )
      .toEqual(names);
  });

  it.each([
    ['进行中', ['示例甲', '备案 2']],
    ['等我处理', ['示例甲']],
    ['已结束', ['示例丙']],
  ])('shown: %s', async (which, names) => {
    show(three, '#/filings');
    await page.getByRole('combobox', { name: '显示' }).selectOptions(which);
    await expect
      .poll(() =>
        rows()
          .elements()
          .map((row) => row.querySelector('h3')?.textContent),
      )
      .toEqual(names);
    await expect.element(status(`符合 ${names.length} 项，共 3 项`)).toBeVisible();
  });

  it('names, numbers and notes are found and shown while the vault is open, and leave with it', async () => {
    const { become } = show(three, '#/filings', { details: { f2: detail } });
    const search = page.getByRole('searchbox', { name: '搜索备案' });
    await expect.element(page.getByText(/样例点餐，wx5a4d91e000000003，示例ICP备00000001号-1X/u)).toBeVisible();
    for (const query of ['点餐', 'ldc', '0003', '备00000001', '发票']) {
      await search.fill(query);
      await expect.poll(() => rows().elements().length, { message: query }).toBe(1);
    }
    become({ mode: 'passphrase', locked: true });
    await expect.poll(() => rows().elements().length).toBe(0);
    expect(document.body.textContent).not.toMatch(/点餐|wx5a4d|00000001/u);
    await search.fill('');
    await expect.element(page.getByRole('timer', { name: '短信核验剩余时间' })).toBeVisible();
    await expect.element(page.getByText(/解锁后显示，计时照常/u)).toBeVisible();
  });

  it('a name comes from the profile where one is linked', async () => {
    show(three, '#/filings', { details: { f2: { ...blankDetail, profileId: 'p1', appletId: 'a1' } } });
    await expect.element(page.getByText('示例商城，wx5a4d91e000000003')).toBeVisible();
  });

  it('hundreds: a hundred at a time', async () => {
    const many = Array.from({ length: 250 }, (_, at) =>
      told({ type: 'submitted' }, ago(hour), { id: `f${at}`, number: at + 1, label: '' }),
    );
    show(many, '#/filings');
    await expect.poll(() => rows().elements().length).toBe(100);
    await press('再显示 100 项');
    await expect.poll(() => rows().elements().length).toBe(200);
  });

  it('in English', async () => {
    show(three, '#/filings', { lang: 'en' });
    await expect.element(page.getByRole('heading', { level: 1, name: 'Beian Pilot · Filings' })).toBeVisible();
    await expect.element(rows().getByText('Platform review', { exact: true })).toBeVisible();
  });
});

describe('one filing', () => {
  it('is where a notification leads, with its clocks and history', async () => {
    const { opened } = show(three, '#filing=f1');
    await expect.element(page.getByRole('heading', { level: 1, name: '示例甲' })).toBeVisible();
    await expect.element(page.getByRole('timer', { name: '短信核验剩余时间' })).toBeVisible();
    await expect.element(page.getByText(/^短信核验（主体负责人）：到 /u)).toBeVisible();
    await press('去核验');
    expect(opened).toEqual(['verify']);
    expect(page.getByRole('region', { name: '记录' }).element().textContent).toContain('主体负责人收到短信');
  });

  it('that is not there is said to be gone', async () => {
    show(three, '#filing=nothing');
    await expect.element(page.getByText('没有这一项备案，可能已经移除。')).toBeVisible();
  });

  it('only what can happen is offered, at a time that may be put right', async () => {
    const { filings } = show(three, '#filing=f2');
    await expect.element(page.getByRole('button', { name: '平台驳回' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '主体负责人已完成核验' })).not.toBeInTheDocument();
    await page.getByText('少见的情况').click();
    await page.getByLabelText('发生时间（北京时间）').fill('2026-11-20T08:30');
    await press('平台驳回');
    await expect.element(status('已记下：备案 2，平台驳回')).toBeVisible();
    const at = filings()
      .find(({ id }) => id === 'f2')
      ?.events.at(-1)?.at;
    expect(at).toBe(Date.UTC(2026, 10, 20, 0, 30));
  });

  it('every event can be undone; one that others rest on says so', async () => {
    const { filings } = show(
      [
        filingOf([
          happened({ type: 'smsReceived', verifier: 'subjectPrincipal' }, ago(hour)),
          happened({ type: 'verified', verifier: 'subjectPrincipal' }, ago(hour / 2)),
        ]),
      ],
      '#filing=f1',
    );
    await press('撤销：主体负责人收到短信');
    await expect.element(page.getByRole('alert')).toHaveTextContent('后面记的事情以它为前提，请先撤销后面的。');
    await press('撤销：主体负责人已完成核验');
    await expect.element(page.getByRole('timer', { name: '短信核验剩余时间' })).toBeVisible();
    expect(filings()[0]?.events).toHaveLength(1);
  });

  it('what blocks it is one official status', async () => {
    const { filings } = show([filingOf([], { createdAt: ago(hour) })], '#filing=f1');
    await page.getByRole('checkbox', { name: '小程序类目没填' }).click();
    await page.getByRole('checkbox', { name: '小程序没有完成微信认证' }).click();
    await press('记下');
    await expect.element(page.getByText('还不能备案', { exact: true })).toBeVisible();
    expect(filings()[0]?.events).toMatchObject([{ type: 'statusSeen', code: '1030' }]);
  });

  it('label, kind and the day a document ends are changed, and back', async () => {
    const { filings } = show(three, '#filing=f2');
    await page.getByLabelText('标签', { exact: true }).fill('示例乙');
    await page.getByLabelText('证件最早到期日').fill('2027-01-31');
    await page.getByRole('region', { name: '标签与类型' }).getByRole('button', { name: '保存' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: '示例乙' })).toBeVisible();
    const changed = () => filings().find(({ id }) => id === 'f2');
    expect(changed()).toMatchObject({ label: '示例乙', papersUntil: '20270131' });
    await press('撤销');
    await expect.element(page.getByRole('heading', { level: 1, name: '备案 2' })).toBeVisible();
    expect(changed()).not.toHaveProperty('papersUntil');
  });

  it('removed it can be brought back', async () => {
    show(three, '#filing=f2');
    await press('移除');
    await expect.element(status('已移除：备案 2')).toBeVisible();
    await page.getByText('已移除（1）').click();
    await press('找回 备案 2');
    await expect.element(status('已找回：备案 2')).toBeVisible();
    await expect.poll(() => rows().elements().length).toBe(3);
  });

  it('a change of the same mini program is a filing of its own, with its names and without its rejections', async () => {
    const rejection = { at: 1, by: 'bureau' as const, field: '备注', reason: '示例原因', suggestion: '' };
    const { filings, kept } = show(three, '#filing=f3', { details: { f3: { ...detail, rejections: [rejection] } } });
    await expect.element(page.getByLabelText('备案号')).toHaveValue(detail.recordNumber);
    await page
      .getByRole('region', { name: '同一小程序的变更或注销' })
      .getByLabelText('备案类型')
      .selectOptions('注销小程序');
    await press('新建一项');
    await expect.element(page.getByText('未提交', { exact: true }).first()).toBeVisible();
    expect(filings().at(-1)).toMatchObject({ label: '示例丙', kind: 'cancel_service', events: [] });
    expect(kept['added-4']).toEqual({ ...detail, rejections: [] });
  });
});

describe('what the vault has on it', () => {
  it('is edited there, linked and unlinked', async () => {
    const { asked } = show(three, '#filing=f1', { details: { f1: detail } });
    const region = page.getByRole('region', { name: '名称、备案号与备注' });
    await region.getByLabelText('关联档案').selectOptions('样板餐饮：样板点餐');
    await region.getByLabelText('备注').fill('新备注');
    await region.getByRole('button', { name: '保存' }).click();
    await expect.element(status('已保存。')).toBeVisible();
    expect(asked).toContainEqual([
      'setFilingDetail',
      { filingId: 'f1', detail: { profileId: 'p2', appletId: 'b1', notes: '新备注' } },
    ]);
    await expect.element(region.getByRole('link', { name: '打开档案' })).toHaveAttribute('href', '#/profile/p2');
    await region.getByLabelText('关联档案').selectOptions('不关联档案');
    await region.getByRole('button', { name: '保存' }).click();
    await vi.waitFor(() =>
      expect(asked).toContainEqual(['setFilingDetail', { filingId: 'f1', detail: { profileId: '', appletId: '' } }]),
    );
  });

  it('a rejection is noted with field, reason and suggestion', async () => {
    const { kept } = show(three, '#filing=f1');
    await page.getByText('记一条驳回原因').click();
    await page.getByRole('radio', { name: '管局' }).click();
    await page.getByLabelText('字段').fill('小程序备注');
    await page.getByLabelText('原因', { exact: true }).fill('示例：写得太短');
    await page.getByLabelText('修改建议').fill('示例：写明服务内容');
    await press('记下');
    await expect.element(page.getByText('示例：写得太短')).toBeVisible();
    expect(kept.f1?.rejections).toMatchObject([
      { by: 'bureau', field: '小程序备注', suggestion: '示例：写明服务内容' },
    ]);
    await press('删除这条：小程序备注');
    await expect.element(page.getByText('示例：写得太短')).not.toBeInTheDocument();
  });

  it('locked, none of it is there, and the clock is', async () => {
    show(three, '#filing=f1', { locked: true, details: { f1: detail } });
    await expect.element(page.getByRole('timer', { name: '短信核验剩余时间' })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/样例点餐|发票/u);
    await page.getByLabelText('密码', { exact: true }).fill('correct horse battery');
    await page.getByRole('button', { name: '解锁' }).click();
    await expect.element(page.getByLabelText('小程序名称')).toHaveValue('样例点餐');
  });

  it('once on record the duties come with the text to show', async () => {
    show(three, '#filing=f3', { details: { f3: detail } });
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('复制公示文字');
    expect(copied).toHaveBeenCalledWith(`备案号：${detail.recordNumber}\nhttps://beian.miit.gov.cn/`);
    copied.mockRestore();
    await expect.element(page.getByText('后台发布小程序版本。').first()).toBeVisible();
  });
});

describe('reminders and the calendar', () => {
  it('steps, quiet hours and labels are kept at once', async () => {
    const { asked } = show(three, '#/filings');
    await page.getByRole('checkbox', { name: '还剩 1 小时' }).click();
    await expect.element(status('已保存。')).toBeVisible();
    await page.getByRole('checkbox', { name: '收到后 4 小时' }).click();
    await page.getByLabelText('免打扰（北京时间） 从').fill('22:15');
    await page.getByRole('checkbox', { name: '夜里不提醒' }).click();
    await page.getByRole('checkbox', { name: '通知里写出标签' }).click();
    await vi.waitFor(() =>
      expect(asked.filter(([name]) => name === 'setReminderSettings').map(([, request]) => request)).toEqual([
        { sms: { after: [240], before: [360, 120, 30, 60] } },
        { sms: { after: [], before: [360, 120, 30, 60] } },
        { quiet: { from: 22 * 60 + 15, to: 480 } },
        { quiet: { from: 0, to: 0 } },
        { labels: false },
      ]),
    );
  });

  it.each([
    [false, /SUMMARY:备案 1：短信核验（主体负责人）/u, /示例甲/u],
    [true, /SUMMARY:示例甲：短信核验（主体负责人）/u, /样例点餐/u],
  ])('the calendar has labels only where they are ticked: %s', async (withLabels, has, hasNot) => {
    show(three, '#/filings', { details: { f1: detail } });
    if (withLabels) await page.getByRole('checkbox', { name: '写上标签' }).click();
    await press('生成日历文件');
    const link = page.getByRole('link', { name: '保存日历文件' });
    await expect.element(link).toHaveAttribute('download', expect.stringMatching(/^备案期限-\d{4}-\d\d-\d\d\.ics$/u));
    await expect.element(page.getByText('共 2 个期限。')).toBeVisible();
    const file = await (await fetch(link.element().getAttribute('href') ?? '')).text();
    expect(file.replace(/\r\n\t/gu, '')).toMatch(has);
    expect(file).not.toMatch(hasNot);
    expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(2);
  });

  it('with nothing that runs there is no file', async () => {
    show([], '#/filings');
    await press('生成日历文件');
    await expect.element(page.getByText(/现在没有在计时的期限/u)).toBeVisible();
    await expect.element(page.getByRole('link', { name: '保存日历文件' })).not.toBeInTheDocument();
  });
});
