import { expect, it } from 'vitest';
import type { Scan } from '../../../lib/recognise/scan.ts';
import type { Confirmation } from '../../../lib/services/assist-state.ts';
import { openOrAsk } from '../../../lib/services/open-or-ask.ts';

const scan = {
  isForm: true,
  page: { root: { is: 'box', tag: 'body', children: [] } } as const,
  controls: [],
  labels: [],
  found: [],
};
const known: Scan = { ...scan, unfound: [] };
const moved: Scan = {
  ...scan,
  unfound: [{ label: '姓名', controls: [0], reasons: [{ because: 'severalMeanings', text: '姓名' }] }],
};

/** The background, which wants this confirmed unless it was. */
function background(wants: readonly Confirmation[]) {
  const state = { asked: 0 };
  const open = async () => {
    state.asked += 1;
    return { confirm: wants };
  };
  return { state, open };
}

it('a page as it is known: only what the background asks', async () => {
  const { open } = background(['subjectDiffers']);
  expect(await openOrAsk(known, [], open)).toEqual({ confirm: ['subjectDiffers'] });
});

it('a page that has moved is asked about before the background opens anything', async () => {
  const { state, open } = background([]);
  expect(await openOrAsk(moved, [], open)).toEqual({ confirm: ['pageMoved'] });
  expect(await openOrAsk(moved, ['subjectDiffers'], open)).toEqual({ confirm: ['pageMoved'] });
  expect(state.asked).toBe(0);
});

it('confirmed, it is said once more beside what the background asks, so that one answer serves both', async () => {
  const { open } = background(['otherProfile']);
  expect(await openOrAsk(moved, ['pageMoved'], open)).toEqual({ confirm: ['pageMoved', 'otherProfile'] });
});
