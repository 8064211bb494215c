import type { FilingDetailChange } from '../../../lib/platform/filing-messages.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import { useFilingsTools } from '../../filings/filings-context.ts';
import { usePage } from '../../page-context.ts';

/** Writes something of a filing's detail into the vault and says so; true once it is there and read again. */
export const useWriteDetail = ({ id }: Filing, onSaved: () => Promise<void>) => {
  const { send, p } = usePage();
  const { noting } = useFilingsTools();
  return async (detail: FilingDetailChange): Promise<boolean> => {
    const done = await noting.tell(p.progress.detail.saved, async () => {
      await send('setFilingDetail', { filingId: id, detail });
      return {};
    });
    if (done) await onSaved();
    return done;
  };
};
