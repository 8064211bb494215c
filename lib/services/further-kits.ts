import { addKits, furtherKits } from '../controls/index.ts';
import { scopesOf } from '../recognise/composed.ts';
import { placedKits } from './placed-kits.ts';

/**
 * A look for kits that are not with the assistant: the first time the page shows one they are asked for, and `came` tells
 * that they are here. Until then, and where they do not come, what belongs to such a kit is left to the person.
 */
export function fetchKits(document: Document, ask: () => Promise<unknown>, came: () => void): () => void {
  let asked = false;
  return () => {
    if (asked || !scopesOf(document).some((scope) => scope.querySelector(furtherKits))) return;
    asked = true;
    const take = () => {
      const rows = placedKits();
      if (!rows) return;
      addKits(rows);
      came();
    };
    ask().then(take, () => undefined);
  };
}
