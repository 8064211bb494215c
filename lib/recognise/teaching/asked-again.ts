import type { Signature } from '../../platform/teach-messages.ts';
import { sameControls } from './signature-of.ts';
import type { SignedRow } from './signed-rows.ts';

/** What is no longer as it was when a rule was taught; `section`: the heading or the step. */
export type Changed = 'label' | 'kind' | 'section';

/** A row nobody knows: only there another label may be the old one in new words. */
const isUnknown = ({ row }: SignedRow): boolean => row.reasons[0]?.because === 'unknownLabel';

/** The one thing in which a row differs from what a rule was taught on; undefined where it is more than one. */
function changed(one: SignedRow, rule: Signature & { nth: number }): Changed | undefined {
  const { signature } = one;
  const step = signature.step === rule.step;
  const section = signature.section === rule.section;
  const label = signature.label === rule.label;
  const kind = sameControls(signature, rule);
  if (label && kind && step !== section) return 'section';
  if (label && !kind && step && section) return 'kind';
  return !label && kind && step && section && one.nth === rule.nth && isUnknown(one) ? 'label' : undefined;
}

/**
 * The row a rule may have been about, where its own stands nowhere on the page: one thing of it has changed. Nothing is
 * filled by that, the person is asked. `open`: rows that no rule knows exactly. Of several such rows none is asked about.
 */
export function askedAgain(
  rule: Signature & { nth: number },
  open: readonly SignedRow[],
): { row: SignedRow; changed: Changed } | undefined {
  const all = open.flatMap((row) => {
    const what = changed(row, rule);
    return what ? [{ row, changed: what }] : [];
  });
  // The same words say more than the same place.
  const named = all.filter((one) => one.changed !== 'label');
  const [only, ...others] = named.length > 0 ? named : all;
  return others.length > 0 ? undefined : only;
}
