import { useCallback } from 'react';
import { lastRejections } from '../../lib/services/tracking/rejections-by-event.ts';
import { rejectedTexts } from '../../lib/texts/rejected.ts';
import type { Filing } from '../../lib/tracker/filing.ts';
import { useFilingsTools } from '../filings/filings-context.ts';
import { RejectionLines } from '../filings/RejectionLines.tsx';
import { usePage } from '../page-context.ts';
import { useAsked } from '../use-asked.ts';

/** What a filing was last sent back for, with cause and fix; it lies in the vault, so only while that is open. */
export function LastRejection({ filing }: { filing: Filing }) {
  const { send, lang } = usePage();
  const { isOpen } = useFilingsTools();
  const texts = rejectedTexts(lang);
  const details = useAsked(useCallback(async () => (isOpen ? send('filingDetails', {}) : undefined), [send, isOpen]));
  const last = lastRejections(filing, details.value?.[filing.id]?.rejections ?? []);
  if (!isOpen) return <p className="note">{texts.locked}</p>;
  if (last.length === 0) return null;
  return (
    <section aria-label={texts.last}>
      <h4>{texts.last}</h4>
      <RejectionLines rejections={last} />
    </section>
  );
}
