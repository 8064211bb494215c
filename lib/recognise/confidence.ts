import type { Reason } from './decide.ts';

type Worth = Partial<Record<Reason['because'], number>>;

/** How a row is called: a name in view says more than one that only markup or a prompt gives. */
const names: Worth = { label: 3, own: 3, aria: 2, placeholder: 2 };

/** Where it stands: a heading over it says more than the present step. */
const places: Worth = { heading: 3, step: 2 };

/** Without either, the row it shares with a known one vouches for it, as a phone's does for the code beside it. */
const inRow = 2;
/** Without any, the words alone, which belong to one row of the form, or the rows around it tell the place. */
const unplaced = 1;
const most = 6;

/**
 * A row is filled from here on: a name in view, whatever stands over it; a prompt or a name in markup under a heading,
 * within a step or in another's row. A prompt by itself is less, since a search for 主体名称 above the form has one too.
 */
export const enough = 4 / most;

const sum = (reasons: readonly Reason[], worth: Worth): number =>
  reasons.reduce((total, { because }) => total + (worth[because] ?? 0), 0);

/**
 * How sure the reasons for a row make us, 0 to 1. `beside`: it stands in the row of another, which is known.
 * `promptsAreLabels`: the site prints no others.
 */
export const confidenceOf = (reasons: readonly Reason[], beside: boolean, promptsAreLabels = false): number => {
  const name = sum(reasons, promptsAreLabels ? { ...names, placeholder: names.label } : names);
  return Math.min(1, (name + (sum(reasons, places) || (beside ? inRow : unplaced))) / most);
};
