import { rowAround } from '../controls/upload-row.ts';
import type { Part } from '../fields/field.ts';
import { type FieldId, fields } from '../fields/index.ts';

/** What a page writes on a place for one face of a certificate. 正面 is the portrait side on these forms. */
const words: Partial<Record<Part, RegExp>> = { front: /人像|正面/u, back: /国徽|背面|反面/u };

/** Do the places for the faces of a certificate, which share one label, each say themselves which it is, and rightly? */
export const facesClear = (places: readonly { id: FieldId; root: HTMLElement }[]): boolean =>
  places.every(({ id, root }) => {
    const own = rowAround(root).innerText;
    return Object.entries(words).every(([part, said]) => said.test(own) === (fields[id].part === part));
  });
