import type { CDPSession, Page } from '@playwright/test';
import { startRig } from '../e2e/rig.ts';
import { atMost, type Figures } from './figure.ts';
import { addressOf } from './fill-sides.ts';

const aim = 1.1;
const steps = 4;
const rest = 5000; // ms: longer than the longest pause between two looks

/** What a page holds after a forced collection. */
interface Held {
  bytes: number;
  nodes: number;
  listeners: number;
  detached: number;
}

interface Metric {
  name: string;
  value: number;
}

/** Elements that are in no document and yet are kept by something, as the browser itself finds them. */
async function detachedOn(session: CDPSession): Promise<string[]> {
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  return detachedNodes.map(({ treeNode: { nodeName, attributes = [] } }) => [nodeName, ...attributes].join(' '));
}

/** An element kept by a script in a world of its own, as ours are, must be found: none would otherwise pass for clean. */
async function proveFound(session: CDPSession): Promise<void> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'proof' };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  const expression =
    "globalThis.kept = document.createElement('proof-kept'); document.body.append(kept); kept.remove()";
  await session.send('Runtime.evaluate', { contextId, expression });
  const isKept = (name: string): boolean => name.startsWith('PROOF-KEPT');
  if (!(await detachedOn(session)).some(isKept)) throw new Error('detached nodes are not found');
  await session.send('Runtime.evaluate', { contextId, expression: 'delete globalThis.kept' });
}

async function held(page: Page, session: CDPSession): Promise<Held> {
  await page.waitForTimeout(rest);
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics }: { metrics: Metric[] } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const { length: detached } = await detachedOn(session);
  return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), detached };
}

/** Goes from step to step of the form by the page's own doing, as its buttons would; the page draws each anew. */
const wander = (page: Page, changes: number): Promise<void> =>
  page.evaluate(
    async ([count, of]) => {
      for (let at = 1; at <= count; at += 1) {
        window.__practice?.go(at % of);
        await new Promise((done) => setTimeout(done, 30));
      }
    },
    [changes, steps] as const,
  );

async function measure(extension: boolean, changes: number): Promise<{ before: Held; after: Held; ours: number }> {
  const rig = await startRig({ extension });
  try {
    const page = await rig.context.newPage();
    await page.goto(addressOf({ kit: 'weui', step: 0 }));
    await page.waitForFunction(() => window.__practice?.truth.some(({ shown }) => shown));
    if (extension) await page.locator('beian-pilot').waitFor({ state: 'attached' });
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable');
    await proveFound(session);
    // Whatever is made once and kept has been made by then.
    await wander(page, 5 * steps);
    const before = await held(page, session);
    await wander(page, changes);
    const after = await held(page, session);
    const ours = (await detachedOn(session)).filter((name) =>
      /^BEIAN-PILOT|class (?:marker|hint|panel|frame)/u.test(name),
    );
    return { before, after, ours: ours.length };
  } finally {
    await rig.close();
  }
}

/** What 2,000 changes of step leave behind, against the start of the same page and against the page without the extension. */
export async function memoryBench({ short }: { short: boolean }): Promise<Figures> {
  const changes = short ? 400 : 2000;
  const [withIt, without] = [await measure(true, changes), await measure(false, changes)];
  const growth = (read: (one: Held) => number) => ({
    value: read(withIt.after) / read(withIt.before) / (read(without.after) / read(without.before)),
    detail: {
      changes,
      start: read(withIt.before),
      end: read(withIt.after),
      startWithout: read(without.before),
      endWithout: read(without.after),
    },
  });
  const heap = growth(({ bytes }) => bytes);
  const nodes = growth(({ nodes: count }) => count);
  const listeners = growth(({ listeners: count }) => count);
  const detached = withIt.after.detached - without.after.detached;
  return {
    'memory.heapAfterOverStart': atMost(aim, heap.value, heap.detail),
    'memory.nodesAfterOverStart': atMost(aim, nodes.value, nodes.detail),
    'memory.listenersAfterOverStart': atMost(aim, listeners.value, listeners.detail),
    'memory.detachedNodesOfOurs': atMost(0, withIt.ours, { ours: withIt.ours }),
    'memory.detachedNodesWithMinusWithout': atMost(0, detached, {
      with: withIt.after.detached,
      without: without.after.detached,
    }),
  };
}
