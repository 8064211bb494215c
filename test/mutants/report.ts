import type { Verdict } from './judge.ts';
import type { Mutant } from './mutant.ts';

export interface Seen {
  mutant: Pick<Mutant, 'seed' | 'kinds'>;
  verdict: Verdict;
}

const percent = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');

const countsOf = (names: readonly string[]): string =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]) => ({ name, count: all.length }))
    .sort((one, other) => other.count - one.count)
    .slice(0, 8)
    .map(({ name, count }) => `${name} ×${count}`)
    .join(', ');

function lineOf(what: string, seen: readonly Seen[]): string {
  const missed = seen.flatMap(({ verdict }) => verdict.missed);
  const right = seen.reduce((sum, { verdict }) => sum + verdict.right, 0);
  const wrong = seen.reduce((sum, { verdict }) => sum + verdict.wrong.length, 0);
  const written = seen.reduce((sum, { verdict }) => sum + (verdict.written ?? 0), 0);
  const values = written > 0 ? `${written} values written, ` : '';
  const misses = missed.length > 0 ? `; missed ${countsOf(missed)}` : '';
  return `${what}: ${seen.length} pages, ${values}wrong ${wrong}, recall ${percent(right, right + missed.length)} of ${right + missed.length}${misses}`;
}

/** Recall by kind with its misses by name, then the whole. Several kinds at once count as `several`. */
export function report(seen: readonly Seen[], what = 'mutants'): string[] {
  const groups = Map.groupBy(seen, ({ mutant: { kinds } }) => (kinds.length === 1 ? (kinds[0] ?? '') : 'several'));
  return [...[...groups].toSorted().map(([name, all]) => lineOf(`${what} ${name}`, all)), lineOf(`${what} all`, seen)];
}
