import type { Clock } from './clocks.ts';
import type { Filing } from './filing.ts';
import { type FilingState, isOver } from './filing-state.ts';
import { withoutSms } from './reminders.ts';

/** Where a filing belongs in a list, from what is known without the time: only what runs stands in front. */
export interface Rank {
  /** 0: an SMS waits; 1: it is the person's turn; 2: others are at work; 3: not submitted; 4: over. */
  class: 0 | 1 | 2 | 3 | 4;
  /** The next end of one of its clocks, ms; absent where nothing runs. */
  until?: number;
}

const turn: ReadonlySet<FilingState['stage']> = new Set(['platform_rejected', 'bureau_rejected', 'withdrawn']);

const classOf = (state: FilingState, clocks: readonly Clock[], kind: Filing['kind']): Rank['class'] => {
  if (isOver(state)) return 4;
  if (clocks.some(({ kind }) => kind === 'sms')) return 0;
  const owed = state.stage === 'bureau_review' && state.allVerifiedAt === undefined && !withoutSms.has(kind);
  if (turn.has(state.stage) || owed || clocks.some(({ kind }) => !['platform', 'bureau', 'papers'].includes(kind)))
    return 1;
  return state.stage === 'not_filed' ? 3 : 2;
};

export function rankOf(state: FilingState, clocks: readonly Clock[], kind: Filing['kind']): Rank {
  const ends = clocks.filter(({ kind }) => kind !== 'papers').map(({ until }) => until);
  return { class: classOf(state, clocks, kind), ...(ends.length > 0 && { until: Math.min(...ends) }) };
}

/** The most urgent first. */
export const byRank = (one: Rank, other: Rank): number =>
  one.class - other.class || (one.until ?? Number.POSITIVE_INFINITY) - (other.until ?? Number.POSITIVE_INFINITY) || 0;
