import type { FilingView } from '../../life/filing-view.ts';
import { consoleText } from '../../life/status.ts';
import { cancelLink, formLink } from './links.ts';
import type { Shown } from './seen-filing.ts';

/** What a person may do about a filing now; without `href` it is done on the spot. */
export interface Action {
  id: 'file' | 'complete' | 'withdraw' | 'change' | 'cancel';
  text: string;
  href?: string;
}

const file = (href: string): Action => ({ id: 'file', text: consoleText('go_file'), href });
const complete = ({ id }: Shown): Action => ({
  id: 'complete',
  text: consoleText('go_complete'),
  href: formLink({ prefill: '1', ...(id && { filing: id }) }),
});
const withdraw: Action = { id: 'withdraw', text: '撤回' };

const byStage: Record<FilingView['stage'], (filing: Shown) => readonly Action[]> = {
  platform_review: () => [withdraw],
  platform_rejected: (filing) => [complete(filing)],
  // Offered here too: that it fails by now is told only when it is tried.
  sms_waiting: () => [withdraw],
  bureau_review: () => [withdraw],
  bureau_rejected: (filing) => [complete(filing)],
  filed: ({ id }) => [
    { id: 'change', text: consoleText('change') },
    { id: 'cancel', text: '注销', href: cancelLink(id) },
  ],
  withdrawn: ({ id }) => [file(formLink({ prefill: '1', filing: id }))],
  cancelled: ({ id }) => [file(formLink({ prefill: '1', filing: id, kind: 'first' }))],
};

export const actionsFor = (filing: Shown | undefined): readonly Action[] =>
  filing ? byStage[filing.stage](filing) : [file(formLink())];
