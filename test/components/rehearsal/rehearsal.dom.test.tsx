import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import css from '../../../components/overlay/overlay.css?inline';
import { Rehearsal } from '../../../components/rehearsal/Rehearsal.tsx';
import { rehearsalForm } from '../../../lib/texts/rehearsal-form.ts';
import { fakeSend } from '../fake-send.ts';
import { settings, showPage } from '../show-page.tsx';
import '../../../components/rehearsal/rehearsal.css';

const show = (lang: 'zh-CN' | 'en' = 'zh-CN') => {
  const { send, asked } = fakeSend({});
  showPage(<Rehearsal send={send} settings={async () => ({ ...settings, lang })} css={css} now={Date.now} />);
  return { asked };
};
const host = () => document.querySelector('beian-pilot');
const mobile = () => page.getByLabelText(rehearsalForm.labels.mobile, { exact: true });

beforeEach(() => page.viewport(1440, 900));

describe('the rehearsal', () => {
  it('brings the assistant to a form of its own, and asks the worker nothing', async () => {
    const { asked } = show();
    await expect.poll(host).not.toBeNull();
    expect(host()?.shadowRoot).toBeNull();
    await expect.element(page.getByRole('form', { name: '练习表单' })).toBeVisible();
    await expect.element(page.getByText('一键填充', { exact: true }).first()).toBeVisible();
    expect(asked).toEqual([]);
  });

  it('has no button that would send anything', async () => {
    show();
    await expect.poll(host).not.toBeNull();
    const form = document.querySelector('form') as HTMLFormElement;
    expect(form.querySelector('button, [type=submit], [type=button], [type=image]')).toBeNull();
  });

  it('notices a mistake by the real rules', async () => {
    show();
    await expect.poll(host).not.toBeNull();
    const wrong = page.getByRole('listitem').nth(2);
    await expect.element(wrong).not.toHaveClass('done');
    await userEvent.type(mobile(), '1380013800');
    await expect.element(wrong).toHaveClass('done');
  });

  it('begins again with an empty form and nothing done', async () => {
    show();
    await expect.poll(host).not.toBeNull();
    await userEvent.type(mobile(), '1380013800');
    await expect.element(page.getByText(/已完成/u).first()).toBeVisible();
    await page.getByRole('button', { name: '从头再来' }).click();
    await expect.element(mobile()).toHaveValue('');
    await expect.element(page.getByText(/已完成/u)).not.toBeInTheDocument();
    expect(document.querySelectorAll('beian-pilot')).toHaveLength(1);
  });

  it('keeps the form in the words of the official one whatever the language', async () => {
    show('en');
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/Rehearsal/u);
    await expect.element(mobile()).toBeVisible();
    expect(mobile().element().closest('[lang]')?.getAttribute('lang')).toBe('zh-CN');
  });
});
