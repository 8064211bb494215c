import type { RuleId } from '../../../../lib/texts/checks.ts';
import { appletExamples } from './applet.ts';
import { commonExamples } from './common.ts';
import { edges } from './edges.ts';
import type { Example } from './example.ts';
import { peopleExamples } from './people.ts';

/** Every rule by its id, with what must and what must not break it. */
export const examples = Object.fromEntries(
  Object.entries({ ...commonExamples, ...peopleExamples, ...appletExamples }).map(([id, all]) => [
    id,
    [...all, ...(edges[id as RuleId] ?? [])],
  ]),
) as Record<RuleId, Example[]>;
