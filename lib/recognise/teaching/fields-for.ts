import { byHandWords } from '../../fields/by-hand-words.ts';
import type { Kind, SectionId } from '../../fields/field.ts';
import { groups } from '../../fields/groups.ts';
import { type FieldId, fields, isFieldId } from '../../fields/index.ts';
import { promptText } from '../../fields/label-text.ts';
import { meaningsOf, type Place } from '../../fields/labels.ts';
import type { Signature } from '../../platform/teach-messages.ts';
import type { Heading, Portal } from '../../portals/portal.ts';
import { headingText } from '../heading-text.ts';
import type { SeenControl } from '../page.ts';
import { type FoundPart, partsOf } from '../parts.ts';
import { headingTable } from '../place.ts';

/** Kinds with more signs than a short input takes. */
const long: ReadonlySet<Kind> = new Set(['mobile', 'certificateNumber', 'email']);

/** The rows of the form a rule speaks of: those of a group, or one. */
export const idsNamed = (as: string): readonly FieldId[] => groups.get(as) ?? (isFieldId(as) ? [as] : []);

const seen = ({ controls }: Signature): SeenControl[] =>
  controls.map(({ short, ...control }, index) => ({
    ...control,
    is: 'control',
    index,
    kit: '',
    names: [],
    ...(short && { maxLength: 1 }),
  }));

/** Which control of the row holds what; dropdowns that come only after an answer are thought of too. Undefined: they cannot. */
export function partsTaught(signature: Signature, as: string): FoundPart[] | undefined {
  const ids = idsNamed(as);
  const controls = seen(signature);
  if (ids.some((id) => long.has(fields[id].kind)) && controls.every(({ maxLength }) => maxLength)) return undefined;
  if (ids.length > 1 && controls.length < ids.length && controls.every(({ kind }) => kind === 'select')) {
    const [first] = controls;
    return (
      first &&
      partsOf(
        ids,
        [...ids.keys()].map((index) => ({ ...first, index })),
      )
    );
  }
  return partsOf(ids, controls);
}

/** Where a row stands, as its headings tell; undefined in a block that is known to be none of the form. */
function placeOf({ step, section }: Signature, portal: Portal): Place | undefined {
  const headings = headingTable(portal);
  const [under, at] = [section, step].map((text) => headings.get(headingText(text)));
  if (section && !under && portal.foreignHeadings.test(section)) return undefined;
  const person = under?.person ?? at?.person;
  const narrow = (from: readonly SectionId[], heading?: Heading): readonly SectionId[] => {
    const both = from.filter((one) => heading?.sections.includes(one));
    return both.length > 0 ? both : from;
  };
  return { sections: new Set(narrow(narrow(portal.sections, under), at)), ...(person && { person }) };
}

const isFilled = (id: FieldId): boolean => fields[id].answer === 'saved' || fields[id].answer === 'derived';

/** Is the row the person's alone, by its own words or by what they mean here? */
function isReserved({ label, controls }: Signature, place: Place): boolean {
  if ([label, ...controls.flatMap(({ prompt, own }) => [prompt, own])].some((text) => byHandWords.test(text)))
    return true;
  const ids = [label, promptText(label)].flatMap((text) => meaningsOf(text, place)).flatMap((meaning) => meaning.ids);
  return ids.some((id) => !isFilled(id));
}

/**
 * What a row may be taught as, groups and fields in form order: of the sections and the person its headings leave open, and
 * what its controls can hold. Everything else is a contradiction. None for a row that is the person's own.
 */
export function fieldsFor(signature: Signature, portal: Portal): string[] {
  const place = placeOf(signature, portal);
  if (!place || isReserved(signature, place)) return [];
  const isHere = (id: FieldId): boolean =>
    isFilled(id) &&
    place.sections.has(fields[id].section) &&
    (place.person === undefined || fields[id].person === place.person);
  return [...groups]
    .flatMap(([group, ids]) => (ids.every(isHere) ? [...new Set([group, ...ids])] : ids.filter(isHere)))
    .filter((as) => partsTaught(signature, as) !== undefined);
}
