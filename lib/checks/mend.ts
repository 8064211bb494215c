import { cleanAnswer } from '../fields/clean-answer.ts';
import { type FieldId, isFieldId } from '../fields/index.ts';
import type { Saved } from '../fields/saved.ts';
import type { Context } from './context.ts';
import { factsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import { rules } from './index.ts';

/** One answer as it would be with the fault of a finding taken out. */
export interface Mend {
  id: FieldId;
  text: string;
}

/**
 * What may be written in place of the answer a finding is about, without asking what was meant: the same in the signs of
 * its kind (clean-answer.ts), or what the rule says. Undefined where the fault would stand all the same, or the place is
 * an entry of a list.
 */
export function mendOf({ rule: ruleId, fields }: Finding, saved: Saved, context: Context): Mend | undefined {
  const rule = rules.find(({ id }) => id === ruleId);
  const [id] = fields;
  if (!rule || !id || !isFieldId(id)) return undefined;
  const facts = factsOf(saved, context);
  const clean = [cleanAnswer(id, facts.text(id))].flat()[0] ?? '';
  const text = rule.mend ? rule.mend(clean, facts, id) : clean;
  if (text === '' || text === facts.text(id)) return undefined;
  const mended = factsOf({ ...saved, [id]: text }, context);
  return rule.finds(mended).some((hit) => hit.fields.includes(id)) ? undefined : { id, text };
}
