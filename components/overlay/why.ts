import type { Reason } from '../../lib/services/assist-state.ts';
import type { Texts } from '../../lib/texts/index.ts';
import { say } from '../../lib/texts/say.ts';

/** 「Why this field」: one sentence for each reason of recognition. */
export const why = (reasons: readonly Reason[], t: Texts): string[] =>
  reasons.map(({ because, text }) => say(t.reasons[because], { text }));
