import type { Verifier } from '../filings.ts';
import type { LifeEvent } from './events.ts';
import type { LifeFiling, Stage, Submission } from './filing.ts';
import type { KindId } from './kinds.ts';
import { begun, next } from './next.ts';

const verifier: Verifier = {
  person: 'subjectPrincipal',
  name: '示例甲',
  mobile: '13800000001',
  tail: '01001X',
  code: '012345',
};

export const submissionOf = (kind: KindId, rest: Partial<Submission> = {}): Submission => ({
  id: `sample-${kind}`,
  kind,
  answers: { 'icp_applets.base_info.name': '示例点单', 'icp_subject.base_info.province': '310000' },
  verifiers: kind === 'cancel_access' ? [] : [verifier],
  pace: 'by-hand',
  ...rest,
});

export const reasons = [{ key_name: '手机号码', error: '电话无法接通', suggest: '保持电话畅通' }];
export const number = '粤B2-20990001-1X';

/** What happens, without its time. */
type Happening<Event = LifeEvent> = Event extends LifeEvent ? Omit<Event, 'at'> : never;

export const handedIn = (kind: KindId, rest: Partial<Submission> = {}): Happening => ({
  type: 'submitted',
  submission: submissionOf(kind, rest),
});

/** A filing after these happenings, one after the other at 1, 2, 3, …; throws where one is refused. */
export function after(first: Submission, ...happenings: readonly Happening[]): LifeFiling {
  const start = begun(1, { type: 'submitted', at: 0, submission: first });
  return happenings.reduce<LifeFiling>((filing, happening, index) => {
    const outcome = next(filing, { ...happening, at: index + 1 });
    if (outcome.refused) throw new Error(outcome.refused.text);
    return outcome.filing;
  }, start);
}

const passed = { type: 'platformPassed' } as const;
const verified = { type: 'verified' } as const;
const filed = { type: 'bureauPassed', number } as const;

const ways: Record<Stage, readonly Happening[]> = {
  platform_review: [],
  platform_rejected: [{ type: 'platformRejected', rejections: reasons }],
  sms_waiting: [passed],
  bureau_review: [passed, verified],
  bureau_rejected: [passed, verified, { type: 'bureauRejected', rejections: reasons }],
  filed: [passed, verified, filed],
  withdrawn: [{ type: 'withdrawn' }],
  cancelled: [passed, verified, filed, handedIn('cancel_service'), passed, verified, filed],
};

export const stages = Object.keys(ways) as Stage[];

/** A first filing that has come to a stage. */
export const filingAt = (stage: Stage): LifeFiling => after(submissionOf('first'), ...ways[stage]);

/** A filed one with a change or cancellation on its way: in the platform's review, or further. */
export const onceFiled = (kind: KindId, ...further: readonly Happening[]): LifeFiling =>
  after(submissionOf('first'), ...ways.filed, handedIn(kind), ...further);
