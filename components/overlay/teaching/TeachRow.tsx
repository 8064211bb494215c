import { useEffect, useRef, useState } from 'react';
import type { Candidate } from '../../../lib/platform/teach-messages.ts';
import type { Teaching } from '../../../lib/services/teaching/teach-state.ts';
import { say } from '../../../lib/texts/say.ts';
import { GenuineButton } from '../GenuineButton.tsx';
import { useOverlay } from '../overlay-context.ts';
import { Asked } from './Asked.tsx';
import { FieldPick } from './FieldPick.tsx';
import { Offered } from './Offered.tsx';

interface Props {
  /** The row's key. */
  id: string;
  teaching: Teaching;
  /** Opens the list at once: a person has just chosen this row. */
  opened?: boolean;
}

/** What was taught of one row, and what may be: that it is a field, or never to be filled. */
export function TeachRow({ id, teaching, opened = false }: Props) {
  const { t } = useOverlay();
  const [open, setOpen] = useState(opened);
  const [chosen, setChosen] = useState<Candidate>();
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (opened) setOpen(true);
  }, [opened]);
  const row = teaching.row(id);
  if (!row) return null;
  const label = row.label || t.panel.unlabelled;
  if (!row.canTeach) return <p className="note">{t.teaching.unlabelled}</p>;
  const { told, offer } = row;
  const taken = chosen && teaching.takenBy(id, chosen);
  const close = () => {
    setOpen(false);
    setChosen(undefined);
    opener.current?.focus({ preventScroll: true });
  };
  return (
    <div className="teach">
      {told && <Asked id={id} told={told} teaching={teaching} />}
      {offer && <Offered id={id} offer={offer} teaching={teaching} />}
      <div className="deeds">
        <button
          ref={opener}
          type="button"
          className="small"
          aria-expanded={open}
          aria-label={say(t.teaching.isOf, { label })}
          onClick={() => (open ? close() : setOpen(true))}
        >
          {t.teaching.is}
        </button>
        {told?.says !== 'never' && (
          <GenuineButton
            className="small"
            aria-label={`${t.teaching.never}${t.colon}${label}`}
            unsure="trust"
            onGenuine={() => void teaching.teach(id, 'never', '')}
          >
            {t.teaching.never}
          </GenuineButton>
        )}
      </div>
      {open && (
        <>
          <FieldPick
            name={say(t.teaching.row, { label })}
            load={() => teaching.fieldsFor(id)}
            chosen={chosen}
            onChoose={setChosen}
            onClose={() => (chosen ? setChosen(undefined) : close())}
          />
          {chosen && taken !== undefined && (
            <p role="alert" className="problem">
              {say(t.teaching.taken, { name: chosen.name, label: taken })}
            </p>
          )}
          {chosen && taken === undefined && (
            <GenuineButton
              className="small"
              unsure="trust"
              onGenuine={() => void teaching.teach(id, chosen.as, chosen.name)}
            >
              {say(t.teaching.keep, chosen)}
            </GenuineButton>
          )}
        </>
      )}
    </div>
  );
}
