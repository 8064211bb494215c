import { labelText } from '../fields/label-text.ts';
import { groupsNamed } from '../fields/labels.ts';
import { headingText } from './heading-text.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/**
 * Groups that labels in view name which no control has: they stand apart from what they are of, above, beside or below.
 * `headings`: normalised texts that are headings, never labels.
 */
export function groupsApart({ line }: Reading, units: readonly Unit[], headings: ReadonlySet<string>): Set<string> {
  // Labels in a stack are read as one that nobody knows.
  const claimed = new Set(units.flatMap(({ unknown, used }) => (unknown ? [] : used)));
  return new Set(
    line.flatMap(({ item, at }) =>
      item.is !== 'text' || item.of !== undefined || claimed.has(at) || headings.has(headingText(item.text))
        ? []
        : [...groupsNamed(labelText(item.text))],
    ),
  );
}
