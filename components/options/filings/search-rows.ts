import type { SearchRow } from '../../../lib/checks/search.ts';
import { filingKinds } from '../../../lib/fields/codes/filing-kinds.ts';
import type { FilingDetail } from '../../../lib/platform/filing-messages.ts';
import type { Listed } from '../../../lib/services/tracking/read-filings.ts';
import { filingName } from '../../filings/filing-name.ts';
import { type FilingView, filingView } from '../../filings/filing-view.ts';
import type { PageTools } from '../../page-context.ts';
import { detailIn, type Known } from './use-details.ts';

export interface FilingRow extends SearchRow {
  view: FilingView;
  /** While the vault is open. */
  detail?: FilingDetail;
}

interface World {
  /** In ms. */
  now: number;
  page: Pick<PageTools, 'lang' | 'p'>;
}

/** Each filing with the words it can be found by: those in the clear, and what the vault says where it is open. */
export const filingSearchRows = (
  listed: readonly Listed[],
  known: Known | undefined,
  { now, page: { lang, p } }: World,
): FilingRow[] =>
  listed.map((one) => {
    const view = filingView(one, now);
    const { filing, situation } = view;
    const detail = detailIn(known, filing.id);
    const kind = filingKinds.find(({ id }) => id === filing.kind);
    return {
      view,
      detail,
      name: filingName(filing, p),
      applets: [{ name: detail?.applet ?? '', appId: detail?.appId }],
      tags: [
        p.progress.numbered(filing.number),
        (lang === 'en' ? kind?.en : kind?.zh) ?? '',
        p.tracker.situations[situation].title,
        detail?.recordNumber ?? '',
        detail?.notes ?? '',
      ],
    };
  });
