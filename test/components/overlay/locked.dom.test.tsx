import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Refused } from '../../../lib/platform/refused.ts';
import { showOverlay } from './show-overlay.ts';

const locked = () => {
  throw new Refused('locked');
};
const text = () => page.getByText('档案已锁定，请在弹出的窗口里解锁。');
const way = () => page.getByRole('button', { name: '打开解锁窗口' });

beforeEach(() => page.viewport(1280, 800));

it('a list that is locked says so quietly, not that it could not be read', async () => {
  const { assisting } = showOverlay({}, {}, { profilesHere: locked });
  const list = page.getByRole('combobox', { name: '档案' });
  await list.click();
  await expect.poll(() => assisting.asked).toEqual([['foundLocked']]);
  await expect.element(list).toHaveAttribute('aria-expanded', 'false');
  assisting.say({ refused: 'locked' });
  await expect.element(text()).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await expect.element(page.getByText(/读不到档案/)).not.toBeInTheDocument();
});

it('pressing fill before anything could be chosen finds it locked too', async () => {
  const { assisting } = showOverlay({}, {}, { profilesHere: locked });
  const button = page.getByRole('button', { name: '一键填充' });
  await expect.element(button).toBeVisible();
  await new Promise((later) => setTimeout(later, 500)); // a button counts once it has been seen
  await button.click();
  await expect.poll(() => assisting.asked).toEqual([['foundLocked']]);
  await expect.element(page.getByText('请先选择档案。')).not.toBeInTheDocument();
});

it('pressing fill where there is no profile at all says how to make one', async () => {
  showOverlay({}, {}, { profilesHere: () => [] });
  const button = page.getByRole('button', { name: '一键填充' });
  const told = async (): Promise<string> => {
    await button.click(); // too soon, it is to be pressed again
    return page
      .getByRole('alert')
      .elements()
      .map(({ textContent }) => textContent)
      .join();
  };
  await expect.poll(told, { timeout: 5000 }).toContain('还没有档案。');
});

it('the way in asks again, and goes on where the vault has been opened meanwhile', async () => {
  let answer: () => never | [] = locked;
  const { assisting, asked } = showOverlay({ refused: 'locked' }, {}, { profilesHere: () => answer() });
  await way().click();
  await expect.poll(() => asked).toEqual([['profilesHere', {}]]);
  expect(assisting.asked).toEqual([]);
  answer = () => [];
  await way().click();
  await expect.poll(() => assisting.asked).toEqual([['unlocked']]);
  assisting.say({ refused: undefined });
  await expect.element(text()).not.toBeInTheDocument();
});

it('nothing can be typed into it', async () => {
  const { shadow } = showOverlay({ refused: 'locked' });
  await expect.element(text()).toBeVisible();
  expect(shadow.querySelectorAll('input, textarea, [contenteditable]')).toHaveLength(0);
});
