import type { CodeBase } from './code-base.ts';

/**
 * What a file brings along when it runs, type-only imports aside: files and packages, each with the shortest trail of
 * imports that leads there. Holds the file itself only where it stands in a ring.
 */
export function reachedFrom(files: CodeBase, start: string): ReadonlyMap<string, readonly string[]> {
  const trails = new Map<string, readonly string[]>();
  const queue: (readonly string[])[] = [[start]];
  for (const trail of queue) {
    for (const { names, typeOnly } of files.get(trail.at(-1) ?? '')?.imports ?? []) {
      if (typeOnly || trails.has(names)) continue;
      trails.set(names, [...trail, names]);
      queue.push([...trail, names]);
    }
  }
  return trails;
}
