import type { FieldId } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import type { Scan } from '../../../lib/recognise/scan.ts';
import { fillMemory } from '../../../lib/services/fill-memory.ts';
import { fillRun } from '../../../lib/services/fill-run.ts';
import { fillPass } from '../../../lib/services/filling.ts';
import type { Answers } from '../../../lib/services/target.ts';
import type { Cell } from '../form.ts';
import type { Verdict } from '../judge.ts';
import { lotOf } from '../lot.ts';
import type { Mutant } from '../mutant.ts';
import { due } from './due.ts';
import { held } from './held.ts';
import { livePage } from './live-page.ts';

/** What a fill works with: lib's own reading and answers, or planted ones. */
export interface Hands {
  read(): Scan;
  answersFor(ids: readonly FieldId[]): Answers;
}

const mostPasses = 40;

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text) => other.includes(text));

/** Fills a mutant's page until nothing is left to do, and judges what was put into its controls, on the way and at last. */
export async function fill(mutant: Mutant, host: HTMLElement, saved: Saved, hands: Hands): Promise<Verdict> {
  const { form, kinds, seed } = mutant;
  const wrong = new Set<string>();
  const judge = (element: Element, cell: Cell, onTheWay: boolean): void => {
    const now = held(element, cell);
    const right = due(cell, saved);
    const fits = right && (same(now, right) || (onTheWay && now.every((text) => right.includes(text))));
    if (fits || same(now, page.before.get(cell) ?? [])) return;
    const when = onTheWay ? 'on the way: ' : '';
    wrong.add(`${when}「${cell.label}」 ${cell.is ?? 'nothing'} holds ${now.join(' + ') || 'nothing'}`);
  };
  // Two rows alike are nothing to anybody, once both are there.
  const still = kinds.includes('strangers.twins');
  const page = livePage(form, host, lotOf(seed + 1), {
    still,
    heard: (element, cell) => {
      // Of several choices one comes after the other.
      judge(element, cell, true);
      if (!cell.is) wrong.add(`「${cell.label}」 nothing was touched`);
    },
  });
  const over = new AbortController().signal;
  const run = fillRun({
    answersFor: async (ids) => hands.answersFor(ids),
    fileFor: async (id) => {
      throw new Error(`no file was named for ${id}`);
    },
    touched: () => false,
    stands: () => true,
    memory: fillMemory(600_000, Date.now),
    profileId: 'one',
    replacing: new Set(),
    report: () => undefined,
    busy: () => undefined,
    signal: over,
    leaving: over,
  });
  const groups = new Map<string, string>();
  for (let pass = 0; pass < mostPasses; pass++) {
    const seen = hands.read();
    for (const { group, parts } of seen.found) for (const { ids } of parts) groups.set(ids[0] ?? '', group);
    const wrote = await fillPass(seen, run);
    const stirred = await page.stir();
    if (!wrote && !stirred) break;
  }

  const verdict: Verdict = { wrong: [], right: 0, missed: [], written: 0 };
  for (const [element, cell] of page.cells) {
    judge(element, cell, false);
    const stood = page.before.get(cell) ?? [];
    const right = due(cell, saved);
    if (!right || right.length === 0) continue;
    const holds = same(held(element, cell), right);
    if (holds && !same(stood, right)) verdict.written = (verdict.written ?? 0) + 1;
    if (cell.unsure || cell.reverts || cell.readonly || stood.length > 0) continue;
    const result = run.results.get(groups.get(cell.is?.split(' ')[0] ?? '') ?? '');
    if (holds) verdict.right++;
    else verdict.missed.push(`${cell.label} (${cell.kind}) ${result?.fault ?? result?.outcome ?? 'unfound'}`);
  }
  page.clear();
  return { ...verdict, wrong: [...wrong] };
}
