import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import type { Reply } from '../../../lib/platform/messages.ts';
import { fakeSend } from '../fake-send.ts';
import { fakeVault } from '../fake-vault.ts';
import { settings, showPage } from '../show-page.tsx';

const show = (vault: Partial<Reply<'vaultState'>> = { mode: 'new', locked: true }) => {
  const lock = fakeVault(vault);
  let kept = settings;
  const { send, asked } = fakeSend({
    ...lock.answers,
    setSettings: ({ lang }) => {
      kept = { ...kept, lang: lang ?? kept.lang };
      return kept;
    },
  });
  const now = () => Date.UTC(2026, 10, 29, 2);
  showPage(<Welcome send={send} settings={async () => kept} watch={lock.watch} now={now} />);
  return { ...lock, asked };
};
const link = (name: string | RegExp) => page.getByRole('link', { name });

beforeEach(() => page.viewport(900, 900));

describe('the welcome page', () => {
  it('says what it is, that it is not official, where data stay and what nobody has seen', async () => {
    show();
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('欢迎使用备案领航');
    await expect.element(page.getByText('非官方工具', { exact: true })).toBeVisible();
    for (const part of ['从这里开始', '它做什么', '资料放在哪里，靠什么保护', '哪些页面我们没有亲眼见过'])
      await expect.element(page.getByRole('region', { name: part })).toBeVisible();
  });

  it('leads on by links alone, the portal in a tab of its own', async () => {
    show();
    await expect.element(link('打开演练')).toHaveAttribute('href', '/rehearsal.html');
    await expect.element(link('去导入或新建')).toHaveAttribute('href', '/options.html');
    const portal = link(/mp\.weixin\.qq\.com/u);
    await expect.element(portal).toHaveAttribute('href', 'https://mp.weixin.qq.com/');
    await expect.element(portal).toHaveAttribute('target', '_blank');
  });

  it('follows the choice of protection, wherever it is made', async () => {
    const { become, asked } = show();
    await expect.element(link('去选择')).toBeVisible();
    await expect.poll(() => asked.map(([name]) => name)).toContain('vaultState');
    become({ mode: 'device', locked: false });
    await expect.element(page.getByText(/已经选好了/u)).toBeVisible();
    await expect.element(link('去选择')).not.toBeInTheDocument();
  });

  it('shows pictures in which nothing can be pressed or reached', async () => {
    const { asked } = show();
    await expect.element(page.getByText('在弹窗和备案进度里：走到哪一步，还剩多久')).toBeVisible();
    expect(document.querySelectorAll('.picture')).toHaveLength(2);
    expect(document.querySelector('.picture:not([inert])')).toBeNull();
    const button = page.getByText('已完成核验', { exact: true }).element() as HTMLElement;
    button.focus();
    expect(document.activeElement).toBe(document.body);
    button.scrollIntoView();
    const { left, top } = button.getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, top + 5)?.closest('.picture')).toBeNull();
    expect(asked.map(([name]) => name)).not.toContain('noteEvent');
  });

  it('speaks English once asked to', async () => {
    show();
    await page.getByRole('radio', { name: 'English' }).click();
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('Welcome to Beian Pilot');
    expect(document.documentElement.lang).toBe('en');
  });
});
