import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Options } from '../../../components/options/Options.tsx';
import type { Reply } from '../../../lib/platform/messages.ts';
import { fakeFilings } from '../fake-filings.ts';
import { fakeSend } from '../fake-send.ts';
import { fakeVault } from '../fake-vault.ts';
import { noKeys, profiles, quiet, settings, showPage } from '../show-page.tsx';

const right = 'correct horse battery';
const other = 'a longer one than before';

const show = (state: Partial<Reply<'vaultState'>>) => {
  const vault = fakeVault(state, right);
  const { send, asked } = fakeSend({
    settings: () => settings,
    profiles: () => profiles,
    setAside: () => [],
    copiesBehind: () => ({ count: 0 }),
    storageUse: () => ({ records: 2048, scans: { count: 0, bytes: 0 } }),
    ...vault.answers,
  });
  showPage(<Options send={send} watch={vault.watch} filings={fakeFilings().here} keys={noKeys} goVerify={quiet} />);
  return { ...vault, asked };
};

const section = () => page.getByRole('region', { name: '密码与锁定' });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const kept = () => page.getByText('示例科技有限公司');

beforeEach(() => page.viewport(900, 900));

describe('first use', () => {
  it('offers the choice before anything else of what is kept, and goes on at once', async () => {
    show({ mode: 'new', locked: true });
    await expect.element(page.getByRole('heading', { name: '先选怎样保护档案' })).toBeVisible();
    await expect.element(page.getByLabelText('导入档案')).not.toBeInTheDocument();
    await expect.element(page.getByRole('radio', { name: 'English' })).toBeVisible();
    await button('暂不设置密码').click();
    await expect.element(page.getByLabelText('导入档案')).toBeInTheDocument();
    await expect.element(kept()).toBeVisible();
    await expect.element(section().getByText(/防不住能用你的系统账户/)).toBeVisible();
  });
});

describe('a vault that locks', () => {
  it('takes every value off the page at once, wherever it was locked', async () => {
    const { become } = show({ mode: 'passphrase' });
    await expect.element(kept()).toBeVisible();
    become({ locked: true });
    await expect.element(kept()).not.toBeInTheDocument();
    expect(document.body.textContent).not.toContain('示例科技');
    await expect.element(page.getByRole('heading', { name: '档案已锁定' })).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: /^启用：微信/ })).toBeEnabled();
  });

  it('does so by itself when its time has come, though nobody says a word', async () => {
    const { answers } = fakeVault();
    const lockAt = Date.now() + 700;
    const { send } = fakeSend({
      ...answers,
      settings: () => settings,
      profiles: () => profiles,
      setAside: () => [],
      copiesBehind: () => ({ count: 0 }),
      storageUse: () => ({ records: 2048, scans: { count: 0, bytes: 0 } }),
      vaultState: () => ({
        mode: 'passphrase',
        lockMinutes: 240,
        waiting: false,
        locked: Date.now() >= lockAt,
        ...(Date.now() < lockAt && { lockAt }),
      }),
    });
    showPage(<Options send={send} watch={quiet} filings={fakeFilings().here} keys={noKeys} goVerify={quiet} />);
    await expect.element(kept()).toBeVisible();
    await expect.element(kept(), { timeout: 3000 }).not.toBeInTheDocument();
  });

  it('comes back with the passphrase', async () => {
    show({ mode: 'passphrase', locked: true });
    await page.getByLabelText('密码', { exact: true }).fill(right);
    await button('解锁').click();
    await expect.element(kept()).toBeVisible();
  });
});

describe('「密码与锁定」', () => {
  it('locks now, and later when told so', async () => {
    const { asked } = show({ mode: 'passphrase', lockAt: Date.now() + 3_600_000 });
    await expect.element(section().getByText(/本次到 .+ 自动锁定/)).toBeVisible();
    await page.getByLabelText('解锁后最多保持').selectOptions('30 分钟');
    await expect.element(page.getByLabelText('解锁后最多保持')).toHaveValue('30');
    expect(asked).toContainEqual(['setLockAfter', { minutes: 30 }]);
    await button('立即锁定').click();
    await expect.element(kept()).not.toBeInTheDocument();
    await expect.element(button('更改密码')).not.toBeInTheDocument();
  });

  it('sets a passphrase where there was none, after the word that it cannot be brought back', async () => {
    const { asked } = show({ mode: 'device' });
    await expect.element(button('立即锁定')).not.toBeInTheDocument();
    await button('设置密码').click();
    await expect.element(section().getByText(/忘记密码无法找回/)).toBeVisible();
    await expect.element(section().getByText(/可能还会在浏览器文件里残留一阵/)).toBeVisible();
    await page.getByLabelText('密码', { exact: true }).fill(other);
    await page.getByLabelText('再输入一次').fill(other);
    await section().getByRole('button', { name: '设置密码' }).click();
    await expect.element(page.getByText('已设置密码。', { exact: true })).toBeVisible();
    await expect.element(button('立即锁定')).toBeVisible();
    expect(asked).toContainEqual(['changePassphrase', { to: other }]);
  });

  it('changes it only for who knows the present one', async () => {
    const { asked } = show({ mode: 'passphrase' });
    await button('更改密码').click();
    await page.getByLabelText('现在的密码').fill('not the one');
    await page.getByLabelText('新密码').fill(other);
    await page.getByLabelText('再输入一次').fill(other);
    await button('更改密码').click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('密码不对');
    await page.getByLabelText('现在的密码').fill(right);
    await button('更改密码').click();
    await expect.element(page.getByText('密码已更改。')).toBeVisible();
    expect(asked).toContainEqual(['changePassphrase', { from: right, to: other }]);
    await expect.element(kept()).toBeVisible();
  });

  it('removes it, and says what protects no longer', async () => {
    const { asked } = show({ mode: 'passphrase' });
    await button('去掉密码').click();
    await expect.element(section().getByText(/防不住能用你的系统账户/)).toBeVisible();
    await page.getByLabelText('现在的密码').fill(right);
    await button('去掉密码').click();
    await expect.element(page.getByText('已去掉密码。')).toBeVisible();
    expect(asked).toContainEqual(['changePassphrase', { from: right }]);
    await expect.element(button('设置密码')).toBeVisible();
  });
});
