import type { Knowable, Teller } from '../../../../lib/checks/rejections/rejection.ts';
import type { RuleId } from '../../../../lib/texts/checks.ts';
import type { WhyNot } from '../../../../lib/texts/why-not.ts';

/** One thing that is asked of a filing, and from what it can be told that it is not so. */
export interface Constraint {
  what: string;
  knowable: Knowable;
  rules?: readonly RuleId[];
  tellers?: readonly Teller[];
  whyNot?: WhyNot;
}

/** Constraints that stand on one page. */
export interface Chapter {
  title: string;
  source: string;
  constraints: readonly Constraint[];
}

/** Told from the answers, by rules. */
export const answers = (what: string, ...rules: RuleId[]): Constraint => ({ what, knowable: 'answers', rules });
/** Told from the answers, by what is empty. */
export const asked = (what: string, ...rules: RuleId[]): Constraint => ({
  what,
  knowable: 'answers',
  rules: ['required', ...rules],
  tellers: ['missing'],
});
/** Asked in some cases, or by some bureaus: the draft alone does not always tell. */
export const perhapsAsked = (what: string, ...rules: RuleId[]): Constraint => ({
  what,
  knowable: 'answers',
  rules: ['required-perhaps', ...rules],
  tellers: ['materials'],
});
/** Told from a file. */
export const file = (what: string, tellers: readonly Teller[], ...rules: RuleId[]): Constraint => ({
  what,
  knowable: 'file',
  tellers,
  rules,
});
/** Told from what a page shows, or from a time that is running. */
export const page = (what: string, ...tellers: Teller[]): Constraint => ({ what, knowable: 'page', tellers });
export const afterwards = (what: string, whyNot: WhyNot): Constraint => ({ what, knowable: 'afterwards', whyNot });
/** Nobody outside can look there; rules may tell some of its causes. */
export const never = (what: string, whyNot: WhyNot, ...rules: RuleId[]): Constraint => ({
  what,
  knowable: 'never',
  whyNot,
  rules,
});

/** What is asked of every picture. */
export const picture = (of: string): Constraint[] => [
  file(`${of}: JPG, JPEG or PNG`, ['pictureFindings'], 'picture-type'),
  file(`${of}: at most 2 MB`, ['pictureFindings'], 'picture-large', 'file-empty'),
  file(`${of}: at least 720 × 1280`, ['pictureFindings'], 'picture-small'),
  file(`${of}: in colour, sharp`, ['pictureFindings']),
  never(`${of}: of the original, all corners in, nothing covered, no screen photographed`, 'reviewer'),
];
