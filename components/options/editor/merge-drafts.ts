import type { ProfileDraft } from '../../../lib/platform/profile-messages.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a person changed wins; all else is as it was saved elsewhere. */
const pick = <T>(base: T, mine: T, theirs: T): T => (same(base, mine) ? theirs : mine);

function mergeRecords<T>(
  base: Record<string, T>,
  mine: Record<string, T>,
  theirs: Record<string, T>,
): Record<string, T> {
  const ids = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const merged = ids.map((id) => [id, pick(base[id], mine[id], theirs[id])] as const);
  return Object.fromEntries(merged.filter((entry): entry is [string, T] => entry[1] !== undefined));
}

type Side = Pick<ProfileDraft, 'saved' | 'scans' | 'people'>;
const nothing: Side = { saved: {}, scans: {}, people: {} };

const mergeSides = (base: Side, mine: Side, theirs: Side): Side => ({
  saved: mergeRecords(base.saved, mine.saved, theirs.saved),
  scans: mergeRecords(base.scans, mine.scans, theirs.scans),
  people: mergeRecords<string | undefined>(base.people, mine.people, theirs.people) as Side['people'],
});

/** A profile saved elsewhere since `base`, with what was changed here since then. */
export function mergeDrafts(base: ProfileDraft, mine: ProfileDraft, theirs: ProfileDraft): ProfileDraft {
  const find = (draft: ProfileDraft, id: string) => draft.applets.find((applet) => applet.id === id);
  const ids = [...new Set([...theirs.applets, ...mine.applets].map(({ id }) => id))];
  const applets = ids.flatMap((id) => {
    const [was, here, there] = [find(base, id), find(mine, id), find(theirs, id)];
    // Taken away on one side: gone, unless the other side has changed it.
    if (!here || !there) {
      const left = here ?? there;
      return left && !same(was, left) ? [left] : [];
    }
    return [{ id, ...mergeSides(was ?? nothing, here, there) }];
  });
  return {
    ...theirs,
    name: pick(base.name, mine.name, theirs.name),
    tags: pick(base.tags, mine.tags, theirs.tags),
    ...mergeSides(base, mine, theirs),
    applets,
  };
}
