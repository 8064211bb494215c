import type { Checking } from '../../../lib/services/check-state.ts';
import { useCheckState } from './use-check-state.ts';

/** What a screen reader is told of findings, without taking the focus from where a person types. */
export const Voice = ({ checking }: { checking: Checking }) => (
  <p aria-live="polite" className="voice">
    {useCheckState(checking).said}
  </p>
);
