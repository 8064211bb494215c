import { isOver } from '../../../lib/tracker/filing-state.ts';
import type { FilingView } from '../../filings/filing-view.ts';

export const filingShows = ['all', 'running', 'mine', 'over'] as const;
export type FilingShow = (typeof filingShows)[number];

const tests: Record<FilingShow, (view: FilingView) => boolean> = {
  all: () => true,
  running: ({ state }) => !isOver(state) && state.stage !== 'not_filed',
  mine: ({ turn }) => turn === 'mine',
  over: ({ turn }) => turn === 'over',
};

/** Whether a row belongs to what is to be shown. */
export const shows =
  (show: FilingShow) =>
  ({ view }: { view: FilingView }): boolean =>
    tests[show](view);
