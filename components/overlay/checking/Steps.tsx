import type { Checking } from '../../../lib/services/check-state.ts';
import { useOverlay } from '../overlay-context.ts';
import { FindingItem } from './FindingItem.tsx';
import { MissingItem } from './MissingItem.tsx';
import { useCheckState } from './use-check-state.ts';

/** Findings and empty rows, under the step of the form they belong to. */
export function Steps({ checking }: { checking: Checking }) {
  const { t } = useOverlay();
  const { findings, missing } = useCheckState(checking);
  const order: readonly string[] = Object.values(t.sections);
  const steps = order.map((section) => ({
    section,
    found: findings.filter((one) => one.section === section),
    open: missing.filter((one) => one.section === section),
  }));
  return steps
    .filter(({ found, open }) => found.length + open.length > 0)
    .map(({ section, found, open }) => (
      <div key={section}>
        <h2>{section}</h2>
        <ul>
          {found.map((one) => (
            <FindingItem key={`${one.rule} ${one.fields}`} finding={one} checking={checking} />
          ))}
          {open.map((one) => (
            <MissingItem key={one.field} missing={one} />
          ))}
        </ul>
      </div>
    ));
}
