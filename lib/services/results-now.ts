import type { Scan } from '../recognise/scan.ts';
import type { FillMemory } from './fill-memory.ts';
import type { Result } from './fill-run.ts';
import { partKey, shows } from './target.ts';

/**
 * Results as the page stands now: what was filled and has been written over since says by whom, also after the grant,
 * when no fill looks at it any more.
 */
export function resultsNow(
  scan: Scan,
  results: ReadonlyMap<string, Result>,
  memory: FillMemory,
  touched: (root: HTMLElement, since: number) => boolean,
): ReadonlyMap<string, Result> {
  const now = new Map(results);
  for (const { group, parts } of scan.found) {
    if (results.get(group)?.outcome !== 'filled') continue;
    for (const part of parts) {
      const live = scan.controls[part.control];
      const ours = memory.latest(partKey(part));
      const shown = live?.driver.read(live.root);
      if (!live || !ours || !shown || shows(live.driver, shown, { value: ours.written })) continue;
      if (touched(live.root, ours.at)) now.set(group, { outcome: 'keptYours' });
      else now.set(group, shown.length > 0 ? { outcome: 'differs' } : { outcome: 'couldNot', fault: 'grantOver' });
    }
  }
  return now;
}
