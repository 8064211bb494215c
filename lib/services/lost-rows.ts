import type { Value } from '../fields/value.ts';
import type { Scan } from '../recognise/scan.ts';
import { liveParts } from './live-parts.ts';
import { partKey } from './target.ts';

/** What stood in every recognised part at a moment (`performance.now()`). */
export interface Stood {
  time: number;
  parts: ReadonlyMap<string, { label: string; shown: Value }>;
}

export function stoodNow(scan: Scan, time: number): Stood {
  const parts = scan.found.flatMap(({ label, parts }) =>
    parts.map((part) => {
      const live = scan.controls[part.control];
      return [partKey(part), { label, shown: live?.driver.read(live.root) ?? [] }] as const;
    }),
  );
  return { time, parts: new Map(parts) };
}

/**
 * Labels of what stood there once and does not any more, because the page itself dropped it: uploads of a document drawn
 * anew, rows that came back empty or not at all. What the person has changed since is their own.
 */
export function lostRows(before: Stood, scan: Scan, touched: (root: HTMLElement, since: number) => boolean): string[] {
  const now = stoodNow(scan, 0).parts;
  const live = liveParts(scan);
  return [...before.parts].flatMap(([key, { label, shown }]) => {
    const root = live.get(key)?.root;
    const same = JSON.stringify(now.get(key)?.shown) === JSON.stringify(shown);
    return shown.length === 0 || same || (root && touched(root, before.time)) ? [] : [label];
  });
}
