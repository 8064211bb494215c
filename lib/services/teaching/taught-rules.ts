import { Refused } from '../../platform/refused.ts';
import { type SiteId, siteIds } from '../../platform/sites.ts';
import { type Signature, type Taught, taught } from '../../platform/teach-messages.ts';
import type { Change } from '../../platform/write-twice.ts';
import { portals } from '../../portals/index.ts';
import type { Portal } from '../../portals/portal.ts';
import { fieldsFor } from '../../recognise/teaching/fields-for.ts';
import { sameSignature } from '../../recognise/teaching/signature-of.ts';
import { z } from '../../zod.ts';
import { inVault, type Kind, open, removal, seal, write } from '../vault.ts';

/** What was taught on one site, under its id: labels of a page may hold a name, so it lies in the vault. */
export const taughtKind: Kind<Taught[]> = { kind: 'taught', version: 1, schema: z.array(taught) };

export interface Teaching {
  signature: Signature;
  printed: string;
  nth: number;
  as: string;
  instead?: string;
}

export const portalOf = (site: SiteId): Portal => portals.find(({ id }) => id === site) as Portal;

/** Within `inVault`: the rules of a site. What cannot be read is set aside, and there are none then. */
export const readTaught = (site: SiteId): Promise<Taught[]> =>
  open(taughtKind, site)
    .catch((error) => {
      if (error instanceof Refused && error.fault === 'damaged') return undefined;
      throw error;
    })
    .then((rules) => rules ?? []);

const put = async (site: SiteId, rules: Taught[]): Promise<Change> =>
  rules.length > 0 ? seal(taughtKind, site, rules) : removal(taughtKind, site);

/** Changes the rules of a site, one change after another, and tells the new whole. */
const change = (site: SiteId, deed: (rules: readonly Taught[]) => Taught[]): Promise<Taught[]> =>
  inVault(async () => {
    const rules = deed(await readTaught(site));
    await write([await put(site, rules)]);
    return rules;
  });

export const listTaught = (site: SiteId): Promise<Taught[]> => inVault(() => readTaught(site));

/** Keeps what a person said of a row, in the place of what was said of the same one; `contradicts` where it cannot be. */
export async function teach(site: SiteId, teaching: Teaching, time: number): Promise<Taught[]> {
  const { signature, printed, nth, as, instead } = teaching;
  if (as !== 'never' && !fieldsFor(signature, portalOf(site)).includes(as)) throw new Refused('contradicts');
  const rule: Taught = { ...signature, id: crypto.randomUUID(), printed, nth, as, taughtAt: time };
  return change(site, (rules) => [
    ...rules.filter((one) => one.id !== instead && !sameSignature(one, signature)),
    rule,
  ]);
}

/** Forgets one rule of a site. */
export const forgetTaught = (site: SiteId, id: string): Promise<Taught[]> =>
  change(site, (rules) => rules.filter((one) => one.id !== id));

/** Forgets all that was taught, of both sites in one step. */
export const forgetAllTaught = (): Promise<void> =>
  inVault(async () => write(await Promise.all(siteIds.map((site) => put(site, [])))));
