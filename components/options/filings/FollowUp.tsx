import { useState } from 'react';
import type { FilingDetail } from '../../../lib/platform/filing-messages.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import { useFilingsTools } from '../../filings/filings-context.ts';
import { KindChoice } from '../../filings/KindChoice.tsx';
import { usePage } from '../../page-context.ts';
import { filingLink } from '../use-route.ts';

interface Props {
  filing: Filing;
  /** While the vault is open: it goes with the new one. */
  detail?: FilingDetail;
}

/** A change or a cancellation of the same mini program: a filing of its own, with the same links and names. */
export function FollowUp({ filing, detail }: Props) {
  const { send, p } = usePage();
  const { one, numbered } = p.progress;
  const { noting } = useFilingsTools();
  const [kind, setKind] = useState<Filing['kind']>('change_service');
  const { label, papersUntil } = filing;
  const add = async () => {
    let filingId = '';
    const done = await noting.tell(
      one.followed(label || numbered(filing.number)),
      async () => {
        const about = { label, kind, combined: false, events: [], ...(papersUntil && { papersUntil }) };
        // What the last one was rejected for is not the new one's.
        ({ filingId } = await send('addFiling', {
          ...about,
          ...(detail && { detail: { ...detail, rejections: [] } }),
        }));
        return {};
      },
      () => send('removeFiling', { filingId }),
    );
    if (done) window.location.hash = filingLink(filingId);
  };
  return (
    <section aria-labelledby="follow">
      <h2 id="follow">{one.follow}</h2>
      <KindChoice kind={kind} families={['change', 'cancel']} onKind={setKind} />
      <div className="deeds">
        <button type="button" onClick={() => void add()}>
          {one.followUp}
        </button>
      </div>
    </section>
  );
}
