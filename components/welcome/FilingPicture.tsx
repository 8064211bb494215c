import { useMemo, useState } from 'react';
import { rehearsalForm } from '../../lib/texts/rehearsal-form.ts';
import { clocksOf } from '../../lib/tracker/clocks.ts';
import type { Filing } from '../../lib/tracker/filing.ts';
import { stateOf } from '../../lib/tracker/state-of.ts';
import { filingView } from '../filings/filing-view.ts';
import { FilingsContext } from '../filings/filings-context.ts';
import { Stages } from '../filings/Stages.tsx';
import { useNoting } from '../filings/use-noting.ts';
import { Verification } from '../filings/Verification.tsx';

const hour = 3_600_000;
const day = 24 * hour;

/** An invented filing whose SMS came two hours before `now` (ms). */
const sampleFiling = (now: number): Filing => ({
  id: 'sample',
  label: rehearsalForm.applet,
  number: 1,
  kind: 'first',
  combined: false,
  createdAt: now - 3 * day,
  events: [
    { id: '1', type: 'submitted', at: now - 3 * day, noted: now - 3 * day },
    { id: '2', type: 'smsReceived', verifier: 'subjectPrincipal', at: now - 2 * hour, noted: now - 2 * hour },
  ],
});

/** What the popup shows of a filing, drawn by the popup's own parts: a picture, so nothing in it can be pressed. */
export function FilingPicture({ now }: { now(): number }) {
  const [begun] = useState(now);
  const view = useMemo(() => {
    const filing = sampleFiling(begun);
    const state = stateOf(filing);
    return filingView({ filing, state, clocks: clocksOf(filing, state) }, begun);
  }, [begun]);
  const noting = useNoting();
  return (
    <div className="picture" inert>
      <FilingsContext value={{ noting, goVerify: () => undefined, isOpen: false }}>
        {view.sms.map((clock) => (
          <Verification key={clock.id} view={view} clock={clock} />
        ))}
        <Stages filing={view.filing} state={view.state} />
      </FilingsContext>
    </div>
  );
}
