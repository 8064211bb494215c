import { fields } from '../fields/index.ts';
import { labelText } from '../fields/label-text.ts';
import { type Meaning, meaningsOf, type Place } from '../fields/labels.ts';
import type { Portal } from '../portals/portal.ts';
import type { Judged } from './decide.ts';
import type { SeenBox } from './page.ts';
import { type Reading, textsBetween } from './reading.ts';

/** Section and person a meaning belongs to. */
export const placeOf = ({ ids: [id] }: Meaning): string | undefined =>
  id && `${fields[id].section} ${fields[id].person}`;

/** The place of a unit whose label has one meaning. */
const certain = ({ meanings, standing }: Judged): string | undefined =>
  meanings.length === 1 && meanings[0] && !standing.closedBy ? placeOf(meanings[0]) : undefined;

/** For each box, the places told inside it, one entry for each teller. */
function byBox(
  told: readonly { place: string | undefined; around: readonly SeenBox[] }[],
): ReadonlyMap<SeenBox, readonly string[]> {
  const places = new Map<SeenBox, string[]>();
  for (const { place, around } of told)
    if (place) for (const box of around) places.set(box, [...(places.get(box) ?? []), place]);
  return places;
}

/** The place a text names wherever it stands: 小程序负责人姓名, were it the label of no control. */
function placeNamed(text: string, anywhere: Place): string | undefined {
  const places = new Set(meaningsOf(labelText(text), anywhere).map(placeOf));
  return places.size === 1 ? [...places][0] : undefined;
}

/**
 * Where a label has several meanings (证件类型 of whom?), rows whose meaning is certain decide: those of the smallest
 * block around it with more than one of them, or of the whole page, if they agree and no text there names another. Else
 * it stays undecided.
 */
export function neighboursSay(judged: readonly Judged[], reading: Reading, portal: Portal): Judged[] {
  if (!judged.some(({ meanings }) => meanings.length > 1)) return [...judged];
  const aroundOf = ({ unit }: Judged): readonly SeenBox[] => unit.controls[0]?.around ?? [];
  const certainIn = byBox(judged.map((one) => ({ place: certain(one), around: aroundOf(one) })));
  const anywhere: Place = { sections: new Set(portal.sections) };
  const namedIn = byBox(
    textsBetween(reading, 0, reading.line.length).map(({ item, around }) => ({
      place: placeNamed(item.text, anywhere),
      around,
    })),
  );
  return judged.map((one) => {
    if (one.meanings.length < 2) return one;
    const around = aroundOf(one);
    const block = around.find((box, level) => (certainIn.get(box) ?? []).length > 1 || level === around.length - 1);
    const places = new Set(block && certainIn.get(block));
    const named = new Set(block && namedIn.get(block));
    const [place] = places;
    if (places.size !== 1 || [...named].some((other) => other !== place)) return one;
    const meanings = one.meanings.filter((meaning) => placeOf(meaning) === place);
    return meanings.length === 1 ? { ...one, meanings, byNeighbours: true } : one;
  });
}
