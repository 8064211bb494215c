import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { teachingPart } from '../../../components/overlay/teaching/teaching-part.tsx';
import type { Told } from '../../../lib/recognise/teaching/apply-taught.ts';
import type { TeachRow } from '../../../lib/services/teaching/teach-state.ts';
import { candidate, fakeTeaching, taughtAs } from './fake-teaching.ts';
import { rows, showOverlay } from './show-overlay.ts';

const mobile = 'icp_subject.principal_info.mobile';
const fields = [
  candidate('name', '姓名', 'xm'),
  candidate(mobile, '手机号码', 'sjhm'),
  candidate('spare', '应急手机', 'yjsj'),
];
const strange = { key: '?9', ids: [], label: '随身电话', reasons: [] };

const show = (row: Partial<TeachRow> = {}, offered: typeof fields | 'locked' = fields) => {
  const teaching = fakeTeaching({ '?9': { label: '随身电话', canTeach: true, ...row } }, offered);
  const shown = showOverlay({ rows: [...rows, strange] }, {}, {}, {}, [teachingPart(teaching)]);
  return { ...shown, teaching };
};
const told = (says: Told['says'], as = mobile): TeachRow['told'] => ({ rule: taughtAs(as, '手机号码'), says });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const open = async () => button('指认').click();
/** A button that keeps something counts only after it has been in plain sight for a moment. */
const press = async (name: string, came: () => boolean) =>
  expect
    .poll(
      async () => {
        if (!came()) await button(name).click();
        return came();
      },
      { interval: 400, timeout: 8000 },
    )
    .toBe(true);

beforeEach(() => page.viewport(1200, 1000));

it('a row nobody knows is listed once a person teaches, and told what it is by the keyboard', async () => {
  const { teaching, shadow } = show();
  expect(button('指认：随身电话 是…').query()).toBeNull();
  await open();
  await button('指认：随身电话 是…').click();
  const combobox = page.getByRole('combobox', { name: '指认「随身电话」' });
  await expect.poll(() => shadow.activeElement).toBe(combobox.element());
  await expect.element(page.getByRole('option', { name: '手机号码' })).toBeVisible();
  await userEvent.keyboard('sj');
  expect(
    page
      .getByRole('option')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['手机号码', '应急手机']);
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  await press('记住：这一项是「手机号码」', () => teaching.asked.length > 0);
  expect(teaching.asked[0]).toEqual(['teach', '?9', mobile, '手机号码']);
});

it('a field another row holds cannot be given away; Esc leaves the list and not the panel', async () => {
  const { teaching } = show();
  await open();
  await button('指认：随身电话 是…').click();
  await page.getByRole('option', { name: '姓名' }).click();
  await expect.element(page.getByText(/已经认在「负责人姓名」上/u)).toBeVisible();
  expect(page.getByRole('button', { name: /^记住/u }).query()).toBeNull();
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.element(button('指认：随身电话 是…')).toBeVisible();
  expect(page.getByRole('combobox', { name: '指认「随身电话」' }).query()).toBeNull();
  expect(teaching.asked).toEqual([]);
});

it('what a script presses teaches nothing', async () => {
  const { teaching } = show();
  await open();
  const never = button('不要填这一项：随身电话');
  await expect.element(never).toBeVisible();
  (never.element() as HTMLElement).dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(teaching.asked).toEqual([]);
  await press('不要填这一项：随身电话', () => teaching.asked.length > 0);
  expect(teaching.asked[0]).toEqual(['teach', '?9', 'never', '']);
});

it.each([
  ['label', mobile, '现在这里的标签变了', '仍是「手机号码」'],
  ['kind', mobile, '这里的控件变了', '仍是「手机号码」'],
  ['section', mobile, '别的步骤或标题下', '仍是「手机号码」'],
  ['kind', 'never', '还是不要填吗', '仍然不要填'],
] as const)('where the %s has changed, of %s, the person is asked', async (says, as, question, still) => {
  const rule = told(says, as);
  const { teaching } = show({ told: rule });
  await open();
  await expect.element(page.getByText(new RegExp(question, 'u'))).toBeVisible();
  await press(still, () => teaching.asked.length > 0);
  expect(teaching.asked[0]).toEqual(['teach', '?9', as, '手机号码', rule?.rule]);
  await press('不再是', () => teaching.asked.some(([deed]) => deed === 'forget'));
});

it('what holds is told, and can be forgotten', async () => {
  const { teaching } = show({ told: told('never', 'never') });
  await open();
  await expect.element(page.getByText('你说过不要填这一项。')).toBeVisible();
  expect(button('不要填这一项：随身电话').query()).toBeNull();
  await press('忘掉指认', () => teaching.asked.length > 0);
  teaching.say({ said: { what: 'forgotten', label: '随身电话', name: '' } });
  await expect.poll(() => page.getByText('已忘掉关于「随身电话」的指认').query()).not.toBeNull();
});

it('a row without a label, a locked vault and a refusal say so', async () => {
  const { teaching } = show({ canTeach: false });
  teaching.say({ known: false, refused: 'contradicts' });
  await open();
  await expect.element(page.getByText(/这一项没有标签/u)).toBeVisible();
  await expect.element(page.getByText(/档案已锁定，读不到/u)).toBeVisible();
  await expect.element(page.getByText(/与这一项矛盾/u)).toBeVisible();
});

it('what a row may be is offered at its marker without teaching first, and kept at a press', async () => {
  const { teaching } = show({ offer: { as: mobile, id: mobile } });
  await button('指认').click();
  await expect.element(page.getByText('可能是「主体负责人信息 · 手机号码」，但理由不够，没有填。')).toBeVisible();
  await press('记住：这一项是「主体负责人信息 · 手机号码」', () => teaching.asked.length > 0);
  expect(teaching.asked[0]).toEqual(['teach', '?9', mobile, '主体负责人信息 · 手机号码']);
});
