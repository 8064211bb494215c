import { fields } from '../fields/index.ts';
import type { Judged } from './decide.ts';
import type { SeenBox } from './page.ts';

/** Section and person of a unit whose label has one meaning. */
const certain = ({ meanings, standing }: Judged): string | undefined => {
  const [id] = meanings.length === 1 && !standing.closedBy ? (meanings[0]?.ids ?? []) : [];
  return id && `${fields[id].section} ${fields[id].person}`;
};

/** For each box, the places its certain units belong to. */
function placesIn(judged: readonly Judged[]): Map<SeenBox, Set<string>> {
  const places = new Map<SeenBox, Set<string>>();
  for (const one of judged) {
    const place = certain(one);
    if (!place) continue;
    for (const box of one.unit.controls[0]?.around ?? []) places.set(box, (places.get(box) ?? new Set()).add(place));
  }
  return places;
}

/** The certain ones before and after, where both belong to one place. */
function between(judged: readonly Judged[], at: number): string | undefined {
  const earlier = judged
    .slice(0, at)
    .map(certain)
    .findLast((place) => place !== undefined);
  const later = judged
    .slice(at + 1)
    .map(certain)
    .find((place) => place !== undefined);
  return earlier === later ? earlier : undefined;
}

/**
 * Where a label has several meanings (证件类型 of whom?), rows whose meaning is certain decide: those of the smallest
 * block around it, if they agree; else the one before and the one after, if they agree. Else it stays undecided.
 */
export function neighboursSay(judged: readonly Judged[]): Judged[] {
  if (!judged.some(({ meanings }) => meanings.length > 1)) return [...judged];
  const places = placesIn(judged);
  return judged.map((one, at) => {
    if (one.meanings.length < 2) return one;
    const around = one.unit.controls[0]?.around ?? [];
    const nearest = around.map((box) => places.get(box)).find((found) => found !== undefined);
    const place = nearest?.size === 1 ? [...nearest][0] : between(judged, at);
    const meanings = one.meanings.filter(
      ({ ids: [id] }) => id && `${fields[id].section} ${fields[id].person}` === place,
    );
    return meanings.length === 1 ? { ...one, meanings, byNeighbours: true } : one;
  });
}
