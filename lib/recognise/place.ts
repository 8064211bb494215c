import type { Person, SectionId } from '../fields/field.ts';
import { labelText } from '../fields/label-text.ts';
import { isLabel } from '../fields/labels.ts';
import type { Heading, Portal } from '../portals/portal.ts';
import { headingText } from './heading-text.ts';
import { isNote } from './label.ts';
import type { SeenBox, SeenControl, SeenText } from './page.ts';
import { type Placed, type Reading, textsBetween } from './reading.ts';

/** Where on the form a control stands, as headings and steps tell. */
export interface Standing {
  sections: ReadonlySet<SectionId>;
  person?: Person;
  heading?: string;
  step?: string;
  /** A heading that opens a block foreign to the form: nothing below it is ours. */
  closedBy?: string;
}

/** A list of step titles or tabs, and which of them is the present one. */
export interface StepList {
  at: ReadonlySet<number>;
  last: Placed<SeenText>;
  current?: Heading;
  /** How many of them stand on filing forms alone. */
  telling: number;
}

/** Made once for each portal, since every scan asks for it. */
function oncePerPortal<Made>(make: (portal: Portal) => Made): (portal: Portal) => Made {
  const known = new WeakMap<Portal, Made>();
  return (portal) => {
    const made = known.get(portal) ?? make(portal);
    known.set(portal, made);
    return made;
  };
}

/** A portal's headings by their text as it compares. */
export const headingTable = oncePerPortal(
  ({ headings }): ReadonlyMap<string, Heading> =>
    new Map(headings.map((heading) => [headingText(heading.text), heading])),
);

const neutralTable = oncePerPortal(
  ({ neutralHeadings }): ReadonlySet<string> => new Set(neutralHeadings.map(headingText)),
);

/** The only one that differs from all others, which agree. */
function oddOneOut<Item>(items: readonly Item[], by: (item: Item) => string | undefined): Item | undefined {
  const groups = Map.groupBy(items, by);
  const single = [...groups.values()].filter((group) => group.length === 1);
  return items.length > 2 && groups.size === 2 && single.length === 1 ? single[0]?.[0] : undefined;
}

/**
 * Headings that stand together with no control between them, alike in tag and depth, are a list of steps or tabs, not
 * headings of what follows. The present one is marked, or the only one that looks different.
 */
export function stepListsOf(reading: Reading, headings: ReadonlyMap<string, Heading>): StepList[] {
  const known = reading.line.filter(
    (placed): placed is Placed<SeenText> => placed.item.is === 'text' && headings.has(headingText(placed.item.text)),
  );
  const runs: Placed<SeenText>[][] = [];
  for (const text of known) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const alike =
      last &&
      last.item.tag === text.item.tag &&
      last.item.depth === text.item.depth &&
      reading.controlsIn(last.at, text.at) === 0;
    if (alike && run) run.push(text);
    else runs.push([text]);
  }
  return runs.flatMap((run) => {
    const last = run.at(-1);
    const marked = run.filter(({ item }) => item.current);
    // h2 and h3 of one section differ in tag or depth; alike, they are entries of one list.
    if (!last || run.length < 2) return [];
    const current = marked.length === 1 ? marked[0] : oddOneOut(run, ({ item }) => item.look);
    const opens = current && headings.get(headingText(current.item.text));
    const telling = run.filter(({ item }) => headings.get(headingText(item.text))?.telling).length;
    return [{ last, at: new Set(run.map(({ at }) => at)), telling, ...(opens && { current: opens }) }];
  });
}

type Sign = { opens: Heading; as: 'heading' | 'step' } | { closes: string } | undefined;

/** Short and ending like the title of a block (安全负责人, 网站信息): a block about somebody or something else. */
export const isTitle = (text: string): boolean =>
  text.length <= 12 && /(?:信息|资料|人|方|单位|机构|公司)$/u.test(text);

/** Tags of a title among rows that lie flat in one box; advice below a control stands in others. */
const titleTags = /^(?:strong|b|div)$/u;

/**
 * Does a text of no known kind stand over rows as their title does: right before the label of the next, and not below a
 * control or beside a label of its own row?
 */
function isOverRows(
  { at, item, around: [box] }: Placed<SeenText>,
  { line, range }: Reading,
  used: ReadonlySet<number>,
): boolean {
  const former = line[at - 1];
  let next = at + 1;
  for (let text = line[next]?.item; text?.is === 'text' && isNote(text.text); text = line[next]?.item) next += 1;
  const opensRow = box !== undefined && used.has(next) && next < range(box)[1];
  const follows = former?.around[0] === box && !(former?.item.is === 'control' && titleTags.test(item.tag));
  return opensRow && !follows && labelText(item.text).length <= 12;
}

function signOf(
  { item }: Placed<SeenText>,
  portal: Portal,
  headings: ReadonlyMap<string, Heading>,
  over: boolean,
): Sign {
  const opens = headings.get(headingText(item.text));
  if (opens) return { opens, as: 'heading' };
  const text = labelText(item.text);
  if (isLabel(text) || isNote(item.text) || neutralTable(portal).has(headingText(item.text))) return undefined;
  return over || item.heading || portal.foreignHeadings.test(text) || isTitle(text) ? { closes: item.text } : undefined;
}

const overlap = (one: Iterable<SectionId>, other: ReadonlySet<SectionId>): Set<SectionId> =>
  new Set([...one].filter((section) => other.has(section)));

/** Signs by the box they stand in directly, in reading order. Labels in use and entries of step lists are none. */
export type Signs = ReadonlyMap<SeenBox, readonly { at: number; sign: Exclude<Sign, undefined> }[]>;

export function signsOf(
  reading: Reading,
  portal: Portal,
  headings: ReadonlyMap<string, Heading>,
  steps: readonly StepList[],
  used: ReadonlySet<number>,
): Signs {
  const signs = new Map<SeenBox, { at: number; sign: Exclude<Sign, undefined> }[]>();
  for (const text of textsBetween(reading, 0, reading.line.length)) {
    const [box] = text.around;
    if (!box || used.has(text.at)) continue;
    const list = steps.find(({ at }) => at.has(text.at));
    const step: Sign = list?.current && list.last === text ? { opens: list.current, as: 'step' } : undefined;
    const sign = list ? step : signOf(text, portal, headings, isOverRows(text, reading, used));
    if (sign) signs.set(box, [...(signs.get(box) ?? []), { at: text.at, sign }]);
  }
  return signs;
}

/** Reads the headings from the control outwards: the nearest decides, outer ones and the step may narrow it. */
export function standingOf(control: Placed<SeenControl>, portal: Portal, signs: Signs): Standing {
  let standing: Standing = { sections: new Set(portal.sections) };
  const narrow = ({ sections, person, text }: Heading, as: 'heading' | 'step'): void => {
    const both = overlap(sections, standing.sections);
    if (both.size === 0) return;
    standing = { ...standing, sections: both, person: standing.person ?? person, [as]: standing[as] ?? text };
  };
  for (const box of control.around) {
    const sign = signs.get(box)?.findLast(({ at }) => at < control.at)?.sign;
    if (sign && 'opens' in sign) narrow(sign.opens, sign.as);
    if (sign && 'closes' in sign && !standing.heading && !standing.step) return { ...standing, closedBy: sign.closes };
  }
  return standing;
}
