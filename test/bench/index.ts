import { checksBench } from './checks.bench.ts';
import { churnBench } from './churn.bench.ts';
import type { Figures } from './figure.ts';
import { fillBench } from './fill.bench.ts';
import { longTaskBench } from './long-tasks.bench.ts';
import { memoryBench } from './memory.bench.ts';
import { scanBench } from './scan.bench.ts';
import { sizeBench } from './size.bench.ts';
import { trackingBench } from './tracking.bench.ts';
import { vaultBench } from './vault.bench.ts';

/** Everything that is measured, by name, in the order it is run. */
export const benches: Record<string, (options: { short: boolean }) => Promise<Figures>> = {
  size: sizeBench,
  scan: scanBench,
  fill: fillBench,
  longTasks: longTaskBench,
  churn: churnBench,
  memory: memoryBench,
  checks: checksBench,
  vault: vaultBench,
  tracking: trackingBench,
};
