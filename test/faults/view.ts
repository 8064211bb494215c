import { get } from './world.ts';

// Ids and times differ from run to run.
const passing = new Set([
  'id',
  'profileId',
  'scanId',
  'personId',
  'updatedAt',
  'basedOn',
  'keptAt',
  'deletedAt',
  'addedAt',
  'key',
  'people',
  'usedAt',
]);

const lasting = (name: string, value: unknown): unknown => (passing.has(name) ? undefined : value);
const sorted = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value, lasting)).sort();

/** Everything a person has, as our own pages would show it, in one text to compare. */
export async function view(): Promise<string> {
  const profiles = await get('profiles', {});
  const whole = await Promise.all(profiles.map(({ id }) => get('readProfile', { profileId: id })));
  const scans = whole.flatMap(({ scans }) => Object.values(scans).flat());
  const files = await Promise.all(scans.map(({ id }) => get('scan', { scanId: id })));
  const drafts = await get('drafts', {});
  const edits = await Promise.all(drafts.map(({ key }) => get('draft', { key })));
  return JSON.stringify({
    profiles: sorted(profiles),
    whole: sorted(whole),
    files: sorted(files),
    trash: sorted(await get('trash', {})),
    drafts: sorted(drafts),
    edits: sorted(edits),
  });
}

/** What was set aside and could not be brought back. */
export const lost = async (): Promise<string[]> =>
  (await get('setAside', {})).filter(({ replaced }) => !replaced).map(({ from }) => from);
