import type { Material, Sure } from '../../../lib/checks/materials/material.ts';
import { type Standing, urgencyOf } from '../../../lib/checks/materials/standing.ts';

/** A material as it is listed: with where it stands, once a profile is chosen. */
export interface Listed {
  material: Material;
  standing?: Standing;
}

export const parts: readonly Sure[] = ['required', 'perhaps', 'flow'];

/** What of a list is of one part, what is missing first. */
export const inPart = (listed: readonly Listed[], part: Sure): Listed[] =>
  listed
    .filter(({ material }) => material.sure === part)
    .toSorted((a, b) =>
      part === 'required' && a.standing && b.standing ? urgencyOf(a.standing) - urgencyOf(b.standing) : 0,
    );

/** How many are there whole. */
export const heldOf = (listed: readonly Listed[]): number =>
  listed.filter(({ standing }) => standing?.has === 'there').length;

/** How many run out within three months, or have. */
export const endingOf = (listed: readonly Listed[]): number =>
  listed.filter(({ standing }) => standing?.ends !== undefined).length;
