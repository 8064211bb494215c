import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Unlock } from '../../../components/unlock/Unlock.tsx';
import type { Reply } from '../../../lib/platform/messages.ts';
import { fakeSend } from '../fake-send.ts';
import { fakeVault } from '../fake-vault.ts';
import { settings, showPage } from '../show-page.tsx';

const right = 'correct horse battery';
const field = () => page.getByLabelText('密码', { exact: true });
const unlockButton = () => page.getByRole('button', { name: '解锁' });

const show = (state: Partial<Reply<'vaultState'>>) => {
  const vault = fakeVault(state, right);
  const { send, asked } = fakeSend({ settings: () => settings, ...vault.answers });
  const close = vi.fn();
  showPage(<Unlock send={send} watch={vault.watch} close={close} />);
  return { ...vault, asked, close };
};

beforeEach(() => page.viewport(460, 560));

describe('a locked vault', () => {
  it('says why the window is there, takes the passphrase, and is gone', async () => {
    const { close, asked } = show({ mode: 'passphrase', locked: true, waiting: true });
    await expect.element(page.getByText('有一个网页正等着使用档案，解锁后会接着做。')).toBeVisible();
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard(`${right}{Enter}`);
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(asked).toContainEqual(['unlock', { passphrase: right }]);
  });

  it('says nothing of a page where none waits', async () => {
    show({ mode: 'passphrase', locked: true });
    await expect.element(field()).toBeVisible();
    await expect.element(page.getByText(/正等着/)).not.toBeInTheDocument();
  });

  it('says a wrong one, empties the field, and takes no other until the time is over, counted down', async () => {
    const { asked, close } = show({ mode: 'passphrase', locked: true });
    await field().fill('not the one');
    await unlockButton().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('密码不对');
    await expect.element(page.getByRole('timer')).toMatchTextContent(/秒后可以再试/);
    await expect.element(field()).toHaveValue('');
    const tries = () => asked.filter(([name]) => name === 'unlock').length;
    await field().fill(right);
    await userEvent.keyboard('{Enter}');
    expect(tries()).toBe(1);
    await expect.element(unlockButton()).toHaveAttribute('aria-disabled', 'true');
    await expect.element(page.getByRole('timer'), { timeout: 4000 }).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(tries()).toBe(2);
  });

  it('opened elsewhere closes the window too', async () => {
    const { become, close } = show({ mode: 'passphrase', locked: true });
    await expect.element(field()).toBeVisible();
    become({ locked: false });
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  it('says that a forgotten passphrase stays forgotten', async () => {
    show({ mode: 'passphrase', locked: true });
    await page.getByText('忘记密码？').click();
    await expect.element(page.getByText(/密码无法找回/)).toBeVisible();
  });
});

describe('what is typed', () => {
  it('is hidden until asked for, never completed, and never written into the document', async () => {
    show({ mode: 'passphrase', locked: true });
    await field().fill(right);
    const input = field().element() as HTMLInputElement;
    expect([input.type, input.autocomplete, input.spellcheck]).toEqual(['password', 'off', false]);
    await page.getByRole('checkbox', { name: '显示密码' }).click();
    await expect.element(field()).toHaveAttribute('type', 'text');
    await expect.element(field()).toHaveValue(right);
    expect(input.autocomplete).toBe('off');
    expect(document.documentElement.outerHTML).not.toContain(right);
  });
});

describe('the first choice', () => {
  it('stands here too when a page asked before anything was chosen', async () => {
    const { close, asked } = show({ mode: 'new', locked: true, waiting: true });
    await expect.element(page.getByText(/第一次使用，请先选怎样保护/)).toBeVisible();
    await page.getByRole('button', { name: '暂不设置密码', exact: true }).click();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(asked).toContainEqual(['protect', {}]);
  });

  it('says before a passphrase is set that nobody can bring it back, and without one what that does not keep out', async () => {
    show({ mode: 'new', locked: true });
    const withOne = page.getByRole('region', { name: '设置密码' });
    await expect.element(withOne.getByText(/忘记密码无法找回/)).toBeVisible();
    const without = page.getByRole('region', { name: '不设密码' });
    await expect.element(without.getByText(/防不住能用你的系统账户、或能复制这个浏览器配置文件夹的人/)).toBeVisible();
  });

  it('wants the passphrase twice the same, as long as it must be', async () => {
    const { asked, close } = show({ mode: 'new', locked: true });
    const again = page.getByLabelText('再输入一次');
    const protect = page.getByRole('button', { name: '用这个密码保护' });
    await protect.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('至少 8 个字符');
    await field().fill(right);
    await again.fill(`${right} `);
    await protect.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('两次输入的密码不一样');
    expect(asked.map(([name]) => name)).not.toContain('protect');
    await field().fill('short');
    await again.fill('short');
    await protect.click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('密码至少 8 个字符');
    await field().fill(right);
    await again.fill(right);
    await protect.click();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(asked.filter(([name]) => name === 'protect')).toEqual([
      ['protect', { passphrase: 'short' }],
      ['protect', { passphrase: right }],
    ]);
  });
});
