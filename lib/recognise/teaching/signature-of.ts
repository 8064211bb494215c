import { labelText } from '../../fields/label-text.ts';
import type { Signature, SignatureControl } from '../../platform/teach-messages.ts';
import type { Decision, Found, Reason, Unfound } from '../decide.ts';
import type { SeenControl } from '../page.ts';

/** A row of a page as recognition left it, found or not. */
export type Row = Found | Unfound;

/** The longest that is told from a code: an input that takes no more can hold no number of a person. */
const longestCode = 8;

/** The numbers of a row's controls, in page order. */
export const controlsOf = (row: Row): number[] =>
  [...new Set('parts' in row ? row.parts.map(({ control }) => control) : row.controls)].sort((a, b) => a - b);

const said = ({ reasons }: Row, because: Reason['because']): string | undefined =>
  reasons.find((reason) => reason.because === because)?.text;

const controlOf = ({ kind, inputType, prompt, own, maxLength }: SeenControl): SignatureControl => ({
  kind,
  inputType,
  prompt: kind === 'text' ? labelText(prompt) : '',
  own: kind === 'checkbox' ? labelText(own) : '',
  short: maxLength !== undefined && maxLength <= longestCode,
});

/** What a row is known again by; '' for a label: it has none, and cannot be known again. */
export function signatureOf(row: Row, step: Decision['step'], controls: readonly SeenControl[]): Signature {
  const heading = said(row, 'heading');
  // Nothing narrows a row below a foreign heading, or under none: the page's own step tells it from its like elsewhere.
  const own = said(row, 'step') ?? (heading === undefined ? step : undefined);
  return {
    step: labelText(own ?? ''),
    section: labelText(heading ?? said(row, 'foreignBlock') ?? ''),
    label: labelText(row.label),
    controls: controlsOf(row).flatMap((number) => (controls[number] ? [controlOf(controls[number])] : [])),
  };
}

const sameControl = (one: SignatureControl, other: SignatureControl | undefined): boolean =>
  one.kind === other?.kind &&
  one.inputType === other.inputType &&
  one.prompt === other.prompt &&
  one.own === other.own &&
  one.short === other.short;

/** The same controls. Of dropdowns that follow from each other, later ones come and go: the first of them are enough. */
export function sameControls(one: Signature, other: Signature): boolean {
  const [few, many] = one.controls.length <= other.controls.length ? [one, other] : [other, one];
  const alike = few.controls.every((control, at) => sameControl(control, many.controls[at]));
  const follow = many.controls.every(({ kind }) => kind === 'select');
  return alike && (follow || few.controls.length === many.controls.length);
}

export const sameSignature = (one: Signature, other: Signature): boolean =>
  one.step === other.step && one.section === other.section && one.label === other.label && sameControls(one, other);
