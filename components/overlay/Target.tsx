import type { Picked } from '../choice.ts';
import { useOverlay } from './overlay-context.ts';
import { targetLine } from './target-line.ts';
import { useAssistState } from './use-assist-state.ts';

/** Always there, so that nobody fills one client with another. */
export function Target({ picked }: { picked: Picked }) {
  const { t } = useOverlay();
  const { text, differs } = targetLine(picked, useAssistState(), t);
  return <p className={differs ? 'target differs' : 'target'}>{text}</p>;
}
