import type { Told } from '../../../lib/recognise/teaching/apply-taught.ts';
import type { Teaching } from '../../../lib/services/teaching/teach-state.ts';
import { say } from '../../../lib/texts/say.ts';
import { GenuineButton } from '../GenuineButton.tsx';
import { useOverlay } from '../overlay-context.ts';

interface Props {
  id: string;
  told: Told;
  teaching: Teaching;
}

/** What was taught of a row; where that has changed, the question whether it still holds. */
export function Asked({ id, told: { rule, says }, teaching }: Props) {
  const { t } = useOverlay();
  const never = rule.as === 'never';
  const asks = says === 'label' || says === 'kind' || says === 'section';
  return (
    <>
      <p>{say(t.teaching.said[asks && never ? 'neverChanged' : says], rule)}</p>
      <div className="deeds">
        {asks && (
          <GenuineButton
            className="small"
            unsure="trust"
            onGenuine={() => void teaching.teach(id, rule.as, rule.name, rule)}
          >
            {never ? t.teaching.stillNever : say(t.teaching.still, rule)}
          </GenuineButton>
        )}
        <GenuineButton className="small" unsure="trust" onGenuine={() => void teaching.forget(rule)}>
          {asks ? t.teaching.noLonger : t.teaching.forget}
        </GenuineButton>
      </div>
    </>
  );
}
