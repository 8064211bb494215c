import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { useNow } from '../../components/use-now.ts';
import { showPage } from './show-page.tsx';

const drawn = { one: 0, other: 0 };

function Clock({ name }: { name: keyof typeof drawn }) {
  const now = useNow();
  drawn[name] += 1;
  return (
    <p role="timer" aria-label={name}>
      {now}
    </p>
  );
}

const shown = (name: string): number => Number(page.getByLabelText(name).element().textContent);

/** As if another tab were in front, or this one again. */
const turn = (state: 'hidden' | 'visible'): void => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
};

it('everybody who shows the time hears the same beat, as seconds begin', async () => {
  showPage(
    <>
      <Clock name="one" />
      <Clock name="other" />
    </>,
  );
  await expect.element(page.getByLabelText('one')).toBeVisible();
  const begin = shown('one');
  await expect.poll(() => shown('one'), { interval: 20 }).toBeGreaterThanOrEqual((Math.floor(begin / 1000) + 1) * 1000);
  const late = shown('one') % 1000;
  expect(shown('other')).toBe(shown('one'));
  // A loaded machine is late, never early.
  expect(late).toBeLessThan(500);
});

it('nothing ticks where nobody looks, and who looks again sees the time at once', async () => {
  onTestFinished(() => {
    Reflect.deleteProperty(document, 'visibilityState');
  });
  showPage(<Clock name="one" />);
  await expect.element(page.getByLabelText('one')).toBeVisible();
  const turnedAt = Date.now();
  turn('hidden');
  await expect.poll(() => shown('one')).toBeGreaterThanOrEqual(turnedAt);
  const before = drawn.one;
  const hiddenAt = shown('one');
  await expect.poll(() => Date.now(), { timeout: 4000 }).toBeGreaterThan(hiddenAt + 2200);
  expect(drawn.one).toBe(before);
  expect(shown('one')).toBe(hiddenAt);
  turn('visible');
  await expect.poll(() => shown('one')).toBeGreaterThan(hiddenAt + 2000);
});
