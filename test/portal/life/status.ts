import { consoleStatusTexts } from '../../../lib/fields/codes/console-status-texts.ts';
import type { LifeFiling, Stage } from './filing.ts';
import { familyOf } from './kinds.ts';

export interface Status {
  /** `status` of the official interface. */
  code: string;
  /** `is_canceling` there. */
  canceling: boolean;
  /** As a console shows it. */
  text: string;
}

const codes: Record<Stage, string> = {
  platform_review: '2',
  platform_rejected: '3',
  sms_waiting: '4',
  bureau_review: '4',
  bureau_rejected: '5',
  filed: '6',
  withdrawn: '1024',
  cancelled: '1024',
};

/** The console's own word for a thing. */
export function consoleText(id: string): string {
  const found = consoleStatusTexts.find((one) => one.id === id);
  if (!found) throw new Error(`no status text ${id}`);
  return found.zh;
}

const textOf = (code: string): string => {
  const found = consoleStatusTexts.find(
    ({ kind, filingStatuses }) => kind === 'status' && filingStatuses?.[0] === code,
  );
  return found?.zh ?? consoleText('not_filed');
};

/** Of a mini program that has none, 未备案. While a record is being cancelled the mini program is still a filed one. */
export function statusOf(filing?: LifeFiling): Status {
  if (!filing) return { code: '1024', canceling: false, text: textOf('1024') };
  const under = ['platform_review', 'sms_waiting', 'bureau_review'].includes(filing.stage);
  const canceling = under && familyOf(filing.submission.kind) === 'cancel';
  if (canceling) return { code: '6', canceling, text: consoleText('canceling') };
  const code = codes[filing.stage];
  return { code, canceling, text: textOf(code) };
}
