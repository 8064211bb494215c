import type { Reply } from '../../platform/messages.ts';
import { scanSizes } from '../../platform/scan-store.ts';
import { draftRows } from '../drafts.ts';
import { inVault } from '../vault.ts';
import { contents } from './contents.ts';

const lineSigns = 150; // what stands around the data of a line
const asText = (bytes: number): number => Math.ceil((bytes * 4) / 3) + lineSigns;

/** What a backup would hold and weigh, before it is made. */
export const backupPlan = (): Promise<Reply<'backupPlan'>> =>
  inVault(async () => {
    const { profiles, trash, filings, scans, items } = await contents();
    const sizes = await scanSizes();
    const present = scans.flatMap((id) => sizes.get(id)?.bytes ?? []);
    const sum = (all: readonly number[]): number => all.reduce((total, bytes) => total + asText(bytes), 0);
    return {
      profiles: profiles.length,
      trash: trash.length,
      filings: filings.length,
      drafts: (await draftRows()).length,
      bytes: 2048 + sum(items.map(({ bytes }) => bytes.length)),
      scans: { count: present.length, bytes: sum(present) },
    };
  });
