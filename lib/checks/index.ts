import type { FieldId } from '../fields/index.ts';
import type { Saved } from '../fields/saved.ts';
import { checkTexts } from '../texts/checks.ts';
import type { Lang } from '../texts/index.ts';
import { say } from '../texts/say.ts';
import type { Context } from './context.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Hit, Rule } from './rule.ts';
import { accountRules } from './rules/account.ts';
import { addressRules } from './rules/addresses.ts';
import { ageRules } from './rules/ages.ts';
import { appletRules } from './rules/applet.ts';
import { approvalRules } from './rules/approvals.ts';
import { bureauRules } from './rules/bureaus.ts';
import { cardTermRules } from './rules/card-terms.ts';
import { certificateRules } from './rules/certificates.ts';
import { fileRules } from './rules/files.ts';
import { kindRules } from './rules/kinds.ts';
import { mistakenCertificateRules } from './rules/mistaken-certificates.ts';
import { nameRules } from './rules/names.ts';
import { numberRules } from './rules/numbers.ts';
import { otherFilingRules } from './rules/other-filings.ts';
import { peopleRules } from './rules/people.ts';
import { personNameRules } from './rules/person-names.ts';
import { phoneRules } from './rules/phones.ts';
import { principalsByProvince } from './rules/principals-by-province.ts';
import { regionRules } from './rules/regions.ts';
import { remarkRules } from './rules/remarks.ts';
import { requiredRules } from './rules/required.ts';
import { residenceRules } from './rules/residence.ts';
import { serviceRules } from './rules/services.ts';
import { shapeRules } from './rules/shapes.ts';
import { validityRules } from './rules/validity.ts';
import { zoneRules } from './rules/zones.ts';

/** Every rule, in the order its findings are told: what has no shape at all comes first. */
export const rules: readonly Rule[] = [
  ...shapeRules,
  ...personNameRules,
  ...regionRules,
  ...zoneRules,
  ...addressRules,
  ...certificateRules,
  ...numberRules,
  ...mistakenCertificateRules,
  ...peopleRules,
  ...ageRules,
  ...validityRules,
  ...cardTermRules,
  ...phoneRules,
  ...principalsByProvince,
  ...residenceRules,
  ...bureauRules,
  ...appletRules,
  ...nameRules,
  ...serviceRules,
  ...approvalRules,
  ...remarkRules,
  ...accountRules,
  ...kindRules,
  ...otherFilingRules,
  ...fileRules,
  ...requiredRules,
];
/** Those a field can be asked about while somebody writes in it. */
const rulesOfFields = rules.filter(({ ofWhole }) => !ofWhole);

/** The row a path stands for: an entry of a list belongs to the row of the list, one of several files to their row. */
export const fieldOf = (path: string): string => path.replace(/\[\d+\]$/u, '').replace(/\[\d+\]/u, '[]');

/** A place where a rule is broken, in words. */
export function findingOf(rule: Rule, { fields, words = {}, source = rule.source }: Hit, lang: Lang): Finding {
  const { message, fix } = checkTexts(lang)[rule.id];
  return {
    rule: rule.id,
    fields,
    severity: rule.severity,
    message: say(message, words),
    fix: say(fix, words),
    source,
  };
}

const hitsIn = (asked: readonly Rule[], facts: Facts): { rule: Rule; hit: Hit }[] =>
  asked
    .filter((rule) => !rule.when || rule.when(facts))
    .flatMap((rule) => rule.finds(facts).map((hit) => ({ rule, hit })));

/** Every place where what is written breaks a rule, before it is put into words; what is missing is told elsewhere. */
export const hitsOf = (saved: Saved, context: Context): { rule: Rule; hit: Hit }[] =>
  hitsIn(rulesOfFields, factsOf(saved, context));

const run = (asked: readonly Rule[], saved: Saved, context: Context): Finding[] =>
  hitsIn(asked, factsOf(saved, context)).map(({ rule, hit }) => findingOf(rule, hit, context.lang));

/** Everything wrong with a draft; where the context says what it is for, also what is missing for that. */
export const findings = (saved: Saved, context: Context): Finding[] => run(rules, saved, context);

const rulesOn = Map.groupBy(
  rulesOfFields.flatMap((rule) => rule.fields.map((id) => ({ id, rule }))),
  ({ id }) => id,
);

/** Fields some rule looks at: of the others nothing can be said, not even that they are in order. */
export const isRuled = (id: FieldId): boolean => rulesOn.has(id);

/** What is wrong with one field of it, alone or together with others: the most certain first. */
export function judge(id: FieldId, saved: Saved, context: Context): Finding[] {
  const asked = (rulesOn.get(id) ?? []).map(({ rule }) => rule);
  const found = run(asked, saved, context).filter(({ fields }) => fields.some((path) => fieldOf(path) === id));
  return found.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}
