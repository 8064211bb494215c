import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TabState } from '../../../lib/services/current-tab.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';
import { showPopup } from '../show-popup.tsx';

const hour = 3_600_000;
const ago = (ms: number): number => Date.now() - ms;
const running = (name: string, since: number) =>
  filingOf([happened({ type: 'smsReceived', verifier: 'subjectPrincipal' }, ago(since), name)], {
    id: name,
    label: name,
  });
const two = [running('样例甲', 3 * hour), running('样例乙', hour)];
const official = '【工业和信息化部】验证码：123456。您需在24小时内访问工信部备案系统完成核验。';
const form: TabState = {
  tabId: 1,
  site: 'wechat',
  state: { site: 'wechat', moved: [], recognised: ['a'], phase: 'idle', filled: 0 },
};

const box = () => page.getByRole('textbox', { name: '粘贴核验短信' });
const fillButton = () => page.getByRole('button', { name: '一键填充' });

beforeEach(() => page.viewport(400, 900));

it('a key for the fill brings the focus to the button and presses nothing', async () => {
  const { asked } = showPopup([], { errand: { what: 'fill' }, here: form });
  await expect.element(fillButton()).toHaveFocus();
  await expect.element(page.getByText('已填', { exact: false })).not.toBeInTheDocument();
  expect(asked.map(([name]) => name)).not.toContain('openGrant');
});

it('where the vault is locked, first to the passphrase and then to the button', async () => {
  showPopup(two, { errand: { what: 'fill' }, here: form, vault: { mode: 'passphrase', locked: true } });
  const field = page.getByLabelText('密码', { exact: true });
  await expect.element(field).toHaveFocus();
  await field.fill('correct horse battery');
  await userEvent.keyboard('{Enter}');
  await expect.element(fillButton()).toHaveFocus();
});

it('a key goes from one running verification to the next, and round', async () => {
  const { leave } = showPopup(two, { errand: { what: 'verification' } });
  const [first, second] = [
    page.getByRole('article', { name: /样例甲/u }),
    page.getByRole('article', { name: /样例乙/u }),
  ];
  await expect.element(first).toHaveFocus();
  leave({ what: 'verification' });
  await expect.element(second).toHaveFocus();
  leave({ what: 'verification' });
  await expect.element(first).toHaveFocus();
  // No button has it: nothing is noted by one Enter too many.
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('撤销')).not.toBeInTheDocument();
});

it('and to the box for the SMS where none runs', async () => {
  showPopup([], { errand: { what: 'verification' } });
  await expect.element(box()).toHaveFocus();
});

it('a selected SMS stands in the box, read and not yet noted', async () => {
  const { asked, leave } = showPopup(two, { errand: { what: 'sms', text: official } });
  await expect.element(box()).toHaveValue(official);
  await expect.element(box()).toHaveFocus();
  await expect.element(page.getByText(/123456/u).first()).toBeVisible();
  expect(asked.map(([name]) => name)).not.toContain('takeSms');
  leave({ what: 'sms', text: '【示例银行】您的验证码 654321，请勿告诉他人。' });
  await expect.element(page.getByText(/这是银行或支付的短信/u)).toBeVisible();
});
