import { DriverError } from '../controls/driver.ts';
import { type FieldId, fields } from '../fields/index.ts';
import type { Found } from '../recognise/decide.ts';
import type { Scan } from '../recognise/scan.ts';
import type { FillRun, Result } from './fill-run.ts';
import { type Answers, isByHand, type Target, targetsOf } from './target.ts';
import { clearStrangers, putBack, results, standing, write } from './writing.ts';

const mostTries = 2;

/** Writes one group whose every part is free or right; on any failure puts back what it wrote of it. */
async function fillGroup(found: Found, targets: readonly Target[], run: FillRun): Promise<Result> {
  const before = run.results.get(found.group)?.outcome;
  let wrote = false;
  for (const target of targets) {
    const now = standing(target, found.group, run);
    if (now === 'right') continue;
    if (now !== 'free') return results[now];
    if ((run.tries.get(target.key) ?? 0) >= mostTries) return { outcome: 'couldNot', fault: 'notTaken' };
    try {
      await write(target, found.label, run);
      wrote = true;
    } catch (error) {
      if (run.world.signal.aborted) return { outcome: 'couldNot', fault: 'grantOver' };
      await putBack(targets, run);
      return { outcome: 'couldNot', fault: error instanceof DriverError ? error.fault : 'notTaken' };
    }
  }
  return { outcome: wrote || before === 'filled' ? 'filled' : 'already' };
}

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
    if (isByHand(found, scan)) settle(found.group, { outcome: 'byHand' });
    else if (listsSeveral(found, run.answers)) settle(found.group, { outcome: 'couldNot', fault: 'severalApprovals' });
    else {
      const targets = targetsOf(found, scan, run.answers);
      if (targets.length > 0) planned.push({ found, targets });
      else {
        await clearStrangers(found, scan, run);
        settle(found.group, { outcome: 'notInProfile' });
      }
    }
  }
  const blocked = planned.filter(({ found, targets }) =>
    targets.some((target) => ['yours', 'differs', 'barred'].includes(standing(target, found.group, run))),
  );
  for (const { found, targets } of planned) {
    if (run.world.signal.aborted) return settle(found.group, { outcome: 'couldNot', fault: 'grantOver' });
    if (blocked.length > 0) {
      const stands = targets.map((target) => standing(target, found.group, run));
      const worst = (['barred', 'yours', 'differs'] as const).find((one) => stands.includes(one));
      settle(
        found.group,
        worst
          ? results[worst]
          : stands.every((one) => one === 'right')
            ? results.right
            : { outcome: 'couldNot', fault: 'heldBack' },
      );
      continue;
    }
    const result = await fillGroup(found, targets, run);
    settle(found.group, result);
    if (result.outcome === 'filled' || result.outcome === 'already') continue;
    // One part failed: the rest of what belongs together goes back to what it was.
    await putBack(
      planned.flatMap((one) => one.targets),
      run,
    );
    for (const other of planned.filter((one) => one.found !== found))
      settle(other.found.group, { outcome: 'couldNot', fault: 'heldBack' });
    return;
  }
}

/**
 * One pass over what a scan found: asks for answers not asked yet, fills in page order, leaves what left the page. A
 * group that already has its result is looked at again, since a later answer may have made the page forget it.
 * Returns whether anything was written, so that the caller knows to look again.
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
  for (const set of sets(scan.found)) {
    if (run.world.signal.aborted) break;
    if (set.some(({ parts }) => parts.some(({ control }) => !scan.controls[control]?.root.isConnected))) continue;
    if (set.some(isDone)) continue;
    await fillSet(set, scan, run);
  }
  return written() > before;
}
