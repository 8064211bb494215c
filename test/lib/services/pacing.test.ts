import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPacing } from '../../../lib/services/pacing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A deed that takes as long as it is let, and how often it was begun. */
const slowDeed = (hidden = () => false) => {
  const stop = new AbortController();
  const under: (() => void)[] = [];
  let begun = 0;
  const soon = createPacing(
    () => {
      begun += 1;
      return new Promise<void>((done) => under.push(done));
    },
    { wait: 120, hidden, signal: stop.signal },
  );
  const finish = async () => {
    under.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { soon, stop, finish, begun: () => begun };
};

describe('a deed after a burst', () => {
  it('is done once, so long after the last call', async () => {
    const { soon, begun } = slowDeed();
    for (let keys = 0; keys < 10; keys += 1) {
      soon();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(begun()).toBe(0);
    await vi.advanceTimersByTimeAsync(20);
    expect(begun()).toBe(1);
  });

  it('is never under way twice; what was asked for meanwhile is done once after it', async () => {
    const { soon, finish, begun } = slowDeed();
    soon();
    await vi.advanceTimersByTimeAsync(120);
    for (let keys = 0; keys < 3; keys += 1) {
      soon();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(begun()).toBe(1);
    await finish();
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun()).toBe(2);
    await finish();
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun()).toBe(2);
  });

  it('is left where nobody sees the page, or it is gone', async () => {
    let isHidden = true;
    const { soon, stop, begun } = slowDeed(() => isHidden);
    soon();
    await vi.advanceTimersByTimeAsync(500);
    expect(begun()).toBe(0);
    isHidden = false;
    soon();
    stop.abort();
    soon();
    await vi.advanceTimersByTimeAsync(500);
    expect(begun()).toBe(0);
  });
});
