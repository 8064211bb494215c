import { type FieldId, fieldIds, fields } from '../fields/index.ts';
import { savedOf } from './profile.ts';
import { appletOf, readProfile } from './profiles.ts';
import { isSamePerson } from './same-person.ts';
import { shownText } from './shown-text.ts';
import { inVault } from './vault.ts';

/** Every answer of a profile in the form's order, for pasting by hand. Ticks and pictures cannot be pasted. */
export const copyList = (profileId: string, appletId?: string): Promise<{ id: FieldId; text: string }[]> =>
  inVault(async () => {
    const profile = await readProfile(profileId);
    const saved = savedOf(profile, appletOf(profile, appletId));
    const verifier = isSamePerson(profile) ? 'subjectPrincipal' : undefined;
    return fieldIds
      .filter((id) => !['flag', 'image', 'images', 'video'].includes(fields[id].kind))
      .map((id) => ({ id, text: shownText(id, saved, verifier) }))
      .filter(({ text }) => text !== '');
  });
