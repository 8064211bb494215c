import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options } from '../../../components/options/Options.tsx';
import { helpTexts } from '../../../lib/texts/help.ts';
import { fakeFilings } from '../fake-filings.ts';
import { fakeSend } from '../fake-send.ts';
import { noKeys, openVault, profiles, quiet, settings, showPage } from '../show-page.tsx';
import { showPopup } from '../show-popup.tsx';

const showOptions = (hash = '', lang: 'zh-CN' | 'en' = 'zh-CN') => {
  window.location.hash = hash;
  const { send } = fakeSend({
    settings: () => ({ ...settings, lang }),
    vaultState: () => openVault,
    profiles: () => profiles,
    trash: () => [],
    drafts: () => [],
    setAside: () => [],
    copiesBehind: () => ({ count: 0 }),
    storageUse: () => ({ records: 2048, scans: { count: 0, bytes: 0 } }),
  });
  showPage(<Options send={send} watch={quiet} filings={fakeFilings().here} keys={noKeys} goVerify={quiet} />);
};
const marks = () => page.getByRole('button', { name: /^帮助：/u });

beforeEach(() => page.viewport(900, 900));

describe('help', () => {
  it('stands at every section of the options page, and tells what it is for once asked', async () => {
    showOptions();
    await expect.element(page.getByRole('heading', { name: '档案', exact: true })).toBeVisible();
    await expect.poll(() => marks().elements().length).toBe(10);
    const mark = page.getByRole('button', { name: '帮助：备份与恢复' });
    await expect.element(mark).toHaveAttribute('aria-expanded', 'false');
    (mark.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(mark).toHaveAttribute('aria-expanded', 'true');
    await expect.element(page.getByText(helpTexts('zh-CN').topics.backup.brief)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: '更多帮助' }))
      .toHaveAttribute('href', '/options.html#/help/backup');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(helpTexts('zh-CN').topics.backup.brief)).not.toBeVisible();
  });

  it('stands at the parts of the popup, and leaves their names alone', async () => {
    showPopup([]);
    await expect.element(page.getByRole('button', { name: '帮助：12381 的短信' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '帮助：逐项复制' })).toBeVisible();
    await expect.element(page.getByLabelText('粘贴核验短信')).toBeVisible();
    await expect.element(page.getByRole('link', { name: '帮助' })).toHaveAttribute('href', '/options.html#/help');
  });

  it('has a page of its own, which opens at what was asked for', async () => {
    showOptions('#/help/sms');
    await expect.element(page.getByRole('heading', { name: '12381 的短信' })).toHaveFocus();
    const { topics } = helpTexts('zh-CN');
    await expect.poll(() => page.getByRole('region').elements().length).toBe(Object.keys(topics).length);
    await page.getByRole('link', { name: '导出日历' }).click();
    await expect.element(page.getByRole('heading', { name: '导出日历' })).toHaveFocus();
  });

  it('speaks English, and begins at the top where nothing is asked for', async () => {
    showOptions('#/help/nosuch', 'en');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('Help');
  });
});
