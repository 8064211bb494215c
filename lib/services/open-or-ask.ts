import { movedAnchors } from '../recognise/moved-anchors.ts';
import type { Scan } from '../recognise/scan.ts';
import type { Confirmation } from './assist-state.ts';
import type { GrantRun } from './grant-run.ts';

type Asks = { confirm: readonly Confirmation[] };

/** Opens a grant, or says what is to be confirmed first: for the page's own sake before the background is asked at all. */
export async function openOrAsk(
  page: Scan,
  confirmed: readonly Confirmation[],
  open: () => Promise<GrantRun | Asks>,
): Promise<GrantRun | Asks> {
  const own: readonly Confirmation[] = movedAnchors(page).length > 0 ? ['pageMoved'] : [];
  if (own.some((one) => !confirmed.includes(one))) return { confirm: own };
  const opened = await open();
  // Both are confirmed together, or the answer to one would take back that to the other.
  return 'confirm' in opened ? { confirm: [...own, ...opened.confirm] } : opened;
}
