import { DriverError } from '../controls/driver.ts';
import { until } from '../controls/until.ts';
import { fields } from '../fields/index.ts';
import type { Found } from '../recognise/decide.ts';
import type { Scan } from '../recognise/scan.ts';
import type { FillRun, Result } from './fill-run.ts';
import { type Answers, isByHand, isPasted, isUpload, type Target, targetsOf } from './target.ts';
import { fillUploads } from './uploading.ts';
import { clearStrangers, putBack, results, standing, write } from './writing.ts';

const mostTries = 2;

/** How long a control may stay locked after the answer it waits for, in ms. */
const unlocking = 3000;

/** One part: right already, written, or why not. `first`: nothing of what belongs together has been written before. */
async function fillPart(target: Target, found: Found, first: boolean, run: FillRun): Promise<Result> {
  const { signal } = run.world;
  const { root, driver, key } = target;
  try {
    // 城市 is locked until 省份 has been chosen and its list has come.
    if (!first && driver.barred(root)) await until(root, () => !driver.barred(root), signal, unlocking);
    const now = standing(target, found.group, run);
    if (now !== 'free') return results[now];
    if ((run.tries.get(key) ?? 0) >= mostTries) return { outcome: 'couldNot', fault: 'notTaken' };
    await write(target, found.label, run);
    return { outcome: 'filled' };
  } catch (error) {
    if (signal.aborted) return { outcome: 'couldNot', fault: 'grantOver' };
    return { outcome: 'couldNot', fault: error instanceof DriverError ? error.fault : 'notTaken' };
  }
}

/** What was right all along is `already`; what this run made right stays `filled` whenever it is looked at again. */
const rightNow = (found: Found, run: FillRun): Result =>
  run.results.get(found.group)?.outcome === 'filled' ? { outcome: 'filled' } : results.right;

/** Groups in page order, those that make sense only together side by side. */
function sets(founds: readonly Found[]): Found[][] {
  const key = ({ group, parts: [part] }: Found): string => (part?.ids[0] && fields[part.ids[0]].together) ?? group;
  return [...Map.groupBy(founds, key).values()];
}

const listsSeveral = (found: Found, answers: Answers): boolean =>
  found.parts.some(({ ids }) => ids.some((id) => fields[id].part === 'number' && (answers[id]?.value.length ?? 0) > 1));

/** Fills what belongs together: all of it, or nothing. */
async function fillSet(set: readonly Found[], scan: Scan, run: FillRun): Promise<void> {
  const { report } = run.world;
  const settle = (group: string, result: Result): void => {
    run.results.set(group, result);
    report(group, result);
  };
  const planned: { found: Found; targets: Target[] }[] = [];
  for (const found of set) {
    if (isByHand(found)) settle(found.group, { outcome: 'byHand' });
    else if (listsSeveral(found, run.answers)) settle(found.group, { outcome: 'couldNot', fault: 'severalApprovals' });
    else {
      const targets = targetsOf(found, scan, run.answers);
      if (targets.length > 0) planned.push({ found, targets });
      else {
        await clearStrangers(found, scan, run);
        settle(found.group, { outcome: isPasted(found) ? 'byHand' : 'notInProfile' });
      }
    }
  }
  const targets = planned.flatMap((one) => one.targets.map((target) => ({ ...one, target })));
  const stands = targets.map(({ target, found }) => standing(target, found.group, run));
  // A locked level of a region waits for the one before it, and is no obstacle. Any other locked control is: what has
  // been chosen before it could not always be taken back.
  const waits = (at: number): boolean =>
    stands
      .slice(0, at)
      .some((one, before) => one === 'free' && targets[before]?.found.group === targets[at]?.found.group);
  const blocks = (at: number): boolean =>
    stands[at] === 'barred' ? !waits(at) : stands[at] === 'yours' || stands[at] === 'differs';
  if (stands.some((_, at) => blocks(at))) return settleBlocked();

  let first = true;
  for (const { found, target } of targets) {
    const result = await fillPart(target, found, first, run);
    if (result.outcome === 'filled') first = false;
    const right = result.outcome === 'already' ? rightNow(found, run) : result;
    if (right.outcome === 'already' || right.outcome === 'filled') {
      if (run.results.get(found.group)?.outcome !== 'filled') settle(found.group, right);
      continue;
    }
    // One part failed: the rest of what belongs together goes back to what it was.
    await putBack(
      targets.map((one) => one.target),
      run,
    );
    for (const other of planned)
      settle(other.found.group, other.found === found ? right : { outcome: 'couldNot', fault: 'heldBack' });
    return;
  }

  function settleBlocked(): void {
    for (const { found } of planned) {
      const own = targets.flatMap((one, at) => (one.found === found ? [stands[at]] : []));
      const worst = (['yours', 'differs', 'barred'] as const).find((one) => own.includes(one));
      const right = own.every((one) => one === 'right');
      settle(
        found.group,
        worst ? results[worst] : right ? rightNow(found, run) : { outcome: 'couldNot', fault: 'heldBack' },
      );
    }
  }
}

/**
 * One pass over what a scan found: asks for answers not asked yet, fills in page order, leaves what left the page. A
 * group that already has its result is looked at again, since a later answer may have made the page forget it.
 * Returns whether to look again: something was written, or the page has drawn itself anew.
 */
export async function fillPass(scan: Scan, run: FillRun): Promise<boolean> {
  const ids = scan.found
    .flatMap(({ parts }) => parts.flatMap((part) => part.ids))
    .filter((id) => fields[id].answer !== 'by-hand');
  const unasked = [...new Set(ids)].filter((id) => !run.asked.has(id));
  if (unasked.length > 0) {
    Object.assign(run.answers, await run.world.answersFor(unasked));
    for (const id of unasked) run.asked.add(id);
  }
  const written = (): number => [...run.tries.values()].reduce((sum, count) => sum + count, 0);
  const before = written();
  const isDone = ({ group }: Found): boolean => run.results.get(group)?.outcome === 'couldNot';
  for (const set of sets(scan.found.filter((found) => !isUpload(found, scan)))) {
    if (run.world.signal.aborted) break;
    if (set.some(({ parts }) => parts.some(({ control }) => !scan.controls[control]?.root.isConnected))) continue;
    if (set.some(isDone)) continue;
    await fillSet(set, scan, run);
  }
  const again = await fillUploads(scan, run, written() === before);
  return again || written() > before;
}
