import type { FieldId } from '../fields/index.ts';
import type { RuleId } from '../texts/checks.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';

/** Where a rule found something, and the words its texts leave open: 「现在 {count} 个字」. */
export interface Hit {
  /** Field ids, or 「…[0].…」 for one entry of a list. */
  fields: readonly string[];
  words?: Readonly<Record<string, string | number>>;
  /** The page that says so of this very word or place, where a rule has several. */
  source?: string;
}

/** One thing a form is rejected for. Its message and its fix stand in texts/checks under its id. */
export interface Rule {
  id: RuleId;
  /** All fields it reads: it is asked again when one of them changes. */
  fields: readonly FieldId[];
  /** Cases it is about; absent: every draft. */
  when?: (facts: Facts) => boolean;
  /** Every place it is broken. An empty answer breaks no rule: what is missing is told elsewhere (missing.ts). */
  finds: (facts: Facts) => readonly Hit[];
  severity: Finding['severity'];
  /** Told of a whole draft alone (`findings`), never at a field somebody is writing in. */
  ofWhole?: true;
  /**
   * What the text of a row would be with the fault taken out, where that cannot change what is meant: a region said twice.
   * Absent: what mends it, if anything, are the signs of its kind (spaces, full-width digits).
   */
  mend?: (text: string, facts: Facts, id: FieldId) => string;
  source: string;
  /** Date (YYYY-MM) the source was read. */
  seen: string;
}

/** A rule that looks at each of its fields alone: the places whose text is not as it should be. */
export const eachOf =
  (fields: readonly FieldId[], isWrong: (text: string, facts: Facts, id: FieldId) => boolean): Rule['finds'] =>
  (facts) =>
    fields.filter((id) => facts.text(id) !== '' && isWrong(facts.text(id), facts, id)).map((id) => ({ fields: [id] }));
