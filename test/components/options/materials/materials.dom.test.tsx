import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Options } from '../../../../components/options/Options.tsx';
import type { Reply } from '../../../../lib/platform/messages.ts';
import type { ProfileDraft, ScanRef } from '../../../../lib/platform/profile-messages.ts';
import { filingOf } from '../../../sample/filing-of.ts';
import { fakeFilings } from '../../fake-filings.ts';
import { type Answers, fakeSend } from '../../fake-send.ts';
import { fakeVault } from '../../fake-vault.ts';
import { noKeys, profiles, settings, showPage } from '../../show-page.tsx';

const scan = (id: string, until?: string): ScanRef => ({
  id,
  name: `${id}.png`,
  type: 'image/png',
  bytes: 9,
  width: 1,
  height: 1,
  addedAt: 0,
  ...(until && { until }),
});
const inDays = (days: number): string => {
  const day = new Date(Date.now() + days * 86_400_000);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((n) => String(n).padStart(2, '0')).join('');
};

/** An enterprise with one principal who is not the legal representative; licence and one side of a card are there. */
const stored: ProfileDraft = {
  id: 'p1',
  name: '示例科技',
  tags: [],
  saved: {
    'icp_subject.base_info.type': '4',
    'icp_subject.base_info.province': '310000',
    'icp_subject.principal_info.name': '陈示例',
    'icp_subject.principal_info.certificate_validity_date_end': '长期',
    'icp_subject.legal_person_info.name': '赵样本',
  },
  scans: {
    'icp_subject.organize_info.certificate_photo': [scan('licence', inDays(20))],
    'icp_subject.principal_info.certificate_photo_front': [scan('front')],
  },
  people: {},
  applets: [
    {
      id: 'a1',
      saved: {
        'ui.applet_principal_same_as_subject': '1',
        'icp_applets.base_info.nrlx_details[].type': ['2', '9'],
      },
      scans: { 'icp_applets.base_info.nrlx_details[1].media': [scan('culture')] },
      people: {},
    },
  ],
  basedOn: 1,
};

interface World {
  lang?: Reply<'settings'>['lang'];
  vault?: Partial<Reply<'vaultState'>>;
  answers?: Answers;
}

const show = (hash: string, { lang = 'zh-CN', vault = {}, answers = {} }: World = {}) => {
  window.location.hash = hash;
  const lock = fakeVault(vault);
  const filings = fakeFilings([filingOf([], { id: 'f1', kind: 'change_service' })], {
    details: {
      f1: { profileId: 'p1', appletId: 'a1', applet: '', appId: '', recordNumber: '', notes: '', rejections: [] },
    },
  });
  const { send, asked } = fakeSend({
    settings: () => ({ ...settings, lang }),
    ...lock.answers,
    ...filings.answers,
    profiles: () => profiles,
    readProfile: () => stored,
    people: () => [],
    draft: () => ({}),
    ...answers,
  });
  showPage(<Options send={send} watch={lock.watch} filings={filings.here} keys={noKeys} goVerify={() => undefined} />);
  return { asked, ...lock };
};

const part = (title: RegExp) => page.getByRole('region', { name: title });
const textsIn = (title: RegExp): string[] =>
  part(title)
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent ?? '');
const namesIn = (title: RegExp): string[] =>
  part(title)
    .getByRole('heading', { level: 3 })
    .elements()
    .map((heading) => heading.textContent ?? '');
const link = (name: string) => page.getByRole('link', { name, exact: true });

beforeEach(() => page.viewport(900, 900));
afterEach(() => {
  window.location.hash = '';
});

describe('compared with a profile', () => {
  it('what is missing comes first, then what expires; each says what there is of it', async () => {
    show('#/materials/first/p1/a1');
    await expect.element(part(/^必需/).getByText('还缺').first()).toBeVisible();
    expect(namesIn(/^必需/)).toEqual([
      '主体负责人授权书',
      '小程序负责人授权书',
      '前置审批/专项审批：出版',
      '主体负责人证件',
      '主办单位证件',
      '前置审批/专项审批：文化',
    ]);
    const [letter = '', , publishing = '', card = '', licence = '', culture = ''] = textsIn(/^必需/);
    expect(letter).toMatch(/还缺.*上海市：单位的主体负责人须是法定代表人/);
    expect(publishing).toMatch(/材料：出版主管部门要求的材料.*依据：《网络出版服务管理规定》第七条/);
    expect(card).toContain('缺：主体负责人信息 · 证件照片（国徽面）');
    expect(licence).toMatch(/已有证件有效期到 \d{4}-\d\d-\d\d.*不到 1 个月到期/);
    expect(culture).toContain('已有');
    await expect.element(page.getByRole('status').filter({ hasText: '必需：6 份，已有 2，还缺 4' })).toBeVisible();
    await expect.element(page.getByText('1 份证件已过期或三个月内到期')).toBeVisible();
    expect(link('到档案里添加：主体负责人证件').element().getAttribute('href')).toBe('#/profile/p1');
  });

  it('the kind of filing decides; a cancellation wants nothing but the phone', async () => {
    show('#/materials/change_service/p1/a1');
    await expect.poll(() => namesIn(/^必需/).length).toBe(4);
    expect(namesIn(/^必需/)).not.toContain('主办单位证件');
    await page.getByRole('combobox', { name: '备案类型' }).selectOptions('cancel_subject');
    await expect.element(page.getByText(/注销不交材料。备好主体负责人的手机/)).toBeVisible();
    await expect.element(part(/^必需/)).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: '打印' })).not.toBeInTheDocument();
  });

  it('that is gone is said to be, and the case can be described', async () => {
    show('#/materials/first/p9');
    await expect.element(page.getByText(/找不到这个档案/)).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: '主办者性质' })).toBeVisible();
  });

  it('leaves the screen when the vault locks, and comes back with it', async () => {
    const { become } = show('#/materials/first/p1/a1', { vault: { mode: 'passphrase' } });
    await expect.element(part(/^必需/).getByText('还缺').first()).toBeVisible();
    become({ locked: true });
    await expect.element(page.getByText(/不解锁也能按下面的情况列出清单/)).toBeVisible();
    expect(document.body.textContent).not.toContain('示例科技');
    await expect.element(part(/^必需/).getByText('还缺').first()).not.toBeInTheDocument();
    become({ locked: false });
    await expect.element(part(/^必需/).getByText('还缺').first()).toBeVisible();
  });

  it('goes as a text without anybody’s name or number', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show('#/materials/first/p1/a1');
    await page.getByRole('button', { name: '复制清单' }).click();
    await expect.element(page.getByText('已复制，里面没有姓名和号码。')).toBeVisible();
    const text = copied.mock.calls[0]?.[0] ?? '';
    expect(text).toMatch(/^首次备案 · 企业 · 上海市\n\n必需\n\[ \] 主体负责人授权书\n {4}/);
    expect(text).toContain('[x] 主办单位证件');
    expect(text).toContain('刷脸要点\n- 背景纯白');
    for (const secret of ['示例科技', '陈示例', '赵样本']) expect(text).not.toContain(secret);
    copied.mockRejectedValueOnce(new Error('not allowed'));
    await page.getByRole('button', { name: '复制清单' }).click();
    await expect.element(page.getByText('浏览器没有允许复制，请手动选中。')).toBeVisible();
    copied.mockRestore();
  });
});

describe('without a profile', () => {
  it('locked or new, the list follows from what is ticked', async () => {
    show('#/materials', { vault: { mode: 'passphrase', locked: true } });
    await expect.element(page.getByLabelText('密码', { exact: true })).toBeVisible();
    await expect.poll(() => namesIn(/^必需/)).toEqual(['主办单位证件', '主体负责人证件']);
    await page.getByRole('checkbox', { name: '小程序负责人与主体负责人是同一人' }).click();
    await page.getByRole('checkbox', { name: '互联网金融' }).click();
    await page.getByRole('checkbox', { name: '单位改过名，以前的备案还是旧名' }).click();
    expect(namesIn(/^必需/)).toEqual([
      '主办单位证件',
      '主体负责人证件',
      '小程序负责人证件',
      '小程序负责人授权书',
      '主体更名函',
      '前置审批/专项审批：互联网金融',
    ]);
    await page.getByRole('combobox', { name: '主办者性质' }).selectOptions('5');
    await page.getByRole('checkbox', { name: '证件住址在备案省份' }).click();
    await page.getByRole('combobox', { name: '备案省份' }).selectOptions('620000');
    expect(namesIn(/^必需/)).toEqual(['主体负责人证件', '临时居住证明', '前置审批/专项审批：互联网金融']);
    await expect.element(page.getByText(/甘肃省：不收外省个人/)).toBeVisible();
  });

  it('no profile yet: says so, and the way to one', async () => {
    show('#/materials', { answers: { profiles: () => [] } });
    await expect.element(page.getByText(/还没有档案/)).toBeVisible();
    expect(link('去建档案').element().getAttribute('href')).toBe('#/');
    await expect.poll(() => namesIn(/^必需/).length).toBe(2);
  });

  it('tips for pictures and for the face check', async () => {
    show('#/materials');
    const face = part(/^刷脸要点$/);
    for (const tip of [/背景纯白/, /不戴帽子、耳机、口罩/, /不要裸露上半身/, /24 小时/, /3 天.*1 天/])
      await expect.element(face.getByText(tip)).toBeVisible();
    await expect.element(part(/^图片要求$/).getByText(/720/)).toBeVisible();
  });

  it('in English names stay Chinese with English beside', async () => {
    show('#/materials', { lang: 'en' });
    await expect
      .poll(() => namesIn(/^Required/))
      .toEqual(['主办单位证件 · Certificate of the subject', '主体负责人证件 · Certificate of the subject principal']);
    await page.getByRole('checkbox', { name: '药品和医疗器械 · Drugs and medical devices' }).click();
    await expect
      .element(page.getByText(/Legal ground: 《互联网药品信息服务管理办法》第五条; Measures for/))
      .toBeVisible();
  });
});

describe('the official tables', () => {
  const tables = (): string[] =>
    page
      .getByRole('table')
      .elements()
      .map((table) => document.getElementById(table.getAttribute('aria-labelledby') ?? '')?.textContent ?? '');

  it('all of them, or the one that is chosen', async () => {
    show('#/tables');
    await expect.poll(() => tables().length).toBe(9);
    await link('前置审批（14）').click();
    await expect.poll(tables).toEqual(['前置审批']);
    expect(window.location.hash).toBe('#/tables/approvals');
    await expect.element(page.getByRole('rowheader', { name: '出版（网络游戏）' })).toBeVisible();
    await expect.element(page.getByRole('cell', { name: '《网络出版服务管理规定》第二十七条' })).toBeVisible();
    await link('全部').click();
    await expect.poll(() => tables().length).toBe(9);
  });

  it('one search over all of them, whichever is open', async () => {
    show('#/tables/laws');
    await expect.poll(tables).toEqual(['备案的法律依据']);
    const box = page.getByRole('searchbox', { name: '查所有的表' });
    await box.fill('jjh');
    await expect.poll(tables).toEqual(['主办者性质与证件']);
    await expect.element(page.getByRole('status').filter({ hasText: /^找到 1 行，共 \d+ 行$/ })).toBeVisible();
    await box.fill('第二十三条');
    await expect.poll(tables).toEqual(['备案的法律依据']);
    await box.fill('没有这样的词');
    await expect.element(page.getByText(/没有符合的行/)).toBeVisible();
    await box.fill('');
    await expect.poll(tables).toEqual(['备案的法律依据']);
  });
});

describe('ways there', () => {
  it('from the options, the editor and a filing', async () => {
    show('#/filing=f1');
    window.location.hash = '#filing=f1';
    await expect.poll(() => link('要准备什么').query()?.getAttribute('href')).toBe('#/materials/change_service/p1/a1');
    window.location.hash = '#/profile/p1';
    await expect.poll(() => link('要准备什么').query()?.getAttribute('href')).toBe('#/materials/first/p1/a1');
    await link('要准备什么').click();
    await expect.element(page.getByRole('heading', { level: 1, name: '备案领航 · 材料清单' })).toHaveFocus();
    await link('官方对照表').click();
    await expect.element(page.getByRole('heading', { level: 1, name: '备案领航 · 官方对照表' })).toHaveFocus();
  });
});
