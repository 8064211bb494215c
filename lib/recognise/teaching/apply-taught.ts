import type { TaughtHere } from '../../platform/teach-messages.ts';
import type { Decision, Found, Reason, Unfound } from '../decide.ts';
import type { SeenControl } from '../page.ts';
import { askedAgain, type Changed } from './asked-again.ts';
import { controlsOf, type Row, sameSignature } from './signature-of.ts';
import { type SignedRow, signedRows } from './signed-rows.ts';

/**
 * What came of a rule on this page. `applied`, `never`: what the person said holds. `misfit`: it contradicts the row.
 * `competing`: something else on the page answers to the same. Else what has changed since: it is asked again.
 */
export interface Told {
  rule: TaughtHere;
  says: 'applied' | 'never' | 'misfit' | 'competing' | Changed;
}

export interface Amended {
  found: readonly Found[];
  unfound: readonly Unfound[];
  rows: readonly SignedRow[];
  /** By the first control of the row. */
  told: ReadonlyMap<number, Told>;
}

/** Reasons that something was left alone: over once a person has said what it is. */
const left: ReadonlySet<Reason['because']> = new Set([
  'unsure',
  'unknownLabel',
  'severalMeanings',
  'competing',
  'misfit',
  'foreignBlock',
]);

/** What is said of a row to which a rule was not applied. */
const notApplied = {
  misfit: 'taughtMisfit',
  competing: 'taughtCompeting',
  label: 'askLabel',
  kind: 'askKind',
  section: 'askSection',
} as const satisfies Partial<Record<Told['says'], Reason['because']>>;

/** The row as a rule has it; undefined where its controls cannot hold what the rule says. */
function taughtRow({ row, signature }: SignedRow, { group, name, of, parts }: TaughtHere): Found | undefined {
  const controls = controlsOf(row);
  const own = parts.flatMap(({ at, ids, role }) => {
    const control = controls[at];
    return control === undefined ? [] : [{ ids, control, ...(role && { role }) }];
  });
  // Dropdowns come and go, but there are never more of them than the rule speaks of.
  const tooMany = controls.length > parts.length && signature.controls.every(({ kind }) => kind === 'select');
  if (!of || own.length === 0 || tooMany) return undefined;
  const reasons = row.reasons.filter((reason) => !left.has(reason.because));
  return { group, section: of, label: row.label, parts: own, reasons: [{ because: 'taught', text: name }, ...reasons] };
}

const leave = (row: Row, reason: Reason): Unfound => ({
  label: row.label,
  controls: controlsOf(row),
  reasons: [reason, ...row.reasons],
});

const claims = (row: Row): string[] =>
  'parts' in row ? row.parts.flatMap(({ ids, role }) => ids.map((id) => `${id} ${role ?? ''}`)) : [];

/** What each rule says of which row, one by one. */
function toldOf(rows: readonly SignedRow[], rules: readonly TaughtHere[]): Map<SignedRow, Told> {
  const told = new Map<SignedRow, Told>();
  const exact = rules.map((rule) => ({ rule, at: rows.filter(({ signature }) => sameSignature(signature, rule)) }));
  const settled = new Set(exact.flatMap(({ at }) => at));
  const open = rows.filter((row) => !settled.has(row));
  for (const { rule, at } of exact) {
    const asked = at.length > 0 ? undefined : askedAgain(rule, open);
    if (asked) told.set(asked.row, { rule, says: asked.changed });
    // Several rows that look the same: which of them was meant is a guess, but none of them is to be filled.
    const says = rule.as === 'never' ? 'never' : at.length > 1 ? 'competing' : 'applied';
    for (const row of at) told.set(row, { rule, says: says === 'applied' && !taughtRow(row, rule) ? 'misfit' : says });
  }
  return told;
}

/** Two claims to one field of the form, one of them taught: neither row gets it. */
function rivals(results: ReadonlyMap<SignedRow, Row>, told: ReadonlyMap<SignedRow, Told>): Set<SignedRow> {
  const claimed = Map.groupBy(
    [...results].flatMap(([one, row]) => claims(row).map((claim) => ({ claim, one }))),
    ({ claim }) => claim,
  );
  const several = [...claimed.values()].filter((all) => all.length > 1);
  const taught = several.filter((all) => all.some(({ one }) => told.get(one)?.says === 'applied'));
  return new Set(taught.flat().map(({ one }) => one));
}

/**
 * Lays what a person has taught over what recognition found. A rule counts where its whole signature stands in exactly one
 * row; it never beats a contradiction, and where two things answer to one field of the form neither gets it.
 */
export function applyTaught(
  decision: Decision,
  controls: readonly SeenControl[],
  rules: readonly TaughtHere[],
): Amended {
  const rows = signedRows(decision, controls);
  const told = toldOf(rows, rules);
  const results = new Map(
    rows.map((one): [SignedRow, Row] => {
      const { rule, says } = told.get(one) ?? {};
      if (!rule) return [one, one.row];
      // What was never to be filled is left alone until the person has answered, too.
      if (rule.as === 'never') return [one, leave(one.row, { because: 'taughtNever', text: '' })];
      return [one, (says === 'applied' && taughtRow(one, rule)) || one.row];
    }),
  );
  for (const one of rivals(results, told)) {
    const said = told.get(one);
    if (said?.says === 'applied') told.set(one, { ...said, says: 'competing' });
    results.set(one, leave(one.row, { because: 'competing', text: one.row.label }));
  }
  const all = [...results].map(([one, row]): Row => {
    const { rule, says } = told.get(one) ?? {};
    if (!rule || !says || says === 'applied' || says === 'never') return row;
    return { ...row, reasons: [...row.reasons, { because: notApplied[says], text: rule.name }] };
  });
  return {
    found: all.filter((row): row is Found => 'parts' in row),
    unfound: all.filter((row): row is Unfound => !('parts' in row)),
    rows,
    told: new Map([...told].map(([{ first }, one]) => [first, one])),
  };
}
