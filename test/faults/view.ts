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
  'taughtAt',
]);

const lasting = (name: string, value: unknown): unknown => (passing.has(name) ? undefined : value);
/** Filings as the popup reads them, without what differs from run to run. */
async function filings(): Promise<unknown[]> {
  const { readFilings, readRemoved } = await import('../../lib/services/tracking/read-filings.ts');
  const details = await get('filingDetails', {});
  const { listed } = await readFilings();
  const removed = (await readRemoved()).map(({ label, number }) => ({ removed: label, number }));
  const shown = listed.map(({ filing: { id, label, number, events }, state: { stage, sms } }) => {
    const { applet, notes, rejections } = details[id] ?? { rejections: [] };
    const standing = Object.values(sms).map((one) => [one.standing, one.wrong]);
    const said = rejections.map(({ reason }) => reason);
    return { label, number, events: events.map(({ type }) => type), stage, standing, applet, notes, said };
  });
  return [...shown, ...removed];
}

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
    filings: await filings(),
    reminders: await get('reminderSettings', {}),
    taught: sorted((await get('taught', {})).rules),
  });
}

/** What was set aside and could not be brought back. */
export const lost = async (): Promise<string[]> =>
  (await get('setAside', {})).filter(({ replaced }) => !replaced).map(({ from }) => from);
