import { sameRaw } from './merge-captured.ts';
import type { Profile } from './profile.ts';

type Saved = Profile['saved'];

/** Ids whose answers differ anywhere in the two. */
export function changedIds(before: Profile, after: Profile): Set<string> {
  const differing = (one: Saved = {}, other: Saved = {}): string[] =>
    Object.keys({ ...one, ...other }).filter((id) => !sameRaw(one[id], other[id]));
  const appletIds = new Set([...before.applets, ...after.applets].map(({ id }) => id));
  const savedOf = (of: Profile, id: string) => of.applets.find((one) => one.id === id)?.saved;
  return new Set([
    ...differing(before.saved, after.saved),
    ...[...appletIds].flatMap((id) => differing(savedOf(before, id), savedOf(after, id))),
  ]);
}
