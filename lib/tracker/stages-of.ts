import type { Filing } from './filing.ts';
import type { FilingState, Stage } from './filing-state.ts';

/** The five stages of the official picture, in their order. */
export const pictured = ['fill', 'platform', 'sms', 'bureau', 'done'] as const;
export type Pictured = (typeof pictured)[number];

export interface PicturedStage {
  stage: Pictured;
  /** `back`: it came back from here. `left`: it ended here without result. `none`: this kind of filing has no such stage. */
  is: 'past' | 'now' | 'coming' | 'back' | 'left' | 'none';
  /** ms. Of one that is past: when the next began. Of that which runs: when it began. `back`, `left`: when it came to that. */
  when?: number;
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

/** The picture of the five stages with the time each came to what it is, for the submission that runs. */
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
  const isGone = (each: Pictured): boolean => each === 'sms' && withoutSms;
  return pictured.map((each, index) => {
    if (isGone(each)) return { stage: each, is: 'none' };
    if (index > at) return { stage: each, is: 'coming' };
    const is = index < at || each === 'done' ? 'past' : wordFor(state);
    const next = pictured.find((one, place) => place > index && !isGone(one)) ?? each;
    const when = is === 'past' ? begins[next] : is === 'now' ? begins[each] : since;
    return { stage: each, is, ...(when !== undefined && { when }) };
  });
}
