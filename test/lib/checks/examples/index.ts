import type { RuleId } from '../../../../lib/texts/checks.ts';
import { appletExamples } from './applet.ts';
import { commonExamples } from './common.ts';
import type { Example } from './example.ts';
import { peopleExamples } from './people.ts';

/** Every rule by its id, with what must and what must not break it. */
export const examples: Record<RuleId, Example[]> = { ...commonExamples, ...peopleExamples, ...appletExamples };
