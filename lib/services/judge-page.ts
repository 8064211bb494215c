import type { Context } from '../checks/context.ts';
import { fieldOf, findingOf, hitsOf, isRuled } from '../checks/index.ts';
import { mendOf } from '../checks/mend.ts';
import { missing } from '../checks/missing.ts';
import type { Hit, Rule } from '../checks/rule.ts';
import { rawAnswer } from '../fields/answer-for.ts';
import { cleanAnswer } from '../fields/clean-answer.ts';
import { fieldName } from '../fields/field-name.ts';
import { type FieldId, fields, isFieldId } from '../fields/index.ts';
import type { Saved } from '../fields/saved.ts';
import type { Reply } from '../platform/messages.ts';
import { texts } from '../texts/index.ts';
import { standingAnswers, typedKinds } from './standing-answers.ts';
import { type ShownPart, valuesIn } from './values-in.ts';

/** What a profile says of the filing in front of it. */
export interface Behind {
  saved: Saved;
  /** Rows of files it has scans for. */
  scans: ReadonlySet<FieldId>;
}

export interface PageJudged {
  here: readonly ShownPart[];
  earlier: readonly ShownPart[];
  /** Its answers are compared; `whole`: also judged, where the page has shown no such row. */
  behind?: Behind;
  whole?: boolean;
}

type Judgement = Omit<Reply<'judgeHere'>, 'profile'>;
type PageFinding = Judgement['findings'][number];
type Place = PageFinding['place'];

const idsIn = (parts: readonly ShownPart[]): FieldId[] => [...new Set(parts.flatMap(({ ids }) => ids))];
const filesIn = (parts: readonly ShownPart[]): FieldId[] =>
  parts.filter(({ control, shown }) => control === 'file' && shown.length > 0).flatMap(({ ids }) => ids);

const subjectType: FieldId = 'icp_subject.base_info.type';

/** Judges a page with all that stood before it. What comes out holds no answer of the profile: its words are left open. */
export function judgePage({ here, earlier, behind, whole }: PageJudged, context: Context): Judgement {
  const t = texts(context.lang);
  const [ids, shown] = [new Set(idsIn(here)), new Set(idsIn([...here, ...earlier]))];
  const before = earlier.filter((part) => !part.ids.some((id) => ids.has(id)));
  const typeBefore = [behind?.saved[subjectType] ?? []].flat()[0];
  const standing = standingAnswers(valuesIn([...here, ...before]), typeBefore);
  const added = Object.entries((whole && behind?.saved) || {}).filter(([id]) => !shown.has(id as FieldId));
  const files = new Set([
    ...filesIn([...here, ...before]),
    ...(whole && behind ? [...behind.scans].filter((id) => !shown.has(id)) : []),
  ]);
  const all: Context = { ...context, scans: files };
  const saved: Saved = { ...Object.fromEntries(added), ...standing };
  const placeOf = (id: FieldId): Place => (ids.has(id) ? 'here' : shown.has(id) ? 'earlier' : 'profile');
  const named = (id: FieldId) => ({
    label: fieldName(id, t),
    section: t.sections[fields[id].section],
    place: placeOf(id),
  });

  const order: readonly Place[] = ['here', 'earlier', 'profile'];
  const inWords = (rule: Rule, hit: Hit): PageFinding[] => {
    const rows = [...new Set(hit.fields.map(fieldOf))]
      .filter(isFieldId)
      .toSorted((one, other) => order.indexOf(placeOf(one)) - order.indexOf(placeOf(other)));
    const [first] = rows;
    if (!first) return [];
    const isOpen = rows.every((id) => placeOf(id) !== 'profile');
    const words = Object.entries(hit.words ?? {}).map(([word, is]) => [
      word,
      isOpen || typeof is === 'number' ? is : '…',
    ]);
    const finding = findingOf(rule, { ...hit, words: Object.fromEntries(words) }, context.lang);
    const mended =
      ids.has(first) && typedKinds.has(fields[first].kind)
        ? mendOf({ ...finding, fields: [first] }, standing, all)
        : undefined;
    return [{ ...finding, fields: rows, ...named(first), seen: rule.seen, ...(mended && { mend: mended.text }) }];
  };

  const findings = hitsOf(saved, all)
    .flatMap(({ rule, hit }) => inWords(rule, hit))
    .toSorted((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'));
  const found = new Set(findings.flatMap((one) => one.fields));
  const differs = (id: FieldId): boolean => {
    const [mine, theirs] = [standing[id], behind && rawAnswer(id, behind.saved)];
    if (mine === undefined || theirs === undefined) return false;
    return JSON.stringify(cleanAnswer(id, typeof mine === 'string' ? mine : [...mine])) !== JSON.stringify(theirs);
  };
  const lacking = whole ? missing(context.kind ?? 'first', saved, all) : [];
  return {
    findings,
    valid: [...ids].filter((id) => standing[id] !== undefined && isRuled(id) && !found.has(id)),
    differs: [...ids].filter(differs),
    // Without a profile nothing is known of steps not shown yet: that they are empty would be a guess.
    missing: lacking.filter((id) => behind || shown.has(id)).map((id) => ({ field: id, ...named(id) })),
  };
}
