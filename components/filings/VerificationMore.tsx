import type { Filing } from '../../lib/tracker/filing.ts';
import type { FilingState } from '../../lib/tracker/filing-state.ts';
import { usePage } from '../page-context.ts';
import type { SmsClock } from './filing-view.ts';
import { useFilingsTools } from './filings-context.ts';
import { PageAnswer } from './PageAnswer.tsx';
import { Snooze } from './Snooze.tsx';
import { TimeCorrection } from './TimeCorrection.tsx';
import { Urge } from './Urge.tsx';

interface Props {
  filing: Filing;
  state: FilingState;
  clock: SmsClock;
}

/** What is needed now and then about one verification: urging, what the page said, other times, a later reminder. */
export function VerificationMore({ filing, state, clock }: Props) {
  const { sms } = usePage().p.progress;
  const { note } = useFilingsTools().noting;
  const { verifier } = clock;
  const one = state.sms[verifier];
  return (
    <div className="verification-more">
      <div className="deeds">
        <button type="button" onClick={() => void note(filing, { type: 'resultSeen', result: '2', verifier })}>
          {sms.wrongAgain}
        </button>
        <button type="button" onClick={() => void note(filing, { type: 'resultSeen', result: '101', verifier })}>
          {sms.resentAgain}
        </button>
      </div>
      <Urge deadline={clock.until} label={filing.label} />
      <PageAnswer onNoted={(result) => note(filing, { type: 'resultSeen', result, verifier })} />
      <TimeCorrection
        label={sms.received}
        time={one?.receivedAt ?? clock.from}
        onSet={(received) => note(filing, { type: 'smsTimeSet', verifier, received })}
      />
      <TimeCorrection
        label={sms.deadline}
        help={sms.deadlineHelp}
        time={clock.until}
        onSet={(deadline) => note(filing, { type: 'smsTimeSet', verifier, deadline })}
      />
      <Snooze filing={filing} />
    </div>
  );
}
