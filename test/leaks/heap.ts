import type { Page } from '@playwright/test';

/** Every string in the page's renderer: its own world and those of content scripts. */
export async function heapStrings(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return (JSON.parse(chunks.join('')) as { strings: string[] }).strings;
}

/** Which of these values stand in any of the strings, by name. */
export const heldIn = (strings: readonly string[], values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values)
    .filter(([, value]) => strings.some((text) => text.includes(value)))
    .map(([name]) => name);
