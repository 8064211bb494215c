import type { FilingDetail } from '../../platform/filing-messages.ts';
import { readIndex } from '../profile-index.ts';
import { sameName } from '../same-name.ts';
import { inVault } from '../vault.ts';
import { detailsIfOpen } from './links.ts';
import type { Listed } from './read-filings.ts';

/** What a filing's mini program is called, and its AppID: by its detail, else by the profile it is linked to. */
async function namesOf(details: ReadonlyMap<string, FilingDetail>): Promise<Map<string, string[]>> {
  const applets = new Map((await inVault(readIndex)).flatMap((row) => row.applets).map((one) => [one.id, one]));
  return new Map(
    [...details].map(([id, { applet, appId, appletId }]) => {
      const linked = appletId === undefined ? undefined : applets.get(appletId);
      return [id, [applet, appId, linked?.name ?? '', linked?.appId ?? ''].filter((name) => name !== '')];
    }),
  );
}

/** Those the page names; where none is known to be it, those of which no name is known. While locked, all. */
export async function namedHere(listed: readonly Listed[], applet: string): Promise<readonly Listed[]> {
  const details = await detailsIfOpen(listed);
  if (!details) return listed;
  const names = await namesOf(details);
  const of = ({ filing }: Listed): string[] => names.get(filing.id) ?? [];
  const same = listed.filter((one) => of(one).some((name) => sameName(name, applet)));
  return same.length > 0 ? same : listed.filter((one) => of(one).length === 0);
}
