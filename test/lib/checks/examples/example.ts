import type { Context } from '../../../../lib/checks/context.ts';
import type { Saved } from '../../../../lib/fields/saved.ts';

/** Answers changed in a draft with which nothing is wrong, and where the rule is then broken; none: it is kept. */
export type Example = [changes: Saved, broken: string[], draft?: Saved, about?: Partial<Context>];
