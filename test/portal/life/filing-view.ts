import type { Receiver } from '../phone/sms.ts';
import type { LifeFiling } from './filing.ts';
import { kindText } from './kinds.ts';
import { smsValidMs } from './paces.ts';
import { statusOf } from './status.ts';
import { textIn } from './verifiers.ts';

/** How far one of the persons is; before the SMS is sent nobody is anywhere. */
export interface VerifierView {
  person: Receiver['person'];
  mobile: string;
  tail: string;
  standing: Receiver['standing'] | 'unsent';
  wrong: number;
  /** Every code sent, the last one counts. */
  codes: string[];
}

/** A filing as tests and pages are told of it. */
export function filingView(filing: LifeFiling, receivers: readonly Receiver[]) {
  const { id, stage, since, round, smsAt, sms, rejections, record, history, submission } = filing;
  const status = statusOf(filing);
  const verifiers = submission.verifiers.map(({ person, mobile, tail }): VerifierView => {
    const { standing = 'unsent', wrong = 0, codes = [] } = receivers.find((one) => one.person === person) ?? {};
    return { person, mobile, tail, standing, wrong, codes };
  });
  return {
    id,
    applet: textIn(submission.answers, 'icp_applets.base_info.name'),
    subject: textIn(submission.answers, 'icp_subject.base_info.name'),
    kind: submission.kind,
    kindText: kindText(submission.kind),
    pace: submission.pace,
    reason: submission.reason,
    round,
    stage,
    since,
    /** `status`, `sms_verify_status` and `is_canceling` of the official interface, and the console's word for it. */
    status: status.code,
    smsVerifyStatus: sms,
    canceling: status.canceling,
    statusText: status.text,
    smsAt,
    smsDeadline: smsAt && smsAt + smsValidMs,
    verifiers,
    rejections,
    recordNumber: record?.number,
    history,
  };
}

export type FilingView = ReturnType<typeof filingView>;
