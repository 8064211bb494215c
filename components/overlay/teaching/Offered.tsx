import type { Teaching, TeachRow } from '../../../lib/services/teaching/teach-state.ts';
import { say } from '../../../lib/texts/say.ts';
import { GenuineButton } from '../GenuineButton.tsx';
import { useOverlay } from '../overlay-context.ts';

interface Props {
  id: string;
  offer: NonNullable<TeachRow['offer']>;
  teaching: Teaching;
}

/** What a row may be, though not surely enough to fill it: one press says that it is. */
export function Offered({ id, offer, teaching }: Props) {
  const { nameOf, t } = useOverlay();
  const name = nameOf(offer.id);
  return (
    <>
      <p>{say(t.teaching.maybe, { name })}</p>
      <div className="deeds">
        <GenuineButton className="small" unsure="trust" onGenuine={() => void teaching.teach(id, offer.as, name)}>
          {say(t.teaching.keep, { name })}
        </GenuineButton>
      </div>
    </>
  );
}
