import type { FilingState, Stage } from './filing-state.ts';
import type { Deed } from './possible-events.ts';

const wordOf = (deed: Deed): string => ('code' in deed ? `${deed.type} ${deed.code}` : deed.type);

const again = ['submitted', 'statusSeen 4', 'procedureSeen 22'];

/** What mostly comes next, by stage: the official course, and the two ways it comes back. */
const usual: Record<Stage, readonly string[]> = {
  not_filed: ['submitted', 'reuseConfirmed', 'faceChecked', 'procedureSeen 17', 'procedureSeen 22'],
  platform_review: ['statusSeen 3', 'statusSeen 4', 'smsReceived'],
  platform_rejected: again,
  bureau_review: ['smsReceived', 'verified', 'smsStatusSeen 2', 'statusSeen 5', 'statusSeen 6', 'cancelled'],
  bureau_rejected: again,
  withdrawn: again,
  filed: [],
  cancelled: [],
  stopped: [],
};

/** Those of the possible events that mostly come next. */
export const usualEvents = (possible: readonly Deed[], { stage }: FilingState): Deed[] =>
  possible.filter((deed) => usual[stage].includes(wordOf(deed)));
