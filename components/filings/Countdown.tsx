import { countdown } from '../../lib/tracker/countdown.ts';
import { usePage } from '../page-context.ts';
import { useNow } from '../use-now.ts';
import { urgency } from './urgency.ts';

interface Props {
  /** In ms. */
  until: number;
  /** Id of what says whose time that is. */
  describedBy: string;
}

/** The time left of one verification, to the second. */
export function Countdown({ until, describedBy }: Props) {
  const { p } = usePage();
  const now = useNow();
  return (
    <span
      role="timer"
      aria-label={p.progress.sms.timer}
      aria-describedby={describedBy}
      className={`countdown ${urgency(until, now)}`}
    >
      {now >= until ? p.progress.over : countdown(until, now)}
    </span>
  );
}
