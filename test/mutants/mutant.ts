import { baseForm, type PageName, pageNames } from './base-form.ts';
import type { Form } from './form.ts';
import { kinds } from './kinds/index.ts';
import { type Lot, lotOf } from './lot.ts';
import { wholeTruth } from './whole-truth.ts';

/** A page unlike those the product was built on, with its truth. */
export interface Mutant {
  seed: number;
  page: PageName;
  kinds: readonly string[];
  form: Form;
}

const names = [...kinds.keys()];

/** Groups in the order they are applied: who is on the page, how that is titled, then what is said, added and laid out. */
const order = ['people', 'sections', 'labels', 'controls', 'options', 'strangers', 'layout'];
const groupOf = (name: string): string => name.split('.')[0] ?? '';

/** Kinds that go together: one of each group, and who is on a page decides its titles too. */
function several(lot: Lot): string[] {
  const groups = lot
    .some(order, 2 + lot.below(3))
    .filter((group, _, all) => group !== 'sections' || !all.includes('people'));
  return groups.map((group) => lot.pick(names.filter((name) => groupOf(name) === group)));
}

/** The mutant of a seed: of one kind, kinds taking turns; every third of several kinds at once. */
export function mutantOf(seed: number): Mutant {
  const lot = lotOf(seed);
  const mixed = seed % 3 === 0;
  const chosen = mixed ? several(lot) : [names[Math.floor(seed / 3) % names.length] as string];
  const fits = (page: PageName): boolean => chosen.every((name) => kinds.get(name)?.pages?.includes(page) ?? true);
  const page = lot.pick(pageNames.filter(fits).length > 0 ? pageNames.filter(fits) : ['bothPrincipals']);
  const form = baseForm(page, lot);
  const fitting = chosen.filter((name) => kinds.get(name)?.pages?.includes(page) ?? true);
  for (const name of fitting) kinds.get(name)?.change(form, lot);
  // Two rows alike are nothing to anybody, once both are there.
  if (fitting.includes('strangers.twins')) form.timing = 'atOnce';
  return { seed, page, kinds: fitting, form: wholeTruth(form) };
}
