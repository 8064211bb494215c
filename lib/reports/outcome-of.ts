import type { Decision, Reason } from '../recognise/decide.ts';
import type { Outcome } from './report-shape.ts';

const codes = (reasons: readonly Reason[]): string[] => reasons.map(({ because }) => because);

/** What a decision comes to, without the page's own words: what is equal before and after masking. */
export const outcomeOf = ({ isForm, step, found, unfound }: Decision): Outcome => ({
  isForm,
  ...(step !== undefined && { step }),
  found: found.map(({ group, section, parts, reasons }) => ({
    group,
    section,
    parts: parts.map(({ ids, control, role }) => ({ ids: [...ids], control, ...(role && { role }) })),
    because: codes(reasons),
  })),
  unfound: unfound.map(({ controls, reasons }) => ({ controls: [...controls], because: codes(reasons) })),
});
