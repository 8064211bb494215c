import type { SectionId } from '../fields/field.ts';
import { type FieldId, fields } from '../fields/index.ts';
import { type Meaning, meaningsOf } from '../fields/labels.ts';
import type { Portal } from '../portals/portal.ts';
import { compatible } from './compatible.ts';
import { confidenceOf, enough } from './confidence.ts';
import { groupsApart } from './groups-apart.ts';
import { isFilingForm } from './is-filing-form.ts';
import { neighboursSay, placeOf } from './neighbours.ts';
import type { Page, SeenControl } from './page.ts';
import { type FoundPart, partsOf } from './parts.ts';
import { headingTable, type Standing, signsOf, standingOf, stepListsOf } from './place.ts';
import { type Reading, readingOf } from './reading.ts';
import { type Unit, unitsOf } from './units.ts';

/** Why something was, or was not, taken for a row of the form. */
export interface Reason {
  because:
    | 'label'
    | 'placeholder'
    | 'aria'
    | 'own'
    | 'heading'
    | 'step'
    | 'neighbours'
    | 'unknownLabel'
    | 'severalMeanings'
    | 'competing'
    | 'misfit'
    | 'unsure'
    | 'foreignBlock'
    // What a person has taught, and where that is not applied (teaching/apply-taught.ts):
    | 'taught'
    | 'taughtNever'
    | 'taughtMisfit'
    | 'taughtCompeting'
    | 'askLabel'
    | 'askKind'
    | 'askSection';
  text: string;
}

/** A group of the form, found on the page. */
export interface Found {
  group: string;
  section: SectionId;
  label: string;
  parts: readonly FoundPart[];
  reasons: readonly Reason[];
  /** How sure recognition is, from `enough` to 1 (confidence.ts). */
  confidence?: number;
}

/** Controls that are left alone, and why. */
export interface Unfound {
  label: string;
  controls: readonly number[];
  reasons: readonly Reason[];
  /** What it may be, where the reasons for it are too few to fill it: to be offered. */
  offer?: Found;
}

export interface Decision {
  /** Is this a filing form (or an SMS page) at all? If not, nothing is found. */
  isForm: boolean;
  /** The present step or the first heading, as the portal's table has it. */
  step?: string;
  found: readonly Found[];
  unfound: readonly Unfound[];
}

/** A unit with where it stands and what its label means there. */
export interface Judged {
  unit: Unit;
  standing: Standing;
  meanings: readonly Meaning[];
  byNeighbours?: boolean;
  /** Only its placeholder names it, while its label stands elsewhere: beside, below or above whatever that is of. */
  labelledElsewhere: boolean;
}

const seen = ({ controls }: Unit): SeenControl[] => controls.map(({ item }) => item);
const indexes = (unit: Unit): number[] => unit.controls.map(({ item }) => item.index);

function reasonsOf({ unit, standing, byNeighbours }: Judged): Reason[] {
  return [
    ...(unit.from ? [{ because: unit.from, text: unit.printed }] : []),
    ...(standing.heading ? [{ because: 'heading' as const, text: standing.heading }] : []),
    ...(standing.step ? [{ because: 'step' as const, text: standing.step }] : []),
    ...(byNeighbours ? [{ because: 'neighbours' as const, text: '' }] : []),
  ];
}

const leave = (judged: Judged, reason: Reason): Unfound => ({
  label: judged.unit.printed,
  controls: indexes(judged.unit),
  reasons: [reason, ...reasonsOf(judged)],
});

/** One unit: the group it is, or why it is left alone. */
function judge(judged: Judged, { promptsAreLabels }: Portal): Found | Unfound {
  const { unit, standing, meanings } = judged;
  if (standing.closedBy) return leave(judged, { because: 'foreignBlock', text: standing.closedBy });
  const [meaning, ...others] = meanings;
  if (!meaning) return leave(judged, { because: 'unknownLabel', text: unit.unknown ?? unit.printed });
  if (others.length > 0) return leave(judged, { because: 'severalMeanings', text: unit.printed });
  if (judged.labelledElsewhere) return leave(judged, { because: 'competing', text: unit.printed });
  const parts = partsOf(meaning.ids, seen(unit));
  const [id] = meaning.ids;
  if (!parts || !id) return leave(judged, { because: 'misfit', text: unit.printed });
  const reasons = reasonsOf(judged);
  const confidence = confidenceOf(reasons, unit.beside !== undefined, promptsAreLabels);
  const { section } = fields[id];
  const found: Found = { group: meaning.group, section, label: unit.printed, parts, reasons, confidence };
  if (confidence >= enough) return found;
  return { ...leave(judged, { because: 'unsure', text: unit.printed }), offer: found };
}

const isFound = (result: Found | Unfound): result is Found => 'group' in result;

const idsOf = (found: Found): string[] =>
  found.parts.flatMap(({ ids, role }) => ids.map((id) => `${id} ${role ?? ''}`));

/** Two claims to one row of the form: neither gets it. */
function withoutRivals(results: readonly (Found | Unfound)[]): (Found | Unfound)[] {
  const claims = Map.groupBy(
    results.filter(isFound).flatMap((found) => idsOf(found).map((id) => ({ id, found }))),
    ({ id }) => id,
  );
  const rivals = new Set(
    [...claims.values()]
      .filter((rivalling) => rivalling.length > 1)
      .flat()
      .map(({ found }) => found),
  );
  return results.map((result) =>
    isFound(result) && rivals.has(result)
      ? {
          label: result.label,
          controls: result.parts.map(({ control }) => control),
          reasons: [{ because: 'competing', text: result.label }, ...result.reasons],
        }
      : result,
  );
}

const kindsFit = (unit: Unit, ids: readonly FieldId[]): boolean =>
  ids.some((id) => unit.controls.some(({ item }) => compatible(fields[id].kind, item)));

function judgedOf(reading: Reading, portal: Portal): { judged: Judged[]; listed: boolean } {
  const headings = headingTable(portal);
  const steps = stepListsOf(reading, headings);
  const titles = new Set(headings.keys());
  const units = unitsOf(reading, titles);
  const signs = signsOf(reading, portal, headings, steps, new Set(units.flatMap(({ used }) => used)));
  const apart = groupsApart(reading, units, titles);
  const known = new Map<Unit, readonly Meaning[]>();
  const judged = units.map((unit): Judged => {
    const [first] = unit.controls;
    const standing = first ? standingOf(first, portal, signs) : { sections: new Set<SectionId>() };
    const { beside } = unit;
    // 「推荐人」 [请输入姓名] [请输入手机号码]: what stands in a row of somebody's is theirs, or nobody's we know.
    const owners = beside && new Set(known.get(beside)?.map(placeOf));
    const named = unit.labels.map((label) => meaningsOf(label, standing)).find((found) => found.length > 0) ?? [];
    const meanings = named.filter((meaning) => !owners || owners.has(placeOf(meaning)));
    known.set(unit, meanings);
    const fitting = meanings.filter(({ ids }) => kindsFit(unit, ids));
    return {
      unit,
      standing,
      meanings: meanings.length > 1 && fitting.length === 1 ? fitting : meanings,
      labelledElsewhere: unit.from === 'placeholder' && named.some(({ group }) => apart.has(group)),
    };
  });
  return {
    judged: neighboursSay(judged, reading, portal),
    listed: steps.some(({ current, telling }) => current !== undefined && telling > 1),
  };
}

/** The whole of recognition after the page has been described: pure, and able to explain itself. */
export function decide(page: Page, portal: Portal): Decision {
  const { judged, listed } = judgedOf(readingOf(page), portal);
  if (!isFilingForm(portal, judged, listed)) return { isForm: false, found: [], unfound: [] };
  const results = withoutRivals(judged.map((one) => judge(one, portal)));
  const step = judged.map(({ standing }) => standing.step ?? standing.heading).find((text) => text !== undefined);
  return {
    isForm: true,
    step,
    found: results.filter(isFound),
    unfound: results.filter((result): result is Unfound => !isFound(result)),
  };
}
