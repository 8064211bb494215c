import type { Filing } from '../../lib/tracker/filing.ts';
import type { Deed } from '../../lib/tracker/possible-events.ts';
import type { Verifier } from '../../lib/tracker/verifiers.ts';
import { usePage } from '../page-context.ts';
import { useFilingsTools } from './filings-context.ts';

interface Props {
  filing: Filing;
  verifier: Verifier;
  isOver: boolean;
  /** Id of what says whose it is: where several run, the buttons are called the same. */
  describedBy: string;
}

interface Button {
  text: string;
  press(): void;
  isFirst?: boolean;
}

/** What to do about a verification: go there, or tell how it went. The first is what most would do. */
export function VerificationDeeds({ filing, verifier, isOver, describedBy }: Props) {
  const { sms, deeds } = usePage().p.progress;
  const { noting, goVerify } = useFilingsTools();
  // Whoever lets a cancellation run out may have meant to, and going there would be the end of it.
  const isCancellation = filing.kind.startsWith('cancel');
  const tell = (deed: Deed) => () => void noting.note(filing, deed);
  const afterwards: Button[] = [
    ...(isCancellation ? [{ text: deeds.stopped, press: tell({ type: 'stopped' }), isFirst: true }] : []),
    { text: sms.resubmitted, press: tell({ type: 'submitted' }), isFirst: !isCancellation },
  ];
  const buttons: Button[] = [
    ...(isOver ? afterwards : []),
    { text: sms.go, press: goVerify, isFirst: !isOver && !isCancellation },
    { text: sms.done, press: tell({ type: 'verified', verifier }) },
  ];
  return (
    <div className="deeds">
      {buttons.map(({ text, press, isFirst }) => (
        <button
          key={text}
          type="button"
          className={isFirst ? 'primary' : undefined}
          aria-describedby={describedBy}
          aria-disabled={noting.busy || undefined}
          onClick={press}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
