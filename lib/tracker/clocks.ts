import { afterWorkingDays } from '../calendar/after-working-days.ts';
import { chinaMidnight } from '../calendar/china-day.ts';
import { dashed, type Filing } from './filing.ts';
import { type FilingState, isOver } from './filing-state.ts';
import { type Verifier, verifiers } from './verifiers.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

export const clockKinds = [
  'sms',
  'platform',
  'bureau',
  'reuseConfirm',
  'reuseLost',
  'faceNotice',
  'faceTask',
  'payment',
  'papers',
] as const;

/** Something that runs out. Times in ms; who shows or rings it takes it from here, and from nowhere else. */
export interface Clock {
  /** The same as long as it is the same clock, wherever its end is moved to. */
  id: string;
  filingId: string;
  kind: (typeof clockKinds)[number];
  verifier?: Verifier;
  from: number;
  /** It is over from this moment on. */
  until: number;
  /** When it was written down. Reminders before this say nothing to anybody. */
  known: number;
  /** Counted in working days of a year whose calendar is not out yet. */
  estimated: boolean;
}

type Bare = Omit<Clock, 'id' | 'filingId' | 'estimated' | 'known'> & Partial<Pick<Clock, 'estimated' | 'known'>>;

// Source: https://developers.weixin.qq.com/miniprogram/product/record_guidelines.html (read 2026-10)
/** Working days the platform and the bureau take at the most. */
export const workingDays = { platform: 2, bureau: 20 } as const;

// Source: thax.cn/3983.html, a copy of WeChat's guide to 复用资料 (read 2026-10)
const reuse = { confirm: 24 * hour, lost: 3 * day } as const;

// Source: …/record/api_createicpverifytask.html (read 2026-10): the task of the combined flow holds one day
const face = { notice: 24 * hour, task: 3 * day, combinedTask: day } as const;

// Source: Third-party_Platforms/2.0/product/wxverifyicp.html (read 2026-10)
const payment = 24 * hour;

const inWorkingDays = (kind: 'platform' | 'bureau', from: number): Bare => {
  const { until, estimated } = afterWorkingDays(from, workingDays[kind]);
  return { kind, from, until, estimated };
};

const ofSms = ({ sms, smsLost, allVerifiedAt }: FilingState): Bare[] =>
  verifiers.flatMap((verifier): Bare[] => {
    const one = sms[verifier];
    if (one?.standing !== 'waiting' || smsLost || allVerifiedAt !== undefined) return [];
    return [{ kind: 'sms', verifier, from: one.receivedAt, until: one.deadline, known: one.notedAt }];
  });

function ofReview(state: FilingState): Bare[] {
  const { stage, submittedAt, forwardedAt, allVerifiedAt, smsLost, since } = state;
  if (stage === 'platform_review') return [inWorkingDays('platform', submittedAt ?? since)];
  if (stage !== 'bureau_review') return [];
  const sms = ofSms(state);
  // The bureau begins when the last SMS is verified; while nothing is known of any, when the platform passed it on.
  return sms.length || smsLost ? sms : [inWorkingDays('bureau', allVerifiedAt ?? forwardedAt ?? since)];
}

const running = (kind: Clock['kind'], from: number, length: number, known: number): Bare => ({
  kind,
  from,
  until: from + length,
  known,
});

function ofForm(state: FilingState, combined: boolean): Bare[] {
  const { stage, reuse: asked, face: check, procedure, procedureSince: since, procedureNotedAt: known } = state;
  return [
    ...(stage === 'not_filed' && asked && !asked.confirmed
      ? [
          running('reuseConfirm', asked.askedAt, reuse.confirm, asked.notedAt),
          running('reuseLost', asked.askedAt, reuse.lost, asked.notedAt),
        ]
      : []),
    ...(check && !check.done
      ? [
          running('faceNotice', check.askedAt, face.notice, check.notedAt),
          running('faceTask', check.askedAt, combined ? face.combinedTask : face.task, check.notedAt),
        ]
      : []),
    ...(stage === 'not_filed' && procedure === '15' && since !== undefined && known !== undefined
      ? [running('payment', since, payment, known)]
      : []),
  ];
}

/** A document holds to the end of its last day, in China. */
const ofPapers = ({ papersUntil, createdAt }: Filing): Bare[] =>
  papersUntil
    ? [{ kind: 'papers', from: createdAt, until: chinaMidnight(dashed(papersUntil)) + day, known: createdAt }]
    : [];

/** Everything that runs out about a filing, as things stand. Reads no present time: what is over is still here. */
export function clocksOf(filing: Filing, state: FilingState): Clock[] {
  if (filing.removedAt !== undefined) return [];
  const isRunning = !isOver(state);
  const all = [
    ...(isRunning ? [...ofReview(state), ...ofForm(state, filing.combined)] : []),
    ...(isRunning || state.stage === 'filed' ? ofPapers(filing) : []), // what is on record must be kept true
  ];
  return all.map((clock) => {
    const told = clock.kind === 'papers' ? filing.papersUntil : `${state.round}`;
    const id = [filing.id, clock.kind, clock.verifier ?? '', told].join('|');
    return { estimated: false, known: state.notedAt, ...clock, id, filingId: filing.id };
  });
}
