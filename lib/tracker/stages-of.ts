import type { Filing } from './filing.ts';
import type { FilingState, Stage } from './filing-state.ts';

/** The five stages of the official picture, in their order. */
export const pictured = ['fill', 'platform', 'sms', 'bureau', 'done'] as const;
export type Pictured = (typeof pictured)[number];

export interface PicturedStage {
  stage: Pictured;
  /** `back`: it came back from here. `left`: it ended here without result. `none`: this kind of filing has no such stage. */
  is: 'past' | 'now' | 'coming' | 'back' | 'left' | 'none';
  /** When it began, ms. */
  from?: number;
}

const ended: ReadonlySet<Stage> = new Set(['withdrawn', 'stopped']);
const returned: ReadonlySet<Stage> = new Set(['platform_rejected', 'bureau_rejected']);

/** Which stage it has come to; a filing that came back stays at the one it came back from. */
function reached({ stage, forwardedAt, allVerifiedAt, submittedAt }: FilingState): Pictured {
  if (stage === 'filed' || stage === 'cancelled') return 'done';
  if (stage === 'not_filed') return 'fill';
  if (allVerifiedAt !== undefined) return 'bureau';
  if (forwardedAt !== undefined) return 'sms';
  return submittedAt === undefined ? 'fill' : 'platform';
}

const wordFor = ({ stage }: FilingState): PicturedStage['is'] => {
  if (returned.has(stage)) return 'back';
  return ended.has(stage) ? 'left' : 'now';
};

/** The picture of the five stages with the times each began, for the submission that runs. */
export function stagesOf({ kind, createdAt }: Pick<Filing, 'kind' | 'createdAt'>, state: FilingState): PicturedStage[] {
  const withoutSms = kind === 'cancel_access';
  const { submittedAt, forwardedAt, allVerifiedAt, since, stage } = state;
  const begins: Record<Pictured, number | undefined> = {
    fill: createdAt,
    platform: submittedAt,
    sms: forwardedAt,
    bureau: withoutSms ? forwardedAt : allVerifiedAt,
    done: stage === 'filed' || stage === 'cancelled' ? since : undefined,
  };
  const place = reached(state);
  const at = pictured.indexOf(withoutSms && place === 'sms' ? 'bureau' : place);
  return pictured.map((each, index) => {
    if (each === 'sms' && withoutSms) return { stage: each, is: 'none' };
    const from = begins[each];
    const is = index < at || (each === 'done' && index === at) ? 'past' : index === at ? wordFor(state) : 'coming';
    return { stage: each, is, ...(from !== undefined && index <= at && { from }) };
  });
}
