import { cleanAnswers } from '../fields/clean-answer.ts';
import type { ProfileDraft } from '../platform/profile-messages.ts';
import { changedIds } from './changed-ids.ts';
import { isSubjectPrincipal } from './person-slots.ts';
import { type Applet, emptySide, type Profile, sidesOf } from './profile.ts';

type Side = Pick<Applet, 'saved' | 'scans' | 'people'>;

const theirs = 'icp_applets.principal_info.';
const ownOfRole = `${theirs}authorization_letter`;

const without = <T>(all: Readonly<Record<string, T>>, isOut: (id: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => !isOut(id)));

/** Where one person holds both roles, the values stand at the subject principal: a second set would go stale unseen. */
function oneSet(side: Side): Side {
  if (!isSubjectPrincipal(side)) return side;
  const isSecond = (id: string): boolean => id.startsWith(theirs) && id !== ownOfRole;
  return { saved: without(side.saved, isSecond), scans: without(side.scans, isSecond), people: {} };
}

const edited = ({ saved, scans, people }: Side, side: 'subject' | 'applet'): Side => {
  const { subjectPrincipal, legalRepresentative, appletPrincipal } = people;
  return oneSet({
    saved: sidesOf(cleanAnswers(saved))[side],
    scans: without(sidesOf(scans)[side], (id) => !scans[id]?.length),
    people:
      side === 'applet'
        ? { ...(appletPrincipal && { appletPrincipal }) }
        : { ...(subjectPrincipal && { subjectPrincipal }), ...(legalRepresentative && { legalRepresentative }) },
  });
};

/** Texts nobody could place are settled once their field is answered by hand. */
export function settled(before: Profile, after: Profile): Profile {
  const changed = changedIds(before, after);
  return { ...after, unknownTexts: after.unknownTexts.filter(({ id }) => !changed.has(id)) };
}

/** A profile as it was edited, with all of it the editor does not carry. */
export function withDraft(before: Profile, draft: ProfileDraft): Profile {
  const tags = [...new Set(draft.tags.map((tag) => tag.trim()))].filter((tag) => tag !== '');
  const applets = draft.applets.map(({ id, ...side }): Applet => {
    const present = before.applets.find((one) => one.id === id) ?? { id, ...emptySide() };
    return { ...present, ...edited(side, 'applet') };
  });
  return settled(before, { ...before, tags, ...edited(draft, 'subject'), applets });
}
