import { describe, expect, it } from 'vitest';
import { Refused } from '../../../lib/platform/refused.ts';
import type { AssistState } from '../../../lib/services/assist-state.ts';
import { createResuming } from '../../../lib/services/resuming.ts';

const minute = 60_000;

/** A page whose vault is locked until `open`; `shown`: the place a look at the page finds. */
function world() {
  const here = { open: false, shown: 'step 1', time: 0, done: [] as string[], said: [] as Partial<AssistState>[] };
  let place = here.shown;
  const resuming = createResuming({
    look: () => {
      place = here.shown;
    },
    place: () => place,
    now: () => here.time,
    inTurn: (deed) => resuming.attempt(deed).catch(() => undefined),
    publish: (change) => void here.said.push(change),
  });
  const want = (what: string, fault: 'locked' | 'noSuchProfile' = 'locked') =>
    resuming
      .attempt(async () => {
        if (!here.open) throw new Refused(fault);
        here.done.push(what);
      })
      .then(
        () => 'done',
        (error) => (error as Refused).fault,
      );
  return { here, resuming, want };
}

describe('what met a locked vault', () => {
  it('is refused, and done once the vault is open, once', async () => {
    const { here, resuming, want } = world();
    expect(await want('fill')).toBe('locked');
    here.open = true;
    here.time = 5 * minute;
    await resuming.unlocked();
    await resuming.unlocked();
    expect(here.done).toEqual(['fill']);
  });

  it.each<[string, (here: ReturnType<typeof world>['here']) => void]>([
    ['another step shows', (here) => Object.assign(here, { shown: 'step 2' })],
    ['more than five minutes passed', (here) => Object.assign(here, { time: 5 * minute + 1 })],
    ['the clock was set back', (here) => Object.assign(here, { time: -1 })],
  ])('is not done when %s; it is no longer called locked', async (_, change) => {
    const { here, resuming, want } = world();
    await want('fill');
    here.open = true;
    change(here);
    await resuming.unlocked();
    expect(here.done).toEqual([]);
    expect(here.said).toEqual([{ refused: undefined }]);
  });

  it('gives way to what was wanted since', async () => {
    const { here, resuming, want } = world();
    await want('fill');
    await want('save');
    here.open = true;
    await resuming.unlocked();
    expect(here.done).toEqual(['save']);
    here.open = false;
    await want('fill');
    here.open = true;
    await want('save');
    await resuming.unlocked();
    expect(here.done).toEqual(['save', 'save']);
  });

  it('is kept alone: what was refused for another reason is not tried again', async () => {
    const { here, resuming, want } = world();
    expect(await want('fill', 'noSuchProfile')).toBe('noSuchProfile');
    here.open = true;
    await resuming.unlocked();
    expect(here.done).toEqual([]);
  });

  it('waits again when it meets the vault locked again', async () => {
    const { here, resuming, want } = world();
    await want('fill');
    await resuming.unlocked();
    here.open = true;
    await resuming.unlocked();
    expect(here.done).toEqual(['fill']);
  });
});
