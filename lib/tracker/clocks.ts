import { afterWorkingDays } from '../calendar/after-working-days.ts';
import { chinaMidnight } from '../calendar/china-day.ts';
import type { Filing } from './filing.ts';
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
  /** Reminders before this say nothing to anybody: it was not known yet. */
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

function ofForm(
  { stage, reuse: asked, face: check, procedure, procedureSince }: FilingState,
  combined: boolean,
): Bare[] {
  const task = combined ? face.combinedTask : face.task;
  return [
    ...(stage === 'not_filed' && asked && !asked.confirmed
      ? ([
          { kind: 'reuseConfirm', from: asked.askedAt, until: asked.askedAt + reuse.confirm },
          { kind: 'reuseLost', from: asked.askedAt, until: asked.askedAt + reuse.lost },
        ] as const)
      : []),
    ...(check && !check.done
      ? ([
          { kind: 'faceNotice', from: check.askedAt, until: check.askedAt + face.notice },
          { kind: 'faceTask', from: check.askedAt, until: check.askedAt + task },
        ] as const)
      : []),
    ...(procedure === '15' && procedureSince !== undefined
      ? ([{ kind: 'payment', from: procedureSince, until: procedureSince + payment }] as const)
      : []),
  ];
}

const paperDay = (text: string): string => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;

/** A document holds to the end of its last day, in China. */
const ofPapers = ({ papersUntil, createdAt }: Filing): Bare[] =>
  papersUntil ? [{ kind: 'papers', from: createdAt, until: chinaMidnight(paperDay(papersUntil)) + day }] : [];

/** Everything that runs out about a filing, as things stand. Reads no present time: what is over is still here. */
export function clocksOf(filing: Filing, state: FilingState): Clock[] {
  if (filing.removedAt !== undefined) return [];
  const ended = isOver(state) && state.stage !== 'filed'; // a filing on record must be kept true
  const all = [...ofReview(state), ...ofForm(state, filing.combined), ...(ended ? [] : ofPapers(filing))];
  return all.map((clock) => {
    const told = clock.kind === 'papers' ? filing.papersUntil : `${state.round}`;
    const id = [filing.id, clock.kind, clock.verifier ?? '', told].join('|');
    const known = clock.kind === 'papers' ? filing.createdAt : state.notedAt;
    return { estimated: false, known, ...clock, id, filingId: filing.id };
  });
}
