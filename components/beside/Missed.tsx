import type { Filing } from '../../lib/tracker/filing.ts';
import type { Ledger } from '../../lib/tracker/ledger.ts';
import { Alert } from '../Alert.tsx';
import { filingName } from '../filings/filing-name.ts';
import { usePage } from '../page-context.ts';
import { useDeed } from '../use-deed.ts';

interface Props {
  missed: Ledger['missed'];
  filings: readonly Filing[];
}

/** 「休眠期间错过 n 次提醒」: of which filings, until the person has seen it. */
export function Missed({ missed, filings }: Props) {
  const { send, t, p } = usePage();
  const texts = p.progress.missed;
  const { problem, attempt } = useDeed();
  const total = missed.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const counts = new Map<string, number>();
  for (const { filingId, count } of missed) counts.set(filingId, (counts.get(filingId) ?? 0) + count);
  const named = [...counts].map(([id, n]) => {
    const filing = filings.find((each) => each.id === id);
    return texts.about(filing ? filingName(filing, p) : texts.gone, n);
  });
  return (
    <section className="ask missed" aria-label={texts.title(total)}>
      <p>
        <strong>{texts.title(total)}</strong>
        {t.colon}
        {named.join(t.comma)}
      </p>
      <div className="deeds">
        <button type="button" onClick={() => void attempt(() => send('seenMissed', {}))}>
          {texts.seen}
        </button>
      </div>
      <Alert>{problem}</Alert>
    </section>
  );
}
