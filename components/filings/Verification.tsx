import { useId, useState } from 'react';
import { chinaWhen } from '../../lib/tracker/china-when.ts';
import { wrongAllowed, wrongEntries } from '../../lib/tracker/filing-state.ts';
import { usePage } from '../page-context.ts';
import { useNow } from '../use-now.ts';
import { Countdown } from './Countdown.tsx';
import { filingName } from './filing-name.ts';
import type { FilingView, SmsClock } from './filing-view.ts';
import { SituationLine } from './SituationLine.tsx';
import { SituationMore } from './SituationMore.tsx';
import { urgency } from './urgency.ts';
import { VerificationDeeds } from './VerificationDeeds.tsx';
import { VerificationMore } from './VerificationMore.tsx';

interface Props {
  view: FilingView;
  clock: SmsClock;
  /** Where many run, only the time and the person are shown of the later ones until asked for. */
  brief?: boolean;
  /** The one above is of the same filing, and has said what happens and what to do. */
  isSaid?: boolean;
  /** What it stands under decides. */
  heading?: 'h2' | 'h3';
}

/** One person's verification: the time left, what it costs to miss it, and the two buttons. */
export function Verification({ view, clock, brief = false, isSaid = false, heading: Heading = 'h3' }: Props) {
  const { lang, t, p } = usePage();
  const now = useNow();
  const id = useId();
  const [isOpen, setOpen] = useState(!brief);
  const { filing, state, situation } = view;
  const { sms } = p.progress;
  const one = state.sms[clock.verifier];
  const name = filingName(filing, p);
  const named = `${name}${t.comma}${t.persons[clock.verifier]}`;
  const wrong = wrongEntries(state);
  const isOver = now >= clock.until;
  const facts = [
    sms.tries(wrong, Math.max(0, wrongAllowed - wrong)),
    ...(one?.resends ? [sms.resends(one.resends)] : []),
    ...(one?.capped ? [sms.capped] : []),
  ];
  return (
    // A key brings the focus here, before any of the buttons: none is pressed by one Enter too many.
    <article className={`verification ${urgency(clock.until, now)}`} aria-labelledby={id} tabIndex={-1}>
      <div className="verification-head">
        <Countdown until={clock.until} describedBy={id} />
        <div className="whose">
          <Heading id={id}>
            {name}
            <span className="whom">{t.persons[clock.verifier]}</span>
          </Heading>
          <p className="note">{p.progress.until(chinaWhen(clock.until, lang))}</p>
        </div>
        {brief && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={p.progress.openOf(named)}
            onClick={() => setOpen(!isOpen)}
          >
            {p.progress.open}
          </button>
        )}
      </div>
      {isOpen && (
        <>
          {!isSaid && <SituationLine situation={situation} />}
          {isOver && !isSaid && <SituationMore situation={situation} />}
          <p className="note">{facts.join(t.comma)}</p>
          <VerificationDeeds filing={filing} verifier={clock.verifier} isOver={isOver} describedBy={id} />
          <details>
            <summary aria-describedby={id}>{sms.more}</summary>
            <VerificationMore filing={filing} state={state} clock={clock} />
          </details>
        </>
      )}
    </article>
  );
}
