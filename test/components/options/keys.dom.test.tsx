import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Keys, type KeysHere } from '../../../components/options/Keys.tsx';
import { PageContext } from '../../../components/page-context.ts';
import { texts } from '../../../lib/texts/index.ts';
import { pageTexts } from '../../../lib/texts/pages.ts';
import { fakeSend } from '../fake-send.ts';
import { showPage } from '../show-page.tsx';

const show = (keys: KeysHere, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  showPage(
    <PageContext value={{ ...fakeSend({}), lang, t: texts(lang), p: pageTexts(lang) }}>
      <Keys {...keys} />
    </PageContext>,
  );
const keyOf = (name: string) =>
  page.getByRole('term').filter({ hasText: name }).element().nextElementSibling?.textContent;

beforeEach(() => page.viewport(800, 600));

it('lists every key as it is set, and the one that is the page’s', async () => {
  let fill = 'Alt+Shift+F';
  show({ now: async () => ({ popup: 'Ctrl+B', fill, options: '' }), change: async () => undefined });
  await expect.element(page.getByText('Alt+Shift+F')).toBeVisible();
  expect(keyOf('打开弹窗，焦点在「一键填充」')).toBe('Alt+Shift+F');
  expect(keyOf('打开选项页')).toBe('未设置');
  expect(keyOf('到当前项的提示')).toBe('Alt+Shift+H不能修改');
  fill = 'Ctrl+Shift+1';
  document.dispatchEvent(new Event('visibilitychange'));
  await expect.element(page.getByText('Ctrl+Shift+1')).toBeVisible();
});

it('leads to where they are changed, or says where that is', async () => {
  let tries = 0;
  show(
    {
      now: async () => ({}),
      change: async () => {
        tries += 1;
        throw new Error('not allowed');
      },
    },
    'en',
  );
  await page.getByRole('button', { name: 'Change keys' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent('page of extensions');
  expect(tries).toBe(1);
});
