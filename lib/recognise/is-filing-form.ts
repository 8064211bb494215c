import { labelText } from '../fields/label-text.ts';
import type { Portal } from '../portals/portal.ts';
import type { Judged } from './decide.ts';

/** Is the page a filing form? Its own headings say so, or labels that stand nowhere else. `listed`: it lists the form's steps. */
export function isFilingForm(portal: Portal, judged: readonly Judged[], listed: boolean): boolean {
  const telling = new Set(portal.headings.filter((heading) => heading.telling).map(({ text }) => text));
  const underHeading = judged.filter(
    ({ standing, meanings }) =>
      meanings.length > 0 && [standing.heading, standing.step].some((text) => text && telling.has(text)),
  );
  const labels = new Set(portal.tellingLabels.map(labelText));
  const tellingLabels = new Set(
    judged
      .filter(({ standing }) => standing.closedBy === undefined)
      .flatMap(({ unit }) => [...unit.labels, labelText(unit.controls[0]?.item.prompt ?? '')])
      .filter((text) => labels.has(text)),
  );
  // A list of the form's steps with one marked as present: a form, be its only row the agreement.
  return (listed && judged.length > 0) || underHeading.length >= 2 || tellingLabels.size >= 2;
}
