import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Options } from '../../../../components/options/Options.tsx';
import type { Reply } from '../../../../lib/platform/messages.ts';
import { fakeFilings } from '../../fake-filings.ts';
import { type Answers, fakeSend } from '../../fake-send.ts';
import { noKeys, openVault, quiet, settings, showPage } from '../../show-page.tsx';

type Rule = Reply<'taught'>['rules'][number];

const mobile = 'icp_subject.principal_info.mobile' as const;
const rule = (label: string, more: Partial<Rule> = {}): Rule => ({
  id: label,
  site: 'wechat',
  step: '主体负责人信息',
  section: '主体负责人信息',
  label,
  printed: label,
  nth: 2,
  controls: [{ kind: 'text', inputType: '', prompt: '请输入号码', own: '', short: false }],
  as: mobile,
  taughtAt: Date.UTC(2026, 10, 21, 4),
  name: '手机号码',
  group: mobile,
  of: 'subject_principal',
  parts: [{ at: 0, ids: [mobile] }],
  ...more,
});

const show = (answers: Answers = {}) => {
  let rules = [
    rule('随身电话'),
    rule('陌生的一项', { as: 'never', name: '', group: '', parts: [], of: undefined }),
    rule('出生年月', { controls: [{ kind: 'date', inputType: '', prompt: '', own: '', short: false }], parts: [] }),
    rule('旧的一项', { as: 'icp_subject.gone', name: 'icp_subject.gone', parts: [], of: undefined, site: 'miit' }),
  ];
  const { send, asked } = fakeSend({
    settings: () => settings,
    vaultState: () => openVault,
    taught: () => ({ rules }),
    forgetTaught: ({ id }) => {
      rules = rules.filter((one) => one.id !== id);
      return {};
    },
    forgetAllTaught: () => {
      rules = [];
      return {};
    },
    ...answers,
  });
  window.location.hash = '#/taught';
  showPage(<Options send={send} watch={quiet} filings={fakeFilings().here} keys={noKeys} goVerify={quiet} />);
  return { asked };
};

beforeEach(() => page.viewport(900, 900));

describe('what was taught, on the options page', () => {
  it('is listed by site, with all it goes by', async () => {
    show();
    const wechat = page.getByRole('region', { name: /微信公众平台/u });
    await expect.element(wechat.getByText(/^随身电话 → 主体负责人信息 · 手机号码$/u)).toBeVisible();
    await expect.element(wechat.getByText(/^输入框：请输入号码$/u).first()).toBeVisible();
    await expect.element(wechat.getByText(/^陌生的一项 → 不要填$/u)).toBeVisible();
    const miit = page.getByRole('region', { name: /工信部/u });
    await expect.element(miit.getByText(/^旧的一项 → 这一项已不存在$/u)).toBeVisible();
  });

  it.each([
    ['随身电话', '这一项填为「手机号码」'],
    ['陌生的一项', '这一项不填'],
    ['出生年月', '现在放不下它，不会照填'],
    ['旧的一项', '认不出这一项，不会照填'],
  ])('is tried on a form drawn for it: %s', async (label, result) => {
    show();
    await page.getByRole('button', { name: `测试：${label}` }).click();
    await expect.element(page.getByText(new RegExp(result, 'u'))).toBeVisible();
  });

  it('is removed one by one, or as a whole once that is confirmed', async () => {
    const { asked } = show();
    await page.getByRole('button', { name: '删除：随身电话' }).click();
    await expect.element(page.getByText('已删除关于「随身电话」的指认')).toBeVisible();
    expect(asked).toContainEqual(['forgetTaught', { site: 'wechat', id: '随身电话' }]);
    await page.getByRole('button', { name: '全部删除' }).click();
    await expect.element(page.getByText(/删除全部 3 条指认/u)).toBeVisible();
    expect(asked.map(([name]) => name)).not.toContain('forgetAllTaught');
    await page.getByRole('button', { name: '全部删除' }).click();
    await expect.element(page.getByText('已全部删除')).toBeVisible();
    await expect.element(page.getByText(/还没有指认过/u)).toBeVisible();
  });

  it('is saved as a file of what rows go by, and nothing else', async () => {
    show();
    const link = page.getByRole('link', { name: '导出（JSON）' });
    await expect.element(link).toHaveAttribute('download', '备案领航-指认.json');
    const text = await (await fetch((link.element() as HTMLAnchorElement).href)).text();
    const { format, version, rules } = JSON.parse(text);
    expect({ format, version, count: rules.length }).toEqual({ format: 'beian-pilot-taught', version: 1, count: 4 });
    expect(rules[0]).toEqual({
      site: 'wechat',
      step: '主体负责人信息',
      section: '主体负责人信息',
      label: '随身电话',
      printed: '随身电话',
      controls: [{ kind: 'text', inputType: '', prompt: '请输入号码', own: '', short: false }],
      as: mobile,
      taughtAt: '2026-11-21T04:00:00.000Z',
    });
  });

  it('is not there while the vault is locked', async () => {
    const { asked } = show({ vaultState: () => ({ ...openVault, mode: 'passphrase', locked: true }) });
    await expect.element(page.getByRole('heading', { name: '档案已锁定' })).toBeVisible();
    expect(asked.map(([name]) => name)).not.toContain('taught');
  });
});
