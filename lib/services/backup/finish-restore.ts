import type { RestoreChoice } from '../../platform/backup-messages.ts';
import { now } from '../../platform/clock.ts';
import type { Reply } from '../../platform/messages.ts';
import { Refused } from '../../platform/refused.ts';
import { scanSizes } from '../../platform/scan-store.ts';
import { holdersOf } from '../holders-of.ts';
import type { Profile } from '../profile.ts';
import { readIndex, rowOf } from '../profile-index.ts';
import { changedAt, freeName, readProfile, saveProfiles } from '../profiles.ts';
import { restoringSettings } from '../settings.ts';
import { sharedIn } from '../spread-person.ts';
import { inTracker, readTracked } from '../tracking/filings.ts';
import { puttingIn, type Trashed } from '../trash.ts';
import { inVault } from '../vault.ts';
import { apart } from './apart.ts';
import { bringing, filingsToBring } from './filings-to-bring.ts';
import { closeRestore } from './open-restore.ts';
import type { Pass } from './pass.ts';
import { restoringNow } from './restoring.ts';
import { trashToBring } from './trash-to-bring.ts';
import { withoutLostScans } from './without-lost-scans.ts';

const copyOf = (profile: Profile): Profile => ({
  ...profile,
  id: crypto.randomUUID(),
  applets: profile.applets.map((applet) => ({ ...applet, id: crypto.randomUUID() })),
});

/** What stood here before: into the trash as it was, sharing nobody, so that it comes back just so. */
const replaced = (profile: Profile, deletedAt: number): Trashed => ({
  deletedAt,
  profile: {
    ...copyOf(profile),
    people: {},
    applets: profile.applets.map((applet) => ({ ...applet, id: crypto.randomUUID(), people: {} })),
  },
});

/** Within `inVault`: a profile as it is to stand here, and what it takes the place of. */
async function chosen({ profiles }: Pass, { id, how, basedOn }: RestoreChoice): Promise<[Profile, Profile?]> {
  const wanted = profiles.get(id);
  if (!wanted) throw new Refused('badRequest');
  const isHere = (await readIndex()).some((row) => row.id === id);
  if (how === 'keepBoth') return [copyOf(wanted)];
  if ((how === 'add') === isHere) throw new Refused('changedElsewhere');
  if (how === 'add') return [wanted];
  const present = await readProfile(id);
  if (present.updatedAt !== basedOn) throw new Refused('changedElsewhere');
  return [{ ...wanted, updatedAt: changedAt(present, wanted.updatedAt) }, present];
}

/** Within `inVault`: the same under names nobody bears, the profiles they replace aside. */
async function named(profiles: readonly Profile[], gone: ReadonlySet<string>): Promise<Profile[]> {
  const rows = (await readIndex()).filter(({ id }) => !gone.has(id));
  return profiles.map((profile) => {
    const one = { ...profile, name: freeName(profile.name, rows) };
    rows.push(rowOf(one));
    return one;
  });
}

/** All that was chosen, in one step, once its scans are stored. Saved in between by somebody else: `changedElsewhere`. */
export const finishRestore = (restoreId: string): Promise<Reply<'finishRestore'>> =>
  inVault(async () => {
    const { pass, wish, scans } = await restoringNow(restoreId);
    const time = now();
    const pairs: [Profile, Profile?][] = [];
    for (const choice of wish.choices) if (choice.how !== 'scans') pairs.push(await chosen(pass, choice));
    const olds = pairs.flatMap(([, old]) => old ?? []);
    const gone = new Set(olds.map(({ id }) => id));

    const sizes = await scanSizes();
    const whole = pairs.map(([profile]) => withoutLostScans(profile, (id) => sizes.has(id)));
    const holders = await holdersOf(whole.flatMap(sharedIn), '');
    const own = apart(
      await named(whole, gone),
      holders.filter(({ id }) => !gone.has(id)),
    );

    const brought = wish.trash ? await trashToBring(pass, new Set(own.profiles.map(({ id }) => id))) : [];
    const trash = [
      ...brought.map((one) => ({ ...one, profile: withoutLostScans(one.profile, (id) => sizes.has(id)) })),
      ...olds.map((old) => replaced(old, time)),
    ];
    const filings = await inTracker(async () => {
      const here = await readTracked();
      const coming = wish.filings ? filingsToBring(pass, here.filings) : [];
      await saveProfiles(own.profiles, [
        ...(trash.length ? await puttingIn(trash) : []),
        ...(coming.length ? await bringing(pass, coming, here) : []),
        ...(wish.settings && pass.settings ? [restoringSettings(pass.settings)] : []),
      ]);
      return coming.length;
    });
    await closeRestore(restoreId).catch(() => undefined); // it is forgotten in half an hour anyway
    const counts = { added: pairs.length - olds.length, replaced: olds.length, trash: brought.length };
    return { ...counts, filings, scans, unshared: own.unshared };
  });
