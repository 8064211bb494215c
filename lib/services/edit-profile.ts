import { now } from '../platform/clock.ts';
import type { ProfileDraft } from '../platform/profile-messages.ts';
import { Refused } from '../platform/refused.ts';
import { dropping } from './drafts.ts';
import { holdersOf } from './holders-of.ts';
import { type Applet, blankProfile, type Profile } from './profile.ts';
import { readIndex } from './profile-index.ts';
import { nameFor } from './profile-name.ts';
import { changedAt, freeName, readProfile, saveProfiles } from './profiles.ts';
import { sharedIn, spreadPeople } from './spread-person.ts';
import { inVault } from './vault.ts';
import { withDraft } from './with-draft.ts';

const side = ({ saved, scans, people }: Applet | Profile) => ({ saved, scans, people });

/** A profile as the editor begins from it. */
export const readDraftOf = (id: string): Promise<ProfileDraft> =>
  inVault(async () => {
    const profile = await readProfile(id);
    const { name, tags, updatedAt: basedOn } = profile;
    const applets = profile.applets.map((applet) => ({ id: applet.id, ...side(applet) }));
    return { id, name, tags, ...side(profile), applets, basedOn };
  });

/** Saves what was edited, and its shared people in every profile they are in, in one step; its draft goes. */
export const saveDraft = (draft: ProfileDraft, key = draft.id) =>
  inVault(async () => {
    const time = now();
    const before = draft.id === undefined ? blankProfile(crypto.randomUUID(), time) : await readProfile(draft.id);
    if (draft.id !== undefined && draft.basedOn !== before.updatedAt) throw new Refused('changedElsewhere');
    const edited = withDraft(before, draft);
    const holders = await holdersOf(sharedIn(edited), before.id);
    const { profile, others } = spreadPeople({ before, edited, holders, taken: draft.taken });
    const rest = (await readIndex()).filter(({ id }) => id !== before.id);
    const updatedAt = draft.id === undefined ? time : changedAt(before, time);
    const after = { ...profile, name: freeName(nameFor(profile, draft.name), rest), updatedAt };
    const also = others.map((other) => ({ ...other, updatedAt: changedAt(other, time) }));
    await saveProfiles([after, ...also], key === undefined ? [] : await dropping([key]));
    return { profileId: after.id, name: after.name, updatedAt, alsoChanged: also.map(({ name }) => name) };
  });
