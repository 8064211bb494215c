import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options } from '../../../../components/options/Options.tsx';
import type { Reply } from '../../../../lib/platform/messages.ts';
import type { ProfileDraft } from '../../../../lib/platform/profile-messages.ts';
import { Refused } from '../../../../lib/platform/refused.ts';
import { fakeFilings } from '../../fake-filings.ts';
import { type Answers, fakeSend } from '../../fake-send.ts';
import { noKeys, quiet, settings, showPage } from '../../show-page.tsx';

const name = 'icp_subject.base_info.name';
const mobile = 'icp_subject.principal_info.mobile';
const stored: ProfileDraft = {
  id: 'p1',
  name: '示例科技',
  tags: ['代理'],
  saved: { 'icp_subject.base_info.type': '4', [name]: '示例科技有限公司', [mobile]: '13800138001' },
  scans: {},
  people: {},
  applets: [{ id: 'a1', saved: { 'ui.applet_principal_same_as_subject': '1' }, scans: {}, people: {} }],
  basedOn: 1,
};

/** A worker with one profile, which keeps what is saved and what is not. */
const show = (hash: string, answers: Answers = {}) => {
  let saved = stored;
  let kept: ProfileDraft | undefined;
  const worker = fakeSend({
    settings: () => settings,
    vaultState: () => ({ mode: 'device', locked: false, lockMinutes: 240, waiting: false }),
    profiles: () => [],
    setAside: () => [],
    people: () => [],
    trash: () => [],
    drafts: () => [],
    readProfile: () => saved,
    draft: () => (kept ? { draft: kept, keptAt: Date.UTC(2026, 10, 20) } : {}),
    keepDraft: ({ draft }) => {
      kept = draft;
      return {};
    },
    dropDraft: () => {
      kept = undefined;
      return {};
    },
    saveProfile: ({ draft }): Reply<'saveProfile'> => {
      saved = { ...draft, id: 'p1', basedOn: (saved.basedOn ?? 0) + 1 };
      kept = undefined;
      return { profileId: 'p1', name: saved.name, updatedAt: saved.basedOn ?? 0, alsoChanged: [] };
    },
    ...answers,
  });
  window.location.hash = hash;
  showPage(<Options send={worker.send} watch={quiet} filings={fakeFilings().here} keys={noKeys} goVerify={quiet} />);
  return { asked: worker.asked, kept: () => kept, saved: () => saved };
};

const region = (title: string) => page.getByRole('region', { name: title, exact: true });
const box = (title: string, label: string) => region(title).getByRole('textbox', { name: label, exact: true });

beforeEach(() => page.viewport(1200, 900));
afterEach(() => {
  window.location.hash = '';
});

describe('a secret', () => {
  it('is masked, cannot be spoilt while it is, and is whole once asked for', async () => {
    const { saved } = show('#/profile/p1');
    const field = box('主体负责人信息', '手机号码');
    await expect.element(field).toHaveValue('••••8001');
    await field.click();
    await userEvent.keyboard('9');
    await expect.element(field).toHaveValue('••••8001');
    await page.getByRole('button', { name: '显示 手机号码', exact: true }).click();
    await expect.element(field).toHaveValue('13800138001');
    await expect.element(field).toHaveFocus();
    await field.fill('+86 138 0013 8002');
    await page.getByRole('button', { name: '保存档案' }).click();
    await expect.element(page.getByText('已保存「示例科技」')).toBeVisible();
    expect(saved().saved[mobile]).toBe('13800138002');
  });

  it('that is typed in anew is in sight while it is typed', async () => {
    show('#/profile/p1');
    const field = box('主体负责人信息', '应急手机号码');
    await field.fill('13900139002');
    await expect.element(field).toHaveValue('13900139002');
  });
});

describe('unsaved edits', () => {
  it('are kept, said so, and found again', async () => {
    const { kept } = show('#/profile/p1');
    await box('主办单位信息', '企业名称').fill('示例集团有限公司');
    await expect.element(page.getByText('有未保存的修改（已加密暂存）')).toBeVisible();
    expect(kept()?.saved[name]).toBe('示例集团有限公司');
  });

  it('found again are said to be, and can be given up', async () => {
    const draft = { ...stored, saved: { ...stored.saved, [name]: '改了一半' } };
    const { asked } = show('#/profile/p1', { draft: () => ({ draft, keptAt: Date.UTC(2026, 10, 20) }) });
    await expect.element(page.getByText(/恢复了未保存的修改/)).toBeVisible();
    await page.getByRole('button', { name: '放弃修改' }).click();
    await page.getByRole('alert').getByRole('button', { name: '放弃修改' }).click();
    await expect.element(box('主办单位信息', '企业名称')).toHaveValue('示例科技有限公司');
    expect(asked).toContainEqual(['dropDraft', { key: 'p1' }]);
  });

  it('that could not be kept are said not to be', async () => {
    show('#/profile/p1', {
      keepDraft: () => {
        throw new Refused('noRoom');
      },
    });
    await box('主办单位信息', '企业名称').fill('示例');
    await expect.element(page.getByRole('alert')).toMatchTextContent('浏览器给的空间用完了');
    await expect.element(page.getByText('有未保存的修改', { exact: true })).toBeVisible();
  });
});

it('saved elsewhere meanwhile: nothing is lost, and what was changed here goes over the latest', async () => {
  const latest = { ...stored, saved: { ...stored.saved, 'icp_subject.base_info.address': '别处改的' }, basedOn: 9 };
  let isStale = true;
  const reads = [stored, latest, latest];
  show('#/profile/p1', {
    readProfile: () => reads.shift() as ProfileDraft,
    saveProfile: () => {
      if (isStale) throw new Refused('changedElsewhere');
      return { profileId: 'p1', name: '示例科技', updatedAt: 10, alsoChanged: [] };
    },
  });
  await box('主办单位信息', '企业名称').fill('示例集团有限公司');
  await page.getByRole('button', { name: '保存档案' }).click();
  await expect.element(page.getByText(/这个档案在别处保存过了/)).toBeVisible();
  isStale = false;
  await page.getByRole('button', { name: '载入最新内容，保留我改过的项' }).click();
  await expect.element(box('主体信息', '详细地址')).toHaveValue('别处改的');
  await expect.element(box('主办单位信息', '企业名称')).toHaveValue('示例集团有限公司');
});

it('an answer is judged as it is typed, with its reason, and saved all the same', async () => {
  const { saved } = show('#/profile/p1');
  const number = box('主体负责人信息', '应急手机号码');
  await number.fill('12345');
  await expect.element(number).toHaveAttribute('aria-invalid', 'true');
  const said = document.getElementById(number.element().getAttribute('aria-describedby') ?? '');
  expect(said?.textContent).toMatch(/手机号/u);
  expect(said?.querySelector('a')?.href).toMatch(/^https:/u);
  await page.getByRole('button', { name: '保存档案' }).click();
  await expect.element(page.getByText('已保存「示例科技」')).toBeVisible();
  expect(saved().saved['icp_subject.principal_info.emergency_contact']).toBe('12345');
});

it('a region said twice is taken out of an address at a press', async () => {
  const region = { province: '440000', city: '440300', district: '440305', address: '广东省深圳市南山区示例路1号' };
  const of = Object.entries(region).map(([part, text]) => [`icp_subject.base_info.${part}`, text]);
  const twice = { ...stored, saved: { ...stored.saved, ...Object.fromEntries(of) } };
  show('#/profile/p1', { readProfile: () => twice });
  const address = box('主体信息', '详细地址');
  await expect.element(address).toHaveValue('广东省深圳市南山区示例路1号');
  await page.getByRole('button', { name: '修正', exact: true }).click();
  await expect.element(address).toHaveValue('示例路1号');
});

it('what is missing leads to its row', async () => {
  show('#/profile/p1');
  await page.getByText(/^还缺 \d+ 项$/).click();
  await page.getByRole('button', { name: '主体负责人信息 · 电子邮箱' }).click();
  await expect.element(box('主体负责人信息', '电子邮箱')).toHaveFocus();
});

it('pasted data are shown first; what would replace another answer is left unless chosen', async () => {
  show('#/profile/p1');
  await page.getByRole('button', { name: '粘贴资料' }).click();
  await page
    .getByRole('textbox', { name: '要识别的资料' })
    .fill('公司名称：示例新名有限公司\n负责人：陈示例 手机：13811138111 邮箱：chen@sample.example\n随便一句');
  await page.getByRole('button', { name: '识别' }).click();
  await expect.element(page.getByRole('checkbox', { name: /企业名称/ })).not.toBeChecked();
  await expect.element(page.getByRole('checkbox', { name: /手机号码.*现在是 ••••8001/ })).not.toBeChecked();
  await expect.element(page.getByText('随便一句', { exact: true })).toBeVisible();
  await expect.element(box('主体负责人信息', '姓名')).toHaveValue('');
  await page.getByRole('button', { name: /^取用 \d 项$/ }).click();
  await expect.element(box('主体负责人信息', '姓名')).toHaveValue('陈示例');
  await expect.element(box('主办单位信息', '企业名称')).toHaveValue('示例科技有限公司');
});

it('a region is chosen level by level, with its codes', async () => {
  const { saved } = show('#/profile/p1');
  const level = (label: string) => region('主办单位信息').getByRole('combobox', { name: label, exact: true });
  await level('省').selectOptions('广东省');
  await level('市').selectOptions('深圳市');
  await level('区县').selectOptions('南山区');
  await expect.element(page.getByText('行政区划代码：440000 / 440300 / 440305')).toBeVisible();
  await level('省').selectOptions('北京市');
  await expect.element(level('区县')).toHaveValue('');
  await page.getByRole('button', { name: '保存档案' }).click();
  await vi.waitFor(() => expect(saved().saved['icp_subject.base_info.province']).toBe('110000'));
  expect(saved().saved['icp_subject.base_info.district']).toBeUndefined();
});

it('no input invites the browser to remember or to fill in', async () => {
  show('#/profile/p1');
  await expect.element(box('主办单位信息', '企业名称')).toBeVisible();
  const inputs = [
    ...document.querySelectorAll<HTMLInputElement>('input:not([type=checkbox], [type=file]), textarea, select'),
  ];
  expect(inputs.length).toBeGreaterThan(20);
  expect(inputs.filter((input) => input.autocomplete !== 'off' || input.name !== '')).toEqual([]);
});

it('opens at its heading, and can be worked by keys alone', async () => {
  show('#/profile/p1');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.tagName).not.toBe('BODY');
});
