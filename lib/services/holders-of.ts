import { Refused } from '../platform/refused.ts';
import type { Profile } from './profile.ts';
import { readIndex } from './profile-index.ts';
import { readProfile } from './profiles.ts';

/** Within `inVault`: every other profile one of these people is in. One that cannot be read is left out, and set aside. */
export async function holdersOf(personIds: readonly string[], except: string): Promise<Profile[]> {
  const found: Profile[] = [];
  for (const { id, people } of await readIndex()) {
    if (id === except || !people.some(({ personId }) => personId !== undefined && personIds.includes(personId)))
      continue;
    const holder = await readProfile(id).catch((error) => {
      if (error instanceof Refused && error.fault === 'damaged') return undefined;
      throw error;
    });
    if (holder) found.push(holder);
  }
  return found;
}
