import type { Reply } from '../../../lib/platform/messages.ts';
import type { Listed } from '../../../lib/services/tracking/read-filings.ts';
import type { PageTexts } from '../../../lib/texts/pages.ts';
import { filingName } from '../../filings/filing-name.ts';
import { filingView } from '../../filings/filing-view.ts';
import type { TrackedRow } from './filing-rows.ts';

/** The tracked filings as the file has them: label, kind, stage in words, when it began and last changed. */
export const trackedRows = (
  listed: readonly Listed[],
  details: Reply<'filingDetails'>,
  { now, p }: { now: number; p: PageTexts },
): TrackedRow[] =>
  listed.map((one) => {
    const { filing, situation } = filingView(one, now);
    const { profileId, appletId } = details[filing.id] ?? {};
    return {
      row: {
        label: filingName(filing, p),
        kind: filing.kind,
        stage: p.tracker.situations[situation].title,
        createdAt: filing.createdAt,
        changedAt: Math.max(filing.createdAt, ...filing.events.map(({ at }) => at)),
      },
      ...(profileId && { profileId }),
      ...(appletId && { appletId }),
    };
  });
