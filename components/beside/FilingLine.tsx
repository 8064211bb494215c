import { useId } from 'react';
import { clockLine } from '../filings/clock-line.ts';
import { Deeds } from '../filings/Deeds.tsx';
import { filingName } from '../filings/filing-name.ts';
import type { FilingView } from '../filings/filing-view.ts';
import { SituationLine } from '../filings/SituationLine.tsx';
import { SituationMore } from '../filings/SituationMore.tsx';
import { Stages } from '../filings/Stages.tsx';
import { shownClocks } from '../filings/shown-clocks.ts';
import { usePage } from '../page-context.ts';
import { useNow } from '../use-now.ts';
import { AskForSms } from './AskForSms.tsx';
import { LastRejection } from './LastRejection.tsx';

interface Props {
  view: FilingView;
  /** The options page with this filing opened there. */
  href: string;
  isOpen: boolean;
  onOpen(filingId?: string): void;
  /** Its SMS has come: the box takes it. */
  onSms(filingId: string): void;
}

/** One filing of the list: where it stands and what to do; opened, the five stages, steps, and what can be noted. */
export function FilingLine({ view, href, isOpen, onOpen, onSms }: Props) {
  const page = usePage();
  const { progress, tracker } = page.p;
  const now = useNow();
  const id = useId();
  const { filing, state, clocks, situation, turn } = view;
  const name = filingName(filing, page.p);
  return (
    <li className="filing-line">
      <div className="line-head">
        <h3 id={id}>{name}</h3>
        <span className={`situation ${turn}`}>{tracker.situations[situation].title}</span>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={progress.openOf(name)}
          onClick={() => onOpen(isOpen ? undefined : filing.id)}
        >
          {progress.open}
        </button>
      </div>
      {turn === 'mine' && <SituationLine situation={situation} />}
      {shownClocks(clocks, now).map((clock) => (
        <p key={clock.id} className={now >= clock.until ? 'caution' : 'note'}>
          {clockLine(clock, now, page)}
        </p>
      ))}
      <AskForSms view={view} onSms={onSms} />
      {isOpen && (
        <div className="opened">
          {turn !== 'mine' && <SituationLine situation={situation} />}
          <Stages filing={filing} state={state} />
          <SituationMore situation={situation} blockers={state.blockers} />
          {/_rejected$/u.test(state.stage) && <LastRejection filing={filing} />}
          <Deeds filing={filing} state={state} />
          <p>
            <a href={href} target="_blank" rel="noreferrer">
              {progress.details}
            </a>
          </p>
        </div>
      )}
    </li>
  );
}
