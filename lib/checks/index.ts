import type { FieldId } from '../fields/index.ts';
import type { Saved } from '../fields/saved.ts';
import { checkTexts } from '../texts/checks.ts';
import { say } from '../texts/say.ts';
import type { Context } from './context.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { appletRules } from './rules/applet.ts';
import { certificateRules } from './rules/certificates.ts';
import { numberRules } from './rules/numbers.ts';
import { phoneRules } from './rules/phones.ts';
import { regionRules } from './rules/regions.ts';
import { shapeRules } from './rules/shapes.ts';
import { validityRules } from './rules/validity.ts';

/** Every rule, in the order its findings are told: what has no shape at all comes first. */
export const rules: readonly Rule[] = [
  ...shapeRules,
  ...regionRules,
  ...certificateRules,
  ...numberRules,
  ...validityRules,
  ...phoneRules,
  ...appletRules,
];

const fieldOf = (path: string): string => path.replace(/\[\d+\]/u, '[]');

const findingsOf = (rule: Rule, facts: Facts, { lang }: Context): Finding[] => {
  if (rule.when && !rule.when(facts)) return [];
  const { message, fix } = checkTexts(lang)[rule.id];
  return rule.finds(facts).map(({ fields, words = {} }) => ({
    rule: rule.id,
    fields,
    severity: rule.severity,
    message: say(message, words),
    fix: say(fix, words),
    source: rule.source,
  }));
};

const run = (asked: readonly Rule[], saved: Saved, context: Context): Finding[] => {
  const facts = factsOf(saved, context);
  return asked.flatMap((rule) => findingsOf(rule, facts, context));
};

/** Everything wrong with a draft. */
export const findings = (saved: Saved, context: Context): Finding[] => run(rules, saved, context);

const rulesOn = Map.groupBy(
  rules.flatMap((rule) => rule.fields.map((id) => ({ id, rule }))),
  ({ id }) => id,
);

/** What is wrong with one field of it, alone or together with others: the most certain first. */
export function judge(id: FieldId, saved: Saved, context: Context): Finding[] {
  const asked = (rulesOn.get(id) ?? []).map(({ rule }) => rule);
  const found = run(asked, saved, context).filter(({ fields }) => fields.some((path) => fieldOf(path) === id));
  return found.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}
