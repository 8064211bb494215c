import { useId, useState } from 'react';
import { filingName } from '../filings/filing-name.ts';
import type { FilingView } from '../filings/filing-view.ts';
import { useFilingsTools } from '../filings/filings-context.ts';
import { usePage } from '../page-context.ts';

interface Props {
  view: FilingView;
  onSms(filingId: string): void;
}

const awaited: ReadonlySet<FilingView['situation']> = new Set([
  'platformReview',
  'platformLate',
  'smsAwaited',
  'smsOther',
]);
const anHour = 60;

/** 「12381 的短信来了吗？」, as long as the answer is not known; no SMS is sent for 取消接入. */
export function AskForSms({ view: { filing, situation }, onSms }: Props) {
  const { send, p } = usePage();
  const { ask } = p.progress;
  const { tell } = useFilingsTools().noting;
  const id = useId();
  const [isLater, setLater] = useState(false);
  if (!awaited.has(situation) || filing.kind === 'cancel_access' || isLater) return null;
  const name = filingName(filing, p);
  const notYet = async () => {
    if (await tell(ask.later(name), () => send('snooze', { filingId: filing.id, minutes: anHour }))) setLater(true);
  };
  return (
    <fieldset className="asked" aria-labelledby={id}>
      <span id={id}>{ask.title}</span>
      <div className="deeds">
        <button type="button" aria-label={ask.yesOf(name)} onClick={() => onSms(filing.id)}>
          {ask.yes}
        </button>
        <button type="button" aria-label={ask.noOf(name)} onClick={() => void notYet()}>
          {ask.no}
        </button>
      </div>
    </fieldset>
  );
}
